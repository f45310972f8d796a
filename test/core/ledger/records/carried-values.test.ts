import { carriedCells, cellKey } from "../../../../src/core/ledger/records/carried-values";

test("each covered cell but the first is read at the first", () => {
  const cells = carriedCells([{ top: 2, left: 1, bottom: 3, right: 2 }]);
  expect([...cells.keys()].sort((a, b) => a - b)).toEqual([cellKey(2, 2), cellKey(3, 1), cellKey(3, 2)]);
  expect(new Set(cells.values())).toEqual(new Set([{ row: 2, column: 1 }]));
});

test("merged areas beyond all measure are left out, and ordinary ones still read", () => {
  const huge = Array.from({ length: 40 }, (_, index) => ({ top: 5, left: index, bottom: 1_000_000, right: index }));
  const cells = carriedCells([...huge, { top: 1, left: 1, bottom: 2, right: 1 }]);
  expect(cells.size).toBeLessThanOrEqual(4_000_000);
  expect(cells.get(cellKey(2, 1))).toEqual({ row: 1, column: 1 });
});
