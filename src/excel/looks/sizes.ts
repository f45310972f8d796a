import type { Session } from "../session";
import type { ExcelLooks } from "./excel-looks";

const ROWS_AT_ONCE = 20_000;

/** Widths of columns, one sync; a column of the sheet's standard width has none of its own. */
export async function readWidths(
  { sync }: Session,
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<ExcelLooks["widths"]> {
  if (columns.length === 0) return [];
  const asked = columns.map((column) => {
    const { format } = sheet.getCell(0, column).getEntireColumn();
    format.load({ columnWidth: true, useStandardWidth: true });
    return { column, format };
  });
  await sync();
  return joined(asked.map(({ column, format }) => [column, format.useStandardWidth ? null : format.columnWidth]));
}

/** Heights of rows, 20,000 a sync. A row that Excel fitted itself cannot be told from one that somebody set. */
export async function readHeights(
  { sync }: Session,
  sheet: Excel.Worksheet,
  rows: readonly number[],
): Promise<ExcelLooks["heights"]> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = new Set(rows);
  const found: (readonly [number, number | null])[] = [];
  sheet.load({ standardHeight: true });
  for (let top = first; top <= last; top += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, last - top + 1);
    const answer = sheet.getRangeByIndexes(top, 0, count, 1).getRowProperties({ format: { rowHeight: true } });
    await sync();
    for (const [at, { format }] of answer.value.entries()) {
      const height = format?.rowHeight;
      if (!wanted.has(top + at) || height === undefined) continue;
      found.push([top + at, height === sheet.standardHeight ? null : height]);
    }
  }
  return joined(found);
}

function joined(sizes: readonly (readonly [at: number, size: number | null])[]): [number, number, number | null][] {
  const runs: [number, number, number | null][] = [];
  for (const [at, size] of sizes) {
    const last = runs.at(-1);
    if (last?.[1] === at - 1 && last[2] === size) last[1] = at;
    else runs.push([at, at, size]);
  }
  return runs;
}

export function restoreSizes(sheet: Excel.Worksheet, { widths, heights }: ExcelLooks): void {
  for (const [first, last, points] of widths) {
    const { format } = sheet.getRangeByIndexes(0, first, 1, last - first + 1).getEntireColumn();
    if (points === null) format.useStandardWidth = true;
    else format.columnWidth = points;
  }
  for (const [first, last, points] of heights) {
    const { format } = sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow();
    if (points === null) format.useStandardHeight = true;
    else format.rowHeight = points;
  }
}
