import { NO_YEAR } from "../../../../src/core/ledger/values/date/date-context";
import { createCellReader } from "../../../../src/core/ledger/values/cell-reader";
import { hasSubstance } from "../../../../src/core/ledger/values/empty-phrase";
import { chineseNumber } from "../../../../src/core/ledger/values/numerals";
import { readNumber, readTick } from "../../../../src/core/ledger/values/read-number";
import { readLongText, readName, readText } from "../../../../src/core/ledger/values/read-text";
import type { CellValue } from "../../../../src/core/workbook/cell";

test.each([
  [12, 12, false],
  [0, 0, false],
  ["12", 12, true],
  ["１２", 12, true],
  ["12人", 12, true],
  ["1,234", 1234, true],
  ["12.5分", 12.5, true],
  ["80%", 0.8, true],
  ["十二", 12, true],
  ["0", 0, true],
  ["约12", null, false],
  ["12+3", null, false],
  ["无", null, false],
  ["", null, false],
  [null, null, false],
  [{ error: "#DIV/0!" }, null, false],
] as const)("number %p → %p, as text: %p", (raw, number, isText) => {
  expect(readNumber(raw)).toMatchObject({ number, isText });
});

test.each([
  ["√", true, null],
  ["✓", true, null],
  [" √ ", true, null],
  ["V", true, null],
  ["○", true, null],
  [true, true, null],
  ["×", false, null],
  ["", false, null],
  [0, false, 0],
  [15, false, 15],
  ["15票", false, 15],
] as const)("tick %p: ticked %p, count %p", (raw, isTicked, number) => {
  expect(readTick(raw)).toMatchObject({ isTicked, number });
});

test.each([
  ["二〇一一", 2011],
  ["二○一○", 2010],
  ["二O一一", 2011],
  ["十", 10],
  ["二十三", 23],
  ["廿八", 28],
  ["一百零五", 105],
  ["十十", null],
  ["", null],
  ["张三", null],
])("numeral %s → %p", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each([
  "无",
  "没有",
  "无意见",
  "暂无",
  "不存在",
  "无明显问题",
  "無",
  "无。",
  "没有发现明显问题",
  "（无）",
  "没有什么不足",
  "无需整改",
])("empty phrase: %s", (text) => {
  const cell = readLongText(text, false);
  expect(cell).toMatchObject({ text, blank: null, isEmptyPhrase: true });
  expect(hasSubstance(cell)).toBe(false);
});

test.each(["学习抓得不够紧", "无故迟到现象仍有发生", "未按时公示", "没有坚持三会一课", "较好"])(
  "substance: %s",
  (text) => {
    expect(hasSubstance(readLongText(text, false))).toBe(true);
  },
);

test.each(["", "  ", "/", "\\", "-", "--", "—", "——", "／", "0", "\u200b"])("blank long text: %p", (raw) => {
  expect(readLongText(raw, false)).toMatchObject({ text: "", isEmptyPhrase: false });
  expect(readLongText(raw, false).blank).not.toBeNull();
});

test.each([
  ["  集中点评 ", false, "集中点评", null],
  ["ＡＢ１２", false, "AB12", null],
  ["第一行\r\n第二行", false, "第一行\n第二行", null],
  ["无", false, "", "placeholder"],
  [0, false, "", "placeholder"],
  [null, false, "", "empty"],
  [40556, true, "2011-01-13", null],
  [40556, false, "40556", null],
  [{ error: "#N/A" }, false, "#N/A", null],
] as const)("text %p → %p", (raw, isDateFormatted, text, blank) => {
  expect(readText(raw, isDateFormatted)).toEqual({ type: "text", raw, text, blank });
});

test.each([
  ["张　三", "张三"],
  ["張偉", "张伟"],
  ["阿里木•买买提", "阿里木·买买提"],
  ["阿里木．买买提", "阿里木·买买提"],
  ["阿里木・买买提", "阿里木·买买提"],
  ["张三（女）", "张三"],
  ["张三（大）", "张三(大)"],
  ["无", ""],
  [{ error: "#N/A" }, ""],
] as const)("name key of %p: %s", (raw, key) => {
  expect(readName(raw).key).toBe(key);
});

test("equal raw values share one typed cell, and the date format counts for numbers only", () => {
  const read = createCellReader(NO_YEAR);
  expect(read("name", "张三", false)).toBe(read("name", "张三", true));
  expect(read("date", { error: "#N/A" }, false)).toBe(read("date", { error: "#N/A" }, false));
  expect(read("text", 40556, true)).not.toBe(read("text", 40556, false));
  expect(read("text", "张三", false)).not.toBe(read("name", "张三", false));
});

test.each<readonly [Parameters<ReturnType<typeof createCellReader>>[0], CellValue]>([
  ["text", "集中点评"],
  ["text", 12],
  ["text", null],
  ["name", "张三"],
  ["organization", "机关第一党支部"],
  ["persons", "机关第一党支部书记李四"],
  ["date", "2011.1.13"],
  ["date", 40556],
  ["longText", "无"],
  ["longText", null],
  ["number", 50],
])("a %s %j is read once and its cell shared: 100,000 rows repeat most of their values", (type, raw) => {
  const read = createCellReader(NO_YEAR);
  expect(read(type, raw, false)).toBe(read.of(type)(raw, false));
});
