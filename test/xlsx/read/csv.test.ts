import { strToU8 } from "fflate";
import { EMPTY_PLAN } from "../../../src/core/workbook/edit-plan";
import { sheetLookReader } from "../../../src/xlsx/look/read-sheet-look";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { utf16 } from "./make-workbook";

/** "姓名,备注\n张三,整改" in GB18030. */
const GB = Uint8Array.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xd5, 0xfb, 0xb8, 0xc4,
]);
const NAMES = [
  ["姓名", "备注"],
  ["张三", "整改"],
];
const TEXT = "姓名,备注\n张三,整改";

async function open(bytes: Uint8Array, fileName = "名册.csv") {
  const file = await openWorkbookFile(bytes, fileName);
  return { ...file, sheet: file.snapshot.sheets[0] };
}

test.each([
  ["UTF-8", strToU8(TEXT)],
  ["UTF-8 with BOM", strToU8(`\ufeff${TEXT}`)],
  ["GB18030", GB],
  ["UTF-16 LE with BOM", utf16(TEXT, true)],
  ["UTF-16 BE with BOM", utf16(TEXT, false)],
  ["UTF-16 LE without BOM", utf16(`${TEXT},1,2`, true).subarray(2)],
])("%s is detected", async (encoding, bytes) => {
  const rows = encoding.endsWith("without BOM") ? [NAMES[0], ["张三", "整改", 1, 2]] : NAMES;
  expect((await open(bytes)).sheet?.values).toEqual(rows);
});

test.each([
  [
    "tab",
    "a\tb\n1\t2\n",
    [
      ["a", "b"],
      [1, 2],
    ],
  ],
  [
    "semicolon",
    "a;b\r\n1;2\r\n",
    [
      ["a", "b"],
      [1, 2],
    ],
  ],
  ["declared by sep=", "sep=|\r\na|b,c\r\n", [["a", "b,c"]]],
  ["one column", "姓名\n张三\n", [["姓名"], ["张三"]]],
  ["quotes, breaks inside", `"a ""x""","b\nc"\n`, [[`a "x"`, "b\nc"]]],
  ["numbers", "1,-2.5,0,0.10,1e5,+3,1 000\n", [[1, -2.5, 0, 0.1, "1e5", "+3", "1 000"]]],
  [
    "codes stay text",
    '0012,110101199001011234,="007",2011-01-13\n',
    [["0012", "110101199001011234", "007", "2011-01-13"]],
  ],
  ["empty fields and lines", "a,,\n,,\n,b,\n\n\n", [["a"], [], [null, "b"]]],
  ["text that looks like a formula stays text", "=1+1,@x\n", [["=1+1", "@x"]]],
])("%s", async (_, text, expected) => {
  expect((await open(strToU8(text))).sheet?.values).toEqual(expected);
});

test("the sheet is named after the file, within Excel's limits", async () => {
  expect(
    (await open(strToU8("a,b\n"), "x/y\\党员[2011]:名册 一二三四五六七八九十一二三四五六七八九十一二三.csv")).sheet
      ?.name,
  ).toBe("党员_2011__名册 一二三四五六七八九十一二三四五六七八九");
});

test("an open quote is reported", async () => {
  expect((await open(strToU8('a,b\n1,"2\n3,4\n'))).warnings).toHaveLength(1);
});

test("a few stray bytes are reported, many are no text", async () => {
  const bytes = strToU8(`${TEXT}\n${"甲,乙\n".repeat(200)}`);
  const stray = Uint8Array.from([...GB, 0x0a, ...Array.from({ length: 400 }, () => [0xd5, 0xc5, 0x0a]).flat(), 0xff]);
  expect((await open(bytes)).warnings).toEqual([]);
  expect((await open(stray)).warnings).toHaveLength(1);
  await expect(open(Uint8Array.from({ length: 400 }, () => 0xff))).rejects.toMatchObject({ code: "notWorkbook" });
});

test("columns are as wide as their contents, within 8 and 40 characters, on the page and in the .xlsx", async () => {
  const long = "开展主题实践活动，联系上河村群众，走访慰问困难党员，带头参加义务劳动";
  const text = `党员领导点评工作台账（春节前）,,,\n序号,姓名,点评时间,主要成绩\n1,周明远,2011年01月13日,${long}\n`;
  const file = await open(strToU8(text), "台账.csv");
  expect(sheetLookReader(file)("1").columnWidths).toEqual([8, 8, 15, 40]);
  const written = await openWorkbookFile(writeWorkbookFile(file, EMPTY_PLAN).bytes, "台账.xlsx");
  const widths = sheetLookReader(written)(written.snapshot.sheets[0]?.id ?? "").columnWidths;
  expect(widths.map((width) => Math.round(width ?? 0))).toEqual([8, 8, 15, 40]);
});
