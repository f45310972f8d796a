import type { JournalEntry } from "../../../src/core/journal/entry";
import { planUndo } from "../../../src/core/journal/plan-undo";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { rangeAddress } from "../../../src/core/workbook/range";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { entryOf } from "./marked-ledger";

const FILTER = { top: 0, left: 0, bottom: 1, right: 1 };

const LEDGER: WorkbookSnapshot = {
  isStructureProtected: false,
  sheets: [
    plainSheet(
      "a",
      "台账",
      [
        ["姓名", "点评时间"],
        ["林晓", 40556],
      ],
      { filter: { range: FILTER, isActive: false } },
    ),
  ],
};

/** Writes a column of ours and takes it into the filter. */
function columnPlan(column: number, heading: string): EditPlan {
  const cells = [[{ value: heading }], [{ value: "有误" }]];
  return {
    edits: [
      { type: "writeBlock", sheet: "a", top: 0, left: column, cells },
      { type: "extendFilter", sheet: "a", range: { ...FILTER, left: column, right: column } },
    ],
  };
}

/** Carries out three changes, takes them back in this order; the filter after each. */
function filtersAfter(order: readonly number[], between?: EditPlan): readonly string[] {
  let workbook = LEDGER;
  const entries = ["点评情况", "校验结果", "整改状态"].map((heading, index): JournalEntry => {
    const plan = columnPlan(index + 2, heading);
    const entry = { ...entryOf(workbook, plan), id: String(index) };
    workbook = applyPlan(workbook, plan);
    return entry;
  });
  return order.map((index, step) => {
    const entry = entries[index];
    if (entry === undefined) throw new Error("no such change");
    if (step === 1 && between !== undefined) workbook = applyPlan(workbook, between);
    const others = entries.filter((each) => each !== entry);
    workbook = applyPlan(workbook, planUndo(entry, workbook, "file", others).plan);
    entries[index] = { ...entry, state: "undone" };
    return rangeAddress(workbook.sheets[0]?.filter?.range ?? FILTER);
  });
}

test.each([
  [
    [2, 1, 0],
    ["A1:D2", "A1:C2", "A1:B2"],
  ],
  [
    [0, 1, 2],
    ["A1:E2", "A1:E2", "A1:B2"],
  ],
  [
    [0, 2, 1],
    ["A1:E2", "A1:D2", "A1:B2"],
  ],
  [
    [1, 2, 0],
    ["A1:E2", "A1:C2", "A1:B2"],
  ],
])("changes taken back in the order %j leave the filter as it was at last", (order, filters) => {
  expect(filtersAfter(order)).toEqual(filters);
});

test("a column that holds something again stays in the filter", () => {
  const written = columnPlan(2, "点评情况");
  expect(filtersAfter([0, 1, 2], written).at(-1)).toBe("A1:C2");
});
