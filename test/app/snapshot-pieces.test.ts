import { readFileSync } from "node:fs";
import { assembleSnapshot, snapshotPieces } from "../../src/app/snapshot-pieces";
import { plainSheet, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";

function handedOver(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const assembler = assembleSnapshot();
  for (const piece of snapshotPieces(workbook)) assembler.add(structuredClone(piece));
  return assembler.finish();
}

/** Everything of a picture but the question about dates, which is asked for every number. */
function facts({ sheets, isStructureProtected }: WorkbookSnapshot): unknown {
  return {
    isStructureProtected,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      isDateFormatted: null,
      dates: sheet.values.flatMap((row, r) =>
        row.flatMap((value, c) => {
          const [top, left] = [sheet.origin.row + r, sheet.origin.column + c];
          return typeof value === "number" && sheet.isDateFormatted(top, left) ? [`${top},${left}`] : [];
        }),
      ),
    })),
  };
}

test("the sample workbook arrives as it was sent", async () => {
  const { snapshot } = await openWorkbookFile(readFileSync("sample/点评台账示例.xlsx"), "点评台账示例.xlsx");
  expect(facts(handedOver(snapshot))).toEqual(facts(snapshot));
});

test("a sheet of more rows, merges, formulas and hidden rows than one piece holds, beginning at C3", () => {
  const rows = Array.from({ length: 6_100 }, (_, row) => [row, `第${row}行`, row % 7 === 0 ? null : true]);
  const sheet = plainSheet("7", "长表", rows, {
    origin: { row: 2, column: 2 },
    formulas: new Map(rows.map((_, row) => [`${row + 2},2`, `ROW()-3`])),
    merges: rows.map((_, row) => ({ top: row + 2, left: 8, bottom: row + 2, right: 9 })),
    hiddenRows: rows.map((_, row) => ({ first: row * 2, last: row * 2 })),
    isDateFormatted: (row, column) => column === 2 && row % 3 === 0,
  });
  const workbook: WorkbookSnapshot = { sheets: [sheet, plainSheet("8", "空表", [])], isStructureProtected: true };
  const pieces = [...snapshotPieces(workbook)];
  expect(Math.max(...pieces.map((piece) => (piece.type === "rows" ? piece.rows.length : 0)))).toBe(1_000);
  expect(facts(handedOver(workbook))).toEqual(facts(workbook));
});

test("a piece of a sheet that nobody announced is no silent loss", () => {
  expect(() => assembleSnapshot().add({ type: "rows", sheet: 0, rows: [], dates: null, width: 0 })).toThrow();
  expect(() => assembleSnapshot().finish()).toThrow();
});

test.each([
  ["rows of different lengths", [[], ["甲", null, 3], ["乙"], [null, { error: "#N/A" }, true]]],
  ["very long texts", Array.from({ length: 60 }, () => ["字".repeat(30_000), 40_000])],
])("%s: dates of empty cells arrive, too, and no piece is long", (_, rows) => {
  const isDateFormatted = (row: number, column: number): boolean => (row + column) % 2 === 1;
  const sheet = plainSheet("1", "表", rows, { isDateFormatted });
  const workbook = { sheets: [sheet], isStructureProtected: false };
  const arrived = handedOver(workbook).sheets[0];
  expect(facts(handedOver(workbook))).toEqual(facts(workbook));
  for (const [row, cells] of rows.entries()) {
    for (const column of cells.keys()) expect(arrived?.isDateFormatted(row, column)).toBe(isDateFormatted(row, column));
  }
  for (const piece of snapshotPieces(workbook)) expect(JSON.stringify(piece).length).toBeLessThan(600_000);
});
