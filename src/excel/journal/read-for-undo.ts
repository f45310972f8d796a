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
    const entry = (await readEntries(session, options.kept, outline)).find((each) => each.id === id);
    return { entry, current: await readSnapshot(session, { outline, columns: touchedColumns(entry, outline) }) };
  }, options);
}

/**
 * The columns whose cells the entry touched, by sheet id, none for other sheets. A sheet that it added, took away or gave a
 * wider table is left out: it is read whole.
 */
export function touchedColumns(entry: JournalEntry | undefined, outline: WorkbookOutline): WantedColumns {
  const columns = new Map<string, ReadonlySet<number>>();
  for (const { id, name } of outline.sheets) {
    const records = (entry?.sheets ?? []).filter(
      (record) => record.id === id || record.name.toLowerCase() === name.toLowerCase(),
    );
    if (records.some(({ change, tables }) => change !== "changed" || tables.length > 0)) continue;
    const merged = records.flatMap(({ merges }) => [...merges.added, ...merges.removed]).flatMap(columnsOf);
    columns.set(id, new Set([...merged, ...records.flatMap((record) => record.columns.map(({ column }) => column))]));
  }
  return columns;
}

function columnsOf({ left, right }: { readonly left: number; readonly right: number }): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
