import type { StatisticsRowView } from "../../app/engine/views/statistics-view";

/** A cell of the preview; both 0-based. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export function isButton(rows: readonly StatisticsRowView[], { row, column }: CellAt): boolean {
  const cell = rows[row]?.cells[column];
  return cell?.key !== undefined && cell.key !== null;
}

/** The cell that Tab goes to: the first number from the top. */
export function firstNumber(rows: readonly StatisticsRowView[]): CellAt | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ key }) => key !== null);
    if (column >= 0) return { row, column };
  }
  return null;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads among the numbers, blank cells passed over; `null`: nowhere. */
export function nextNumber(rows: readonly StatisticsRowView[], from: CellAt, key: string): CellAt | null {
  if (key === "Home" || key === "End") {
    const cells = rows[from.row]?.cells ?? [];
    const columns = cells.flatMap((cell, column) => (cell.key === null ? [] : [column]));
    const column = key === "Home" ? columns[0] : columns.at(-1);
    return column === undefined ? null : { row: from.row, column };
  }
  const step = STEPS[key];
  if (step === undefined) return null;
  const width = rows[from.row]?.cells.length ?? 0;
  for (let { row, column } = from; ;) {
    row += step[0];
    column += step[1];
    if (row < 0 || column < 0 || row >= rows.length || column >= width) return null;
    if (isButton(rows, { row, column })) return { row, column };
  }
}
