import fc from "fast-check";
import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { dayOfIso } from "../core/rectification/settings";
import { rowsFrom, withRows } from "./row-edits";
import { REVIEWS, shown, TRACKING, typeIn } from "./tracking-workbook";

export const FIRST_ROW = { [REVIEWS]: 2, [TRACKING]: 3 } as const;
export type Side = keyof typeof FIRST_ROW;
export const SIDES = [REVIEWS, TRACKING] as const;

export const SHARED: Readonly<Record<string, readonly CellValue[]>> = {
  整改措施: ["逐人核对", "每月对账", "（点评建议）建立台账", null],
  责任人: ["周敏", "陈立", null],
  整改时限: [dayOfIso("2011-03-01"), "3月底前", null],
  完成时间: [dayOfIso("2011-02-20"), "2011.2.21", null],
  书面回复时间: [dayOfIso("2011-02-25"), null],
  复评时间: [dayOfIso("2011-03-05"), null],
  复评结果: ["通过", "通过", "未通过", null],
  整改状态: ["整改中", "已整改", "已销号", "已销号", null],
};
export const ONLY_IN_LEDGER: Readonly<Record<string, readonly CellValue[]>> = {
  验收人: ["周敏", "陈立", null],
  整改进展: ["已补齐", null],
};
const NUMBERS = ["WT-001", "WT-003", "WT-004", "WT-009", null];

type Act =
  | { readonly type: "type"; readonly heading: string; readonly value: CellValue }
  /** One value beside the review, another in the ledger, for one and the same problem. */
  | { readonly type: "both"; readonly heading: string; readonly values: readonly [CellValue, CellValue] }
  | { readonly type: "sort" | "delete" | "paste"; readonly by: number };
type PersonsEdit = Act & { readonly side: Side; readonly row: number };

const typing = (words: Readonly<Record<string, readonly CellValue[]>>): fc.Arbitrary<Act> =>
  fc.constantFrom(
    ...Object.entries(words).flatMap(([heading, values]) =>
      values.map((value): Act => ({ type: "type", heading, value })),
    ),
  );
const both: fc.Arbitrary<Act> = fc.constantFrom(...Object.keys(SHARED)).chain((heading) => {
  const value = fc.constantFrom(...(SHARED[heading] ?? [null]));
  return fc.tuple(value, value).map((values) => ({ type: "both", heading, values }));
});
const side = fc.constantFrom<Side>(...SIDES);
const row = fc.nat({ max: 5 });
const at = (act: fc.Arbitrary<Act>, where: fc.Arbitrary<Side> = side): fc.Arbitrary<PersonsEdit> =>
  fc.tuple(act, where, row).map(([one, there, line]) => ({ ...one, side: there, row: line }));
/** What a person does next; rows are counted round. */
export const EDIT = fc.oneof(
  { weight: 12, arbitrary: at(typing(SHARED)) },
  { weight: 8, arbitrary: at(both) },
  { weight: 2, arbitrary: at(typing(ONLY_IN_LEDGER), fc.constant(TRACKING)) },
  { weight: 1, arbitrary: at(typing({ 问题编号: NUMBERS })) },
  {
    weight: 3,
    arbitrary: at(fc.tuple(fc.constantFrom("sort", "delete", "paste"), row).map(([type, by]) => ({ type, by }))),
  },
);

export function afterEdit(book: WorkbookSnapshot, edit: PersonsEdit): WorkbookSnapshot {
  const first = FIRST_ROW[edit.side];
  const rows = rowsFrom(book, edit.side, first);
  const line = rows[edit.row % rows.length] ?? first;
  switch (edit.type) {
    case "type":
      return typeIn(book, edit.side, line, edit.heading, edit.value);
    case "both": {
      const known = pairs(book);
      const pair = known[edit.row % Math.max(1, known.length)];
      if (pair === undefined) return book;
      const [mine, theirs] = edit.values;
      const typed = typeIn(book, REVIEWS, pair.review, edit.heading, mine);
      return typeIn(typed, TRACKING, pair.ledger, edit.heading, theirs);
    }
    case "sort": {
      const turn = edit.by % rows.length;
      return withRows(book, edit.side, first, [...rows.slice(turn), ...rows.slice(0, turn)].reverse());
    }
    case "delete":
      if (rows.length === 1) return book;
      return withRows(
        book,
        edit.side,
        first,
        rows.filter((each) => each !== line),
      );
    case "paste":
      return rows.length > 6 ? book : withRows(book, edit.side, first, [...rows, line]);
  }
}

/** Numbers that one row on each side carries, and carries alone: there the two rows are one problem. */
export function pairs(book: WorkbookSnapshot): readonly { readonly review: number; readonly ledger: number }[] {
  const rows = SIDES.map((name) => {
    const found = new Map<string, number[]>();
    for (const line of rowsFrom(book, name, FIRST_ROW[name])) {
      for (const id of shown(book, name, line, "问题编号").split("、")) {
        found.set(id, [...(found.get(id) ?? []), line]);
      }
    }
    return found;
  });
  const [reviews, ledger] = rows;
  return [...(reviews ?? [])].flatMap(([id, lines]) => {
    const [review, ...others] = lines;
    const [there, ...more] = ledger?.get(id) ?? [];
    if (id === "" || review === undefined || there === undefined || others.length + more.length > 0) return [];
    return shown(book, REVIEWS, review, "问题编号") === id ? [{ review, ledger: there }] : [];
  });
}
