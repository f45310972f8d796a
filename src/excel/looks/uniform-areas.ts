import type { CellRange } from "../../core/workbook/range";
import { rangeOn } from "../apply/apply-state";
import { CALL_BYTES } from "../apply/outbox";
import { cellCount } from "../read/read-size";
import type { Session } from "../session";

/** Areas of up to so many cells whose cells differ are left to `askCells`. */
const CELLS = 3_000;

/** Queues what is asked of an area; the function given back reads the answer after the sync: `null` where its cells differ. */
export type Ask<T> = (range: Excel.Range, area: CellRange) => () => T | null;

export interface UniformArea<T> {
  readonly area: CellRange;
  readonly answer: T;
}

/** Parts a column is cut into where its cells differ. */
const PARTS = 16;
/** Areas asked in one sync: the answers stay under 3 MB. */
const AT_ONCE = Math.floor(3_000_000 / (CALL_BYTES * 4));

/**
 * Cuts areas of a sheet into such as answer as one. Areas whose cells differ are cut into columns, columns into parts, so
 * that a column of n rows with few changes takes no more than log n syncs.
 */
export async function uniformAreas<T>(
  { sync }: Session,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  ask: Ask<T>,
  askCells?: (range: Excel.Range, area: CellRange) => () => readonly UniformArea<T>[],
): Promise<readonly UniformArea<T>[]> {
  const found: UniformArea<T>[] = [];
  const small: CellRange[] = [];
  let waiting = [...areas];
  while (waiting.length > 0) {
    const batch = waiting.slice(0, AT_ONCE);
    const rest = waiting.slice(AT_ONCE);
    const asked = batch.map((area) => ({ area, read: ask(rangeOn(sheet, area), area) }));
    await sync();
    const cut: CellRange[] = [];
    for (const { area, read } of asked) {
      const answer = read();
      if (answer !== null) found.push({ area, answer });
      else if (askCells !== undefined && cellCount(area) <= CELLS) small.push(area);
      else cut.push(...partsOf(area));
    }
    waiting = [...rest, ...cut];
  }
  if (askCells !== undefined) found.push(...(await cellByCell({ sync }, sheet, small, askCells)));
  return found;
}

/** As many areas in one sync as have `CELLS` cells together. */
async function cellByCell<T>(
  { sync }: Pick<Session, "sync">,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  askCells: (range: Excel.Range, area: CellRange) => () => readonly UniformArea<T>[],
): Promise<readonly UniformArea<T>[]> {
  const found: UniformArea<T>[] = [];
  let asked: (() => readonly UniformArea<T>[])[] = [];
  let cells = 0;
  for (const [at, area] of areas.entries()) {
    asked.push(askCells(rangeOn(sheet, area), area));
    cells += cellCount(area);
    const next = areas[at + 1];
    if (next !== undefined && cells + cellCount(next) <= CELLS) continue;
    await sync();
    for (const read of asked) found.push(...read());
    [asked, cells] = [[], 0];
  }
  return found;
}

/** Empty for a single cell: what it does not answer is not known. */
function partsOf(area: CellRange): CellRange[] {
  const { top, left, bottom, right } = area;
  if (left < right) {
    return Array.from({ length: right - left + 1 }, (_, at) => ({ ...area, left: left + at, right: left + at }));
  }
  const step = Math.ceil((bottom - top + 1) / PARTS);
  const parts: CellRange[] = [];
  for (let first = top; first <= bottom && top < bottom; first += step) {
    parts.push({ ...area, top: first, bottom: Math.min(first + step - 1, bottom) });
  }
  return parts;
}
