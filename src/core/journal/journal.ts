import type { EditPlan } from "../workbook/edit-plan";
import { joinPlans } from "../workbook/edit-plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { plainJson } from "./chunks";
import { JOURNAL_VERSION, type EntryHead, type EntryState, type JournalEntry } from "./entry";
import { type MemoryWrite, planMemory, planMemoryState, readMemory } from "./memory-sheet";

const TOPIC = "journal";
/** Entries kept, and letters over all of them; the newest stays whatever its size. */
const MAX_ENTRIES = 30;
const MAX_LETTERS = 6_000_000;

export interface Journal {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  /** Entries that cannot be read: damaged, or of another version. */
  readonly unreadable: readonly Pick<EntryHead, "id" | "state">[];
}

export function readJournal(workbook: WorkbookSnapshot): Journal {
  const { records, damaged } = readMemory(workbook);
  const entries: JournalEntry[] = [];
  const unreadable = damaged
    .filter(({ topic }) => topic === TOPIC)
    .map(({ key, state }) => ({ id: key, state: stateOf(state) }));
  for (const { topic, key, state, text } of records) {
    if (topic !== TOPIC) continue;
    const entry = decode(text, stateOf(state));
    if (entry === null) unreadable.push({ id: key, state: stateOf(state) });
    else entries.push(entry);
  }
  return { entries: entries.sort(newestFirst), unreadable };
}

function newestFirst(a: EntryHead, b: EntryHead): number {
  const [first, second] = [Date.parse(a.at), Date.parse(b.at)];
  return first === second ? (a.id < b.id ? 1 : -1) : second - first;
}

/** Writes the entry; the oldest ones leave where there are too many or too large ones. */
export function planEntry(workbook: WorkbookSnapshot, entry: JournalEntry): EditPlan {
  const { state, ...rest } = entry;
  const text = plainJson({ version: JOURNAL_VERSION, ...rest });
  const writes: MemoryWrite[] = [{ topic: TOPIC, key: entry.id, state, text }];
  const { records, damaged } = readMemory(workbook);
  const sizes = new Map(
    records.filter(({ topic }) => topic === TOPIC).map((record) => [record.key, record.text.length]),
  );
  let letters = text.length;
  for (const [at, { id }] of readJournal(workbook)
    .entries.filter(({ id: other }) => other !== entry.id)
    .entries()) {
    letters += sizes.get(id) ?? 0;
    if (at + 1 >= MAX_ENTRIES || letters > MAX_LETTERS) writes.push({ topic: TOPIC, key: id, text: null });
  }
  // What cannot be read is of no use any more, once nobody can need to be told of it.
  for (const { topic, key, state: was } of damaged) {
    if (topic === TOPIC && was !== "pending") writes.push({ topic, key, text: null });
  }
  return planMemory(workbook, writes);
}

export function planState(workbook: WorkbookSnapshot, id: string, state: EntryState): EditPlan {
  return planMemoryState(workbook, TOPIC, id, state);
}

export function planForget(workbook: WorkbookSnapshot, ids: readonly string[]): EditPlan {
  return planMemory(
    workbook,
    ids.map((key) => ({ topic: TOPIC, key, text: null })),
  );
}

/** After an undo was carried out: its own entry goes, the one that it took back is undone. */
export function planUndone(workbook: WorkbookSnapshot, undo: Pick<EntryHead, "id" | "undoes">): EditPlan {
  const undone = undo.undoes === null ? { edits: [] } : planState(workbook, undo.undoes, "undone");
  return joinPlans(undone, planForget(workbook, [undo.id]));
}

function stateOf(text: string): EntryState {
  return text === "done" || text === "undone" ? text : "pending";
}

/** `null` for what is not an entry of this version. The hash of the text has been compared: it is as we wrote it. */
function decode(text: string, state: EntryState): JournalEntry | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { version, ...rest } = data as { readonly version?: unknown } & JournalEntry;
  if (version !== JOURNAL_VERSION || typeof rest.id !== "string" || !Array.isArray(rest.sheets)) return null;
  return { ...rest, state };
}
