import { createMergeReader } from "../../../../src/core/ledger/records/merged-rows";
import type { CellRange } from "../../../../src/core/workbook/range";
import { blockOf } from "../../rectification/tiny-ledger";

const area = (top: number, bottom: number, left = 2, right = left): CellRange => ({ top, bottom, left, right });
const blockWith = (...carryDown: readonly CellRange[]) =>
  blockOf({ kind: "rectification", fields: [], rows: [], carryDown });

test.each<[string, readonly CellRange[], [column: number, first: number, last: number], boolean]>([
  ["no merged areas", [], [2, 3, 4], false],
  ["inside one area", [area(3, 6)], [2, 4, 5], true],
  ["its first and last row", [area(3, 6)], [2, 3, 6], true],
  ["from the row above it", [area(3, 6)], [2, 2, 3], false],
  ["to the row below it", [area(3, 6)], [2, 6, 7], false],
  ["another column", [area(3, 6)], [3, 4, 5], false],
  ["an area of several columns", [area(3, 6, 1, 4)], [3, 4, 5], true],
  ["two areas one after the other are not one", [area(3, 4), area(5, 6)], [2, 4, 5], false],
  ["areas in any order", [area(10, 12), area(3, 6)], [2, 4, 5], true],
  ["overlapping areas (a broken file)", [area(3, 20), area(5, 6)], [2, 8, 9], true],
])("%s", (_, areas, [column, first, last], expected) => {
  expect(createMergeReader()(blockWith(...areas), column, first, last)).toBe(expected);
});

test("a question of 100,000 rows over 50,000 areas is answered at once", () => {
  const block = blockWith(...Array.from({ length: 50_000 }, (_, index) => area(2 * index, 2 * index + 1)));
  const isMerged = createMergeReader();
  let merged = 0;
  for (let row = 1; row < 100_000; row += 1) if (isMerged(block, 2, row - 1, row)) merged += 1;
  expect(merged).toBe(50_000);
});
