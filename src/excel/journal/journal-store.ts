import {
  planEntry,
  planForget,
  planState,
  planUndone,
  readJournal,
  readJournalIndex,
  type Journal,
  type JournalIndex,
} from "../../core/journal/journal";
import type { EntryHead, JournalEntry } from "../../core/journal/entry";
import { canRemember } from "../../core/journal/memory-sheet";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import type { EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { createOutbox } from "../apply/outbox";
import { readOutlineOf, type WorkbookOutline } from "../read/outline";
import { type Ask, asking } from "../read/rounds";
import type { Session } from "../session";
import { queueMemory, readMemorySheet } from "./memory";

/** Entries of a workbook that cannot hold them, for as long as the pane is open. */
export interface SessionEntries {
  /** Newest first. */
  entries: readonly JournalEntry[];
}

/** Who asks, and when: a change that another pane has just begun is left to it. */
export interface AtWork {
  /** "" where nobody else can be at work. */
  readonly pane: string;
  /** Now, ISO 8601. */
  readonly at: string;
}

/** Where entries are: in the workbook, or, where that cannot be, with us. `begin` and `last` queue the first and last of a request. */
export interface JournalStore extends JournalIndex {
  /** Whole entries; one read. */
  readonly whole: () => Promise<Journal>;
  readonly writeAhead: (entry: JournalEntry, begin: () => void) => Promise<void>;
  /** After a change went through. */
  readonly finish: (entry: EntryHead, begin: () => void, last: () => void) => Promise<void>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
  /** Does writing ahead add a sheet to the workbook, to the right of all others? */
  readonly addsSheet: boolean;
}

/** Reads the journal as it is now. */
export async function openJournal(
  session: Session,
  kept: SessionEntries,
  outline: WorkbookOutline,
  ask: Ask = asking(session),
): Promise<JournalStore> {
  const memory = await readMemorySheet(session, outline, "index", ask);
  return canRemember(memory) ? inWorkbook(session, memory) : inSession(session, kept);
}

/** Each step is planned on the sheet as it is then: somebody else may write to it as well. */
function inWorkbook(session: Session, memory: WorkbookSnapshot): JournalStore {
  const send = async (plan: EditPlan, begin?: () => void, last?: () => void): Promise<void> => {
    const outbox = createOutbox(session, begin);
    await queueMemory(session, plan, outbox);
    last?.();
    await outbox.flush(false);
  };
  const fresh = async (what: "index" | "whole" = "index"): Promise<WorkbookSnapshot> =>
    readMemorySheet(session, await readOutlineOf(OWN_SHEETS.memory, session), what);
  return {
    ...readJournalIndex(memory),
    addsSheet: memory.sheets.length === 0,
    whole: async () => readJournal(await fresh("whole")),
    writeAhead: (entry, begin) => send(planEntry(memory, entry), begin),
    finish: async (entry, begin, last) => {
      const now = await fresh();
      await send(entry.undoes === null ? planState(now, entry.id, "done") : planUndone(now, entry), begin, last);
    },
    forget: async (ids) => send(planForget(await fresh(), ids)),
  };
}

function inSession(session: Session, kept: SessionEntries): JournalStore {
  return {
    heads: kept.entries,
    addsSheet: false,
    pending: kept.entries.filter(({ state }) => state === "pending").map(({ id }) => id),
    unbegun: [],
    whole: () => Promise.resolve({ entries: kept.entries, unreadable: [] }),
    writeAhead: (entry) => {
      kept.entries = [entry, ...kept.entries];
      return Promise.resolve();
    },
    finish: async (entry, begin, last) => {
      begin();
      last();
      await session.sync();
      kept.entries = kept.entries.flatMap((each): JournalEntry[] => {
        if (each.id === entry.id) return entry.undoes === null ? [{ ...each, state: "done" }] : [];
        return [each.id === entry.undoes ? { ...each, state: "undone" } : each];
      });
    },
    forget: (ids) => {
      kept.entries = kept.entries.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
  };
}
