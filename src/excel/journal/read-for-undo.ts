import type { JournalEntry } from "../../core/journal/entry";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { WantedColumns } from "../read/cells";
import { readOutline, type WorkbookOutline } from "../read/outline";
import { readSnapshot } from "../read-workbook";
import { runInExcel, type SessionOptions } from "../session";
import type { SessionEntries } from "./journal-store";
import { readEntries } from "./list-journal";

export interface ReadForUndo {
  /** `undefined` when it is gone or damaged. */
  readonly entry: JournalEntry | undefined;
  /** The rest of the journal. */
  readonly others: readonly JournalEntry[];
  /** The workbook as it is, as far as the entry touched it; without it, nothing of its cells. */
  readonly current: WorkbookSnapshot;
}

/** An entry of the journal, and what must be known of the workbook to take it back. */
export async function readForUndo(
  id: string,
  options: SessionOptions & { readonly kept: SessionEntries },
): Promise<ReadForUndo> {
  return runInExcel(async (session) => {
    const outline = await readOutline(session);
    const entries = await readEntries(session, options.kept, outline);
    const entry = entries.find((each) => each.id === id);
    const others = entries.filter((each) => each !== entry);
    const columns = touchedColumns(entry, outline, others);
    return { entry, others, current: await readSnapshot(session, { outline, columns }) };
  }, options);
}

/**
 * The columns whose cells the entry touched, or that others brought into a filter, by sheet id, none for other sheets. A sheet
 * that it added, took away or gave a wider table is left out: it is read whole.
 */
export function touchedColumns(
  entry: JournalEntry | undefined,
  outline: WorkbookOutline,
  others: readonly JournalEntry[] = [],
): WantedColumns {
  const columns = new Map<string, ReadonlySet<number>>();
  for (const { id, name } of outline.sheets) {
    const records = (entry?.sheets ?? []).filter(
      (record) => record.id === id || record.name.toLowerCase() === name.toLowerCase(),
    );
    if (records.some(({ change, tables }) => change !== "changed" || tables.length > 0)) continue;
    const merged = records.flatMap(({ merges }) => [...merges.added, ...merges.removed]).flatMap(columnsOf);
    const touched = records.flatMap((record) => record.columns.map(({ column }) => column));
    columns.set(id, new Set([...merged, ...touched, ...(records.length === 0 ? [] : filteredColumns(others, name))]));
  }
  return columns;
}

/** Columns that a change brought into the sheet's autofilter. */
function filteredColumns(entries: readonly JournalEntry[], name: string): readonly number[] {
  const records = entries.flatMap(({ sheets }) => sheets.filter((record) => record.name === name));
  return records.flatMap(({ filter }) =>
    filter === null ? [] : columnsOf({ left: filter.before.right + 1, right: filter.after.right }),
  );
}

function columnsOf({ left, right }: { readonly left: number; readonly right: number }): readonly number[] {
  return Array.from({ length: Math.max(right - left + 1, 0) }, (_, at) => left + at);
}
