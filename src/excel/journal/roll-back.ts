import type { JournalEntry, UndoConflict } from "../../core/journal/entry";
import type { Journal } from "../../core/journal/journal";
import { planUndo } from "../../core/journal/plan-undo";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { applyInSession } from "../apply-plan";
import { readOutline } from "../read/outline";
import { readSnapshot } from "../read-workbook";
import { runInExcel, type Session, type SessionOptions } from "../session";
import { openJournal, type SessionEntries } from "./journal-store";
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
}

const NOTHING: Journal = { entries: [], unreadable: [] };

/** Takes back every change that was cut off, newest first. Fails as an `ExcelError`; it can be called again. */
export async function rollBack(options: SessionOptions & { readonly kept: SessionEntries }): Promise<RollBackResult> {
  return runInExcel(async (session) => {
    await withdrawTickets(session);
    const journal = await openJournal(session, options.kept, await readOutline(session));
    const { entries, unreadable } = journal.pending.length === 0 ? NOTHING : await journal.whole();
    const pending = entries.filter(({ state }) => state === "pending");
    const lost = unreadable.filter(({ state }) => state === "pending").map(({ id }) => id);
    const rolledBack: RolledBack[] = [];
    for (const entry of pending) rolledBack.push(await takeBack(session, entry));
    const ids = [...pending.map(({ id }) => id), ...lost, ...journal.unbegun];
    if (ids.length > 0) await journal.forget(ids);
    return { rolledBack, unreadable: lost.length };
  }, options);
}

async function takeBack(session: Session, entry: JournalEntry): Promise<RolledBack> {
  const ticket = `${entry.id} 还原`;
  issueTicket(session, ticket);
  const snapshot = await readSnapshot(session);
  const { plan, conflicts } = planUndo(entry, snapshot, "excel");
  const others = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== OWN_SHEETS.memory) };
  const begin = (): void => askForTicket(session, ticket);
  if (plan.edits.length > 0) await applyInSession(session, plan, others, begin);
  begin();
  returnTicket(session, ticket);
  await session.sync();
  return { entry, conflicts };
}
