import * as SheetJs from "@e965/xlsx";
import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/cell";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { compareWithHucre, compareWithSheetJs } from "./oracles";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("中共清河县委员会", "整改\n落实", "  ", "<a>&amp;", "2011.1.10", "〇", "\u00a0"),
);
const value: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  text,
  fc.integer(),
  // SheetJS stores numbers near zero wrongly in .xls; a ledger has none
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }).filter((number) => number === 0 || Math.abs(number) > 1e-6),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

function write(rows: readonly (readonly CellValue[])[], bookType: SheetJs.BookType, bookSST: boolean): Uint8Array {
  const book = SheetJs.utils.book_new();
  const sheet = SheetJs.utils.aoa_to_sheet(rows.map((row) => [...row]));
  SheetJs.utils.book_append_sheet(book, sheet, "表");
  return new Uint8Array(SheetJs.write(book, { type: "buffer", bookType, bookSST }) as Uint8Array);
}

/** As a snapshot holds it: empty texts are empty, line ends normalised, ends cut. */
function expected(rows: readonly (readonly CellValue[])[], clean: (text: string) => string): CellValue[][] {
  const trimmed = rows.map((row) => {
    const cells = row.map((cell) => (typeof cell === "string" ? clean(cell) || null : Object.is(cell, -0) ? 0 : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (trimmed.length > 0 && trimmed.at(-1)?.length === 0) trimmed.pop();
  return trimmed;
}

/** What XML 1.0 cannot hold, and what SheetJS does not escape when it should; it drops or changes these in its own way. */
function isStrange(cell: CellValue): boolean {
  return typeof cell === "string" && /(?!\n)\p{Cc}|[\ufffe\uffff]|_x[0-9a-fA-F]{4}_/u.test(cell);
}

test.each([
  ["xlsx", true],
  ["xlsx", false],
  ["xlsm", true],
  ["biff8", false],
] as const)(
  "any small sheet that SheetJS writes as %s (shared strings: %s) reads back equal",
  async (bookType, bookSST) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        fc.pre(!rows.flat().some(isStrange));
        const { snapshot } = await openWorkbookFile(write(rows, bookType, bookSST), `a.${bookType}`);
        expect(snapshot.sheets[0]?.values).toEqual(expected(rows, (cell) => cell));
      }),
      { seed: 20110113, numRuns: 150 },
    );
  },
);

const LEDGER = [
  ["领导点评台账", null, null, null],
  ["党组织", "点评时间", "人数", "是否整改"],
  ["城关镇党委", 40556, 12, true],
  ["城关镇党委", 40557.25, 0.1, false],
];

test("both independent readers agree on values, formulas, merges and hidden rows", async () => {
  const book = SheetJs.utils.book_new();
  const sheet = SheetJs.utils.aoa_to_sheet(LEDGER);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  sheet["!rows"] = [{}, {}, { hidden: true }];
  sheet["B3"] = { t: "n", v: 40556, z: "yyyy-mm-dd" };
  sheet["C5"] = { t: "n", v: 12.1, f: "SUM(C3:C4)" };
  sheet["!ref"] = "A1:D5";
  SheetJs.utils.book_append_sheet(book, sheet, "台账");
  const bytes = new Uint8Array(SheetJs.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
  const file = await openWorkbookFile(bytes, "a.xlsx");
  expect(compareWithSheetJs(file, bytes)).toEqual({ oracle: "SheetJS", cells: 14, differences: [] });
  expect(await compareWithHucre(file, bytes)).toEqual({ oracle: "hucre", cells: 14, differences: [] });
  expect(file.snapshot.sheets[0]?.isDateFormatted(2, 1)).toBe(true);
});
