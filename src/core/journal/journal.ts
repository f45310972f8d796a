import type { EditPlan } from "../workbook/edit-plan";
import { joinPlans } from "../workbook/edit-plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { CHUNK, plainJson } from "./chunks";
import { parseEntryId } from "./entry-id";
import { JOURNAL_VERSION, type EntryHead, type EntryState, type JournalEntry } from "./entry";
import { memoryIndex, memorySheet, type MemoryWrite, planMemory, planMemoryState, readMemory } from "./memory-sheet";

const TOPIC = "journal";
/** Entries kept, and letters over all of them; the newest stays whatever its size. */
const MAX_ENTRIES = 30;
const MAX_LETTERS = 6_000_000;
/** Letters of a title or summary in lists: one cell holds both, even where each letter is written as six. */
const SHOWN = 2_000;

export interface Journal {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  /** Entries that cannot be read: damaged, or of another version. */
  readonly unreadable: readonly { readonly id: string; readonly state: EntryState }[];
}

export interface JournalIndex {
  /** Newest first. */
  readonly heads: readonly EntryHead[];
  /** Entries whose change was cut off. */
  readonly pending: readonly string[];
  /** Entries that were not written to the end: their change did not begin. */
  readonly unbegun: readonly string[];
}

/** What the index columns of the memory sheet tell. */
export function readJournalIndex(workbook: WorkbookSnapshot): JournalIndex {
  const sheet = memorySheet(workbook);
  const index = (typeof sheet === "string" ? [] : memoryIndex(sheet)).filter(({ topic }) => topic === TOPIC);
  const begun = index.filter(({ state }) => state !== "");
  return {
    heads: begun.flatMap(({ key, state, head }) => decodeHead(head, key, stateOf(state))).sort(newestFirst),
    pending: begun.filter(({ state }) => stateOf(state) === "pending").map(({ key }) => key),
    unbegun: index.filter(({ state }) => state === "").map(({ key }) => key),
  };
}

/** Whole entries, but for those that were never begun. */
export function readJournal(workbook: WorkbookSnapshot): Journal {
  const { records, damaged } = readMemory(workbook);
  const entries: JournalEntry[] = [];
  const unreadable: { readonly id: string; readonly state: EntryState }[] = [];
  for (const { topic, key, state } of damaged) {
    if (topic === TOPIC && state !== "") unreadable.push({ id: key, state: stateOf(state) });
  }
  for (const { topic, key, state, text } of records) {
    if (topic !== TOPIC || state === "") continue;
    const entry = decode(text, stateOf(state));
    if (entry === null) unreadable.push({ id: key, state: stateOf(state) });
    else entries.push(entry);
  }
  return { entries: entries.sort(newestFirst), unreadable };
}

function newestFirst(a: Pick<EntryHead, "id">, b: Pick<EntryHead, "id">): number {
  return compareIds(b.id, a.id);
}

/** Times may differ in their offsets, and numbers in their length. */
function compareIds(a: string, b: string): number {
  const [first, second] = [parseEntryId(a), parseEntryId(b)];
  const time = Date.parse(first.at) - Date.parse(second.at);
  return time === 0 || Number.isNaN(time) ? first.number - second.number : time;
}

/** Writes the entry; the oldest ones leave where there are too many or too large ones. Needs the index columns only. */
export function planEntry(workbook: WorkbookSnapshot, entry: JournalEntry): EditPlan {
  const { state, ...rest } = entry;
  const { id, title, at, summary, undoes } = entry;
  const text = plainJson({ version: JOURNAL_VERSION, ...rest });
  const head = plainJson({ title: title.slice(0, SHOWN), at, summary: summary.slice(0, SHOWN), undoes });
  const writes: MemoryWrite[] = [{ topic: TOPIC, key: id, state, head, text }];
  const sheet = memorySheet(workbook);
  const others = (typeof sheet === "string" ? [] : memoryIndex(sheet))
    .filter(({ topic, key }) => topic === TOPIC && key !== id)
    .sort((a, b) => compareIds(b.key, a.key));
  let letters = text.length;
  for (const [place, { key, rows }] of others.entries()) {
    letters += rows.length * CHUNK;
    if (place + 1 >= MAX_ENTRIES || letters > MAX_LETTERS) writes.push({ topic: TOPIC, key, text: null });
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

function decodeHead(text: string, id: string, state: EntryState): EntryHead[] {
  const data = parsed(text);
  if (data === null) return [];
  const { title, at, summary, undoes } = data as Partial<EntryHead>;
  if (typeof title !== "string" || typeof at !== "string" || typeof summary !== "string") return [];
  return [{ id, title, at, summary, state, undoes: undoes ?? null }];
}

/** `null` for what is not an entry of this version. The hash of the text has been compared: it is as we wrote it. */
function decode(text: string, state: EntryState): JournalEntry | null {
  const data = parsed(text);
  if (data === null) return null;
  const { version, ...rest } = data as { readonly version?: unknown } & JournalEntry;
  if (version !== JOURNAL_VERSION || typeof rest.id !== "string" || !Array.isArray(rest.sheets)) return null;
  return { ...rest, state };
}

function parsed(text: string): object | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" ? data : null;
  } catch {
    return null;
  }
}
