import fc from "fast-check";
import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { dayOfIso } from "../core/rectification/settings";
import { content, entries, isOurs, REVIEWS, shown, track, TRACKING, typeIn, workbook } from "./tracking-workbook";

const ASOF = "2011-06-20";
const START = track(workbook([["第二党支部", "2011-01-14", "党费收缴不及时", null]]), ASOF, "all").workbook;
const ROWS = { [REVIEWS]: 2, [TRACKING]: 3 } as const;
type Side = keyof typeof ROWS;

const WORDS: Readonly<Record<string, readonly CellValue[]>> = {
  整改措施: ["建立台账", "每月对账\n逐人核对", null, '他说："先补后查"'],
  责任人: ["周敏", "陈立", null],
  整改时限: [dayOfIso("2011-03-01"), "3月底前", "长期", null],
  完成时间: [dayOfIso("2011-02-20"), "2011.2.21", null],
  书面回复时间: [dayOfIso("2011-02-25"), null],
  复评时间: [dayOfIso("2011-03-05"), null],
  复评结果: ["通过", null],
  整改状态: ["整改中", "已整改", "已销号", null],
};
const FIELDS = Object.keys(WORDS);

const EDIT = fc
  .record({ side: fc.constantFrom<Side>(REVIEWS, TRACKING), field: fc.constantFrom(...FIELDS) })
  .chain((edit) => fc.constantFrom(...(WORDS[edit.field] ?? [null])).map((value) => ({ ...edit, value })));

function isTyped(book: WorkbookSnapshot, side: Side, field: string): boolean {
  return shown(book, side, ROWS[side], field) !== "" && !isOurs(book, side, ROWS[side], field);
}

/** An entry on one side stands on both; two entries stay; none is on neither. */
function expectInStep(book: WorkbookSnapshot): void {
  for (const field of FIELDS) {
    const sides = ([REVIEWS, TRACKING] as const).map((side) => ({
      typed: isTyped(book, side, field),
      text: shown(book, side, ROWS[side], field),
    }));
    const [review, ledger] = sides;
    if (!review || !ledger) throw new Error("two sides");
    if (field === "整改状态") {
      if (!review.typed && !ledger.typed) expect([field, review.text]).toEqual([field, ledger.text]);
    } else if (review.typed !== ledger.typed) expect([field, plain(review.text)]).toEqual([field, plain(ledger.text)]);
    else if (!review.typed) expect([field, review.text, ledger.text]).toEqual([field, "", ""]);
  }
}

/** A day written in words is copied as a day. */
function plain(text: string): string {
  return text === "2011.2.21" ? "2011-02-21" : text;
}

test("under random edits on either side the two shapes stay in step, and nothing typed is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.array(EDIT, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (turns) => {
      let book = START;
      for (const edits of turns) {
        for (const { side, field, value } of edits) book = typeIn(book, side, ROWS[side], field, value);
        const before = entries(book);
        book = track(book, ASOF).workbook;
        const after = entries(book);
        for (const [place, value] of before)
          if (!place.startsWith("整改提醒")) expect([place, after.get(place)]).toEqual([place, value]);
        const added = [...after.keys()].filter((place) => !before.has(place) && !place.startsWith("整改提醒"));
        expect(added).toEqual([]);
        expectInStep(book);
      }
      expect(content(track(book, ASOF).workbook)).toEqual(content(book));
    }),
    { seed: 6, numRuns: 40 },
  );
}, 120_000);
