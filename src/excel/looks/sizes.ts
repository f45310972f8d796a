import type { CellRange } from "../../core/workbook/range";
import { cellOn, rangeOn } from "../read/range-on";
import type { Ask } from "../read/rounds";
import type { ExcelLooks, KeptSize } from "./excel-looks";

const ROWS_AT_ONCE = 20_000;
const BYTES_A_ROW = 40;

/** Widths of columns, one round; a column of the sheet's standard width has none of its own. */
export async function readWidths(
  ask: Ask,
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<ExcelLooks["widths"]> {
  return ask(columns.length * 500, () => {
    const asked = columns.map((column) => {
      const { format } = cellOn(sheet, 0, column).getEntireColumn().untrack();
      format.load({ columnWidth: true, useStandardWidth: true });
      return { column, format };
    });
    return () =>
      joined(
        asked.map(({ column, format: { columnWidth: points, useStandardWidth } }) => [
          column,
          points,
          useStandardWidth,
        ]),
      );
  });
}

/** Heights of rows, 20,000 at once. A row that Excel fitted itself cannot be told from one that somebody set. */
export async function readHeights(
  ask: Ask,
  sheet: Excel.Worksheet,
  rows: readonly number[],
): Promise<ExcelLooks["heights"]> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = new Set(rows);
  const tops = Array.from(
    { length: Math.ceil((last - first + 1) / ROWS_AT_ONCE) },
    (_, at) => first + at * ROWS_AT_ONCE,
  );
  const found = await Promise.all(
    tops.map((top) => {
      const bottom = Math.min(top + ROWS_AT_ONCE - 1, last);
      return ask((bottom - top + 1) * BYTES_A_ROW, () => askHeights(sheet, { top, bottom, left: 0, right: 0 }));
    }),
  );
  return joined(found.flat().filter(([row]) => wanted.has(row)));
}

type Size = readonly [at: number, points: number, isStandard: boolean];

function askHeights(sheet: Excel.Worksheet, area: CellRange): () => readonly Size[] {
  sheet.load({ standardHeight: true });
  const answer = rangeOn(sheet, area).getRowProperties({ format: { rowHeight: true } });
  return () =>
    answer.value.flatMap(({ format }, at) => {
      const height = format?.rowHeight;
      return height === undefined ? [] : [[area.top + at, height, height === sheet.standardHeight] as const];
    });
}

function joined(sizes: readonly Size[]): readonly KeptSize[] {
  const runs: [number, number, number | null, number?][] = [];
  for (const [at, points, isStandard] of sizes) {
    const last = runs.at(-1);
    const isSame = isStandard ? last?.[2] === null : last?.[2] === points;
    if (last?.[1] === at - 1 && isSame) last[1] = at;
    else runs.push(isStandard ? [at, at, null, points] : [at, at, points]);
  }
  return runs;
}

export function restoreSizes(sheet: Excel.Worksheet, { widths, heights }: ExcelLooks): void {
  for (const [first, last, points] of widths) {
    const { format } = rangeOn(sheet, { top: 0, left: first, bottom: 0, right: last }).getEntireColumn().untrack();
    if (points === null) format.useStandardWidth = true;
    else format.columnWidth = points;
  }
  for (const [first, last, points] of heights) {
    const { format } = rangeOn(sheet, { top: first, left: 0, bottom: last, right: 0 }).getEntireRow().untrack();
    if (points === null) format.useStandardHeight = true;
    else format.rowHeight = points;
  }
}
