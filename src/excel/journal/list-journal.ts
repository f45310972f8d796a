import type { EntryHead, JournalEntry } from "../../core/journal/entry";
import { readJournal } from "../../core/journal/journal";
import { canRemember } from "../../core/journal/memory-sheet";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { readOutlineOf, type WorkbookOutline } from "../read/outline";
import { runInExcel, type Session, type SessionOptions } from "../session";
import { openJournal, type SessionEntries } from "./journal-store";
import { readMemorySheet } from "./memory";

type Options = SessionOptions & { readonly kept: SessionEntries };

/** What the journal holds now, newest first. */
export async function listJournal(options: Options): Promise<readonly EntryHead[]> {
  return runInExcel(async (session) => {
    return (await openJournal(session, options.kept, await readOutlineOf(OWN_SHEETS.memory, session))).heads;
  }, options);
}

/** Every entry with all that is needed to take it back; those that are damaged are left out. */
export async function readEntries(
  session: Session,
  kept: SessionEntries,
  outline: WorkbookOutline,
): Promise<readonly JournalEntry[]> {
  const memory = await readMemorySheet(session, outline, "whole");
  return canRemember(memory) ? readJournal(memory).entries : kept.entries;
}
