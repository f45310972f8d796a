import { joinPieces, planPieces } from "../../../src/app/file-host/plan-pieces";
import type { CellWrite, Edit } from "../../../src/core/workbook/edit-plan";

const block = (rows: number, columns: number): Edit => ({
  type: "writeBlock",
  sheet: "1",
  top: 0,
  left: 0,
  cells: Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c): CellWrite | null => ({ value: r * columns + c })),
  ),
});
const freeze: Edit = { type: "freeze", sheet: "1", rows: 1, columns: 0 };

test.each([
  ["nothing", []],
  ["small edits", [freeze, block(2, 2), freeze]],
  ["a long block between others", [freeze, block(10_001, 2), freeze, block(1, 1)]],
  ["a block of no rows", [block(0, 0), freeze]],
  ["blocks wider than a piece", [block(3, 5_000), block(3, 5_000)]],
  ["many small blocks", Array.from({ length: 3_000 }, () => block(2, 2))],
])("%s: joined again, the plan is the same", (_, edits) => {
  const pieces = [...planPieces({ edits })];
  expect(joinPieces(pieces)).toEqual({ edits });
  const sizes = pieces.map((piece) =>
    piece.type === "rows"
      ? piece.rows.flat().length
      : piece.edits.reduce((sum, edit) => sum + (edit.type === "writeBlock" ? edit.cells.flat().length : 1), 0),
  );
  expect(Math.max(0, ...sizes)).toBeLessThan(10_000);
});
