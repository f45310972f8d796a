import type { CellRange } from "../../core/workbook/range";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import type { Session } from "../session";
import { cellOn, rangeOn } from "./range-on";
import type { SheetOutline } from "./outline";
import type { Ask } from "./rounds";

/** Hidden rows and columns inside the used range. */
export interface HiddenParts {
  readonly rows: SheetSnapshot["hiddenRows"];
  readonly columns: readonly number[];
}

type Span = SheetSnapshot["hiddenRows"][number];

const STRETCH = 5_000;
/** Rows asked for one by one. */
const BYTES_A_ROW = 35;

/** One round for all sheets; then, for stretches where only some rows or columns are hidden, their rows, 100,000 at once. */
export async function readHidden(
  session: Session,
  sheets: readonly SheetOutline[],
  ask: Ask,
): Promise<ReadonlyMap<string, HiddenParts>> {
  const stretches = sheets.flatMap((sheet) => (sheet.used === null ? [] : stretchesOf(sheet.id, sheet.used)));
  // `null` where only some are hidden, which the declarations leave out
  const flags = await ask(stretches.length * 200, () => {
    const asked = stretches.map((stretch) => rangeOf(session, stretch).load({ rowHidden: true, columnHidden: true }));
    return () => asked.map(({ rowHidden, columnHidden }): Flags => ({ rowHidden, columnHidden }));
  });
  const spans = new Map<string, Span[]>(sheets.map(({ id }) => [id, []]));
  const columns = new Map<string, number[]>(sheets.map(({ id }) => [id, []]));
  const mixed: Stretch[] = [];
  const mixedColumns: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const flag = flags[index];
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
  await Promise.all([readColumns(session, mixedColumns, columns, ask), readRows(session, mixed, spans, ask)]);
  return new Map(sheets.map(({ id }) => [id, { rows: joined(spans.get(id) ?? []), columns: columns.get(id) ?? [] }]));
}

interface Flags {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
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
  return rangeOn(context.workbook.worksheets.getItem(sheetId), area);
}

async function readColumns(
  session: Session,
  mixed: readonly Stretch[],
  found: Map<string, number[]>,
  ask: Ask,
): Promise<void> {
  if (mixed.length === 0) return;
  const columns = mixed.flatMap(({ sheetId, area }) =>
    Array.from({ length: area.right - area.left + 1 }, (_, at) => ({ sheetId, column: area.left + at, row: area.top })),
  );
  const hidden = await ask(columns.length * 100, () => {
    const cells = columns.map(({ sheetId, row, column }) => {
      const sheet = session.context.workbook.worksheets.getItem(sheetId);
      return cellOn(sheet, row, column).load({ columnHidden: true });
    });
    return () => cells.map(({ columnHidden }) => columnHidden);
  });
  for (const [at, { sheetId, column }] of columns.entries()) if (hidden[at] === true) found.get(sheetId)?.push(column);
}

async function readRows(
  session: Session,
  mixed: readonly Stretch[],
  found: Map<string, Span[]>,
  ask: Ask,
): Promise<void> {
  const answers = await Promise.all(
    mixed.map((stretch) =>
      ask(STRETCH * BYTES_A_ROW, () => {
        const rows = rangeOf(session, stretch).getRowProperties({ rowHidden: true });
        return () => rows.value.map(({ rowHidden }) => rowHidden === true);
      }),
    ),
  );
  for (const [index, { sheetId, area }] of mixed.entries()) {
    for (const [at, isHidden] of (answers[index] ?? []).entries()) {
      const row = area.top + at;
      if (isHidden) found.get(sheetId)?.push({ first: row, last: row });
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
