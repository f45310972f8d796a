import type { CellRange } from "../../core/workbook/range";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import type { Session } from "../session";
import type { SheetOutline } from "./outline";

/** Hidden rows and columns inside the used range. */
export interface HiddenParts {
  readonly rows: SheetSnapshot["hiddenRows"];
  readonly columns: readonly number[];
}

type Span = SheetSnapshot["hiddenRows"][number];

const STRETCH = 5_000;
/** Rows asked for one by one in one sync; each takes about 20 bytes. */
const ROWS_A_SYNC = 100_000;

/** One sync for all sheets; then, for stretches where only some rows or columns are hidden, their rows, 100,000 a sync. */
export async function readHidden(
  session: Session,
  sheets: readonly SheetOutline[],
): Promise<ReadonlyMap<string, HiddenParts>> {
  const stretches = sheets.flatMap((sheet) => (sheet.used === null ? [] : stretchesOf(sheet.id, sheet.used)));
  const flags = stretches.map((stretch) => rangeOf(session, stretch).load({ rowHidden: true, columnHidden: true }));
  await session.sync();
  const spans = new Map<string, Span[]>(sheets.map(({ id }) => [id, []]));
  const columns = new Map<string, number[]>(sheets.map(({ id }) => [id, []]));
  const mixed: Stretch[] = [];
  const mixedColumns: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    // `null` where only some are hidden, which the declarations leave out
    const flag = flags[index] as
      { readonly rowHidden: boolean | null; readonly columnHidden: boolean | null } | undefined;
    if (flag?.rowHidden === true)
      spans.get(stretch.sheetId)?.push({ first: stretch.area.top, last: stretch.area.bottom });
    if (flag?.rowHidden === null) mixed.push(stretch);
    if (!stretch.isFirst) continue;
    if (flag?.columnHidden === null) mixedColumns.push(stretch);
    if (flag?.columnHidden === true) {
      for (let column = stretch.area.left; column <= stretch.area.right; column++)
        columns.get(stretch.sheetId)?.push(column);
    }
  }
  await readColumns(session, mixedColumns, columns);
  await readRows(session, mixed, spans);
  return new Map(sheets.map(({ id }) => [id, { rows: joined(spans.get(id) ?? []), columns: columns.get(id) ?? [] }]));
}

interface Stretch {
  readonly sheetId: string;
  readonly area: CellRange;
  /** Columns are asked of a sheet's first stretch only: they are hidden from top to bottom. */
  readonly isFirst: boolean;
}

function stretchesOf(sheetId: string, used: CellRange): Stretch[] {
  const stretches: Stretch[] = [];
  for (let top = used.top; top <= used.bottom; top += STRETCH) {
    const bottom = Math.min(top + STRETCH - 1, used.bottom);
    stretches.push({ sheetId, area: { ...used, top, bottom }, isFirst: top === used.top });
  }
  return stretches;
}

function rangeOf({ context }: Session, { sheetId, area }: Stretch): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

async function readColumns(session: Session, mixed: readonly Stretch[], found: Map<string, number[]>): Promise<void> {
  if (mixed.length === 0) return;
  const asked = mixed.flatMap(({ sheetId, area }) => {
    const sheet = session.context.workbook.worksheets.getItem(sheetId);
    return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
      const column = area.left + at;
      return { sheetId, column, cell: sheet.getCell(area.top, column).load({ columnHidden: true }) };
    });
  });
  await session.sync();
  for (const { sheetId, column, cell } of asked) if (cell.columnHidden) found.get(sheetId)?.push(column);
}

async function readRows(session: Session, mixed: readonly Stretch[], found: Map<string, Span[]>): Promise<void> {
  const perSync = ROWS_A_SYNC / STRETCH;
  for (let start = 0; start < mixed.length; start += perSync) {
    const part = mixed.slice(start, start + perSync);
    const asked = part.map((stretch) => rangeOf(session, stretch).getRowProperties({ rowHidden: true }));
    await session.sync();
    for (const [index, stretch] of part.entries()) {
      for (const [at, { rowHidden }] of (asked[index]?.value ?? []).entries()) {
        const row = stretch.area.top + at;
        if (rowHidden === true) found.get(stretch.sheetId)?.push({ first: row, last: row });
      }
    }
  }
}

/** In order; spans that touch are one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last !== undefined && span.first <= last.last + 1)
      result[result.length - 1] = { first: last.first, last: span.last };
    else result.push(span);
  }
  return result;
}
