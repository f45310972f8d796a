import fc from "fast-check";
import { subtract } from "../../../../src/core/workbook/cell-areas";
import type { CellRange } from "../../../../src/core/workbook/range";
import { containsCell } from "../../../../src/core/workbook/range";
import { parseSqref, writeSqref } from "../../../../src/xlsx/write/sheet/sqref";

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test("lists of ranges, whole columns and rows too", () => {
  expect(parseSqref("A1 $B$2:C3  D:E 2:3 ?")).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 0, left: 3, bottom: 1_048_575, right: 4 },
    { top: 1, left: 0, bottom: 2, right: 16_383 },
  ]);
  expect(writeSqref(parseSqref("A1 B2:C3"))).toBe("A1 B2:C3");
});

test("what is left of ranges without a hole covers exactly the other cells, each once", () => {
  fc.assert(
    fc.property(range, range, (whole, hole) => {
      const left = subtract([whole], hole);
      for (let row = 0; row < 11; row++) {
        for (let column = 0; column < 11; column++) {
          const expected = containsCell(whole, row, column) && !containsCell(hole, row, column) ? 1 : 0;
          expect(left.filter((piece) => containsCell(piece, row, column))).toHaveLength(expected);
        }
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
