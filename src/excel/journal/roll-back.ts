import type { EntryHead, JournalEntry, UndoConflict } from "../../core/journal/entry";
import { takingBackId } from "../../core/journal/entry-id";
import type { Journal } from "../../core/journal/journal";
import { planUndo } from "../../core/journal/plan-undo";
import { isUnderWayElsewhere } from "../../core/journal/under-way";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { applyInSession } from "../apply-plan";
import { readOutline, readOutlineOf } from "../read/outline";
import { readSnapshot } from "../read-workbook";
import { runInExcel, type Session, type SessionOptions } from "../session";
import { type AtWork, openJournal, type SessionEntries } from "./journal-store";
import { touchedColumns } from "./read-for-undo";
import { askForTicket, issueTicket, returnTicket, withdrawTickets } from "./ticket";

export interface RolledBack {
  readonly entry: JournalEntry;
  /** Cells that somebody changed since; they were left alone. */
  readonly conflicts: readonly UndoConflict[];
}

export interface RollBackResult {
  readonly rolledBack: readonly RolledBack[];
  /** Entries that tell of a change cut off but cannot be read any more: nothing was done about them. */
  readonly unreadable: number;
  /** Changes that another pane has just begun: they were left to it. */
  readonly underWay: readonly EntryHead[];
}

const NOTHING: Journal = { entries: [], unreadable: [] };

/**
 * Takes back every change that was cut off, newest first, but for those that another pane may well be making. Fails as an
 * `ExcelError`; it can be called again.
 */
export async function rollBack(
  options: SessionOptions & { readonly kept: SessionEntries },
  { pane, at }: AtWork,
): Promise<RollBackResult> {
  const isElsewhere = (id: string): boolean => isUnderWayElsewhere(id, pane, at);
  return runInExcel(async (session) => {
    await withdrawTickets(session, isElsewhere);
    const journal = await openJournal(session, options.kept, await readOutlineOf(OWN_SHEETS.memory, session));
    const underWay = journal.heads.filter(({ id }) => journal.pending.includes(id) && isElsewhere(id));
    const cutOff = journal.pending.filter((id) => !isElsewhere(id));
    const { entries, unreadable } = cutOff.length === 0 ? NOTHING : await journal.whole();
    const pending = entries.filter(({ id }) => cutOff.includes(id));
    const lost = unreadable.flatMap(({ id }) => (cutOff.includes(id) ? [id] : []));
    const rolledBack: RolledBack[] = [];
    for (const entry of pending) rolledBack.push(await takeBack(session, entry));
    const ids = [...pending.map(({ id }) => id), ...lost, ...journal.unbegun.filter((id) => !isElsewhere(id))];
    if (ids.length > 0) await journal.forget(ids);
    return { rolledBack, unreadable: lost.length, underWay };
  }, options);
}

async function takeBack(session: Session, entry: JournalEntry): Promise<RolledBack> {
  const ticket = takingBackId(entry.id);
  issueTicket(session, ticket);
  const outline = await readOutline(session);
  const snapshot = await readSnapshot(session, { outline, columns: touchedColumns(entry, outline) });
  const { plan, conflicts } = planUndo(entry, snapshot, "excel");
  const others = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== OWN_SHEETS.memory) };
  const begin = (): void => askForTicket(session, ticket);
  if (plan.edits.length > 0) await applyInSession(session, plan, others, begin);
  begin();
  returnTicket(session, ticket);
  await session.sync();
  return { entry, conflicts };
}
