import type { EntryHead, JournalEntry } from "../../core/journal/entry";
import { readOutline } from "../read/outline";
import { runInExcel, type SessionOptions } from "../session";
import { openJournal, type SessionEntries } from "./journal-store";

type Options = SessionOptions & { readonly kept: SessionEntries };

/** What the journal holds now, newest first. */
export async function listJournal(options: Options): Promise<readonly EntryHead[]> {
  return runInExcel(async (session) => {
    return (await openJournal(session, options.kept, await readOutline(session))).heads;
  }, options);
}

/** One entry with all that is needed to take it back; `undefined` when it is gone or damaged. */
export async function readEntry(id: string, options: Options): Promise<JournalEntry | undefined> {
  return runInExcel(async (session) => {
    const journal = await openJournal(session, options.kept, await readOutline(session));
    return (await journal.whole()).entries.find((entry) => entry.id === id);
  }, options);
}
