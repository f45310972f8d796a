import { OWN_SHEETS } from "../marks/own-sheets";
import { cellText } from "../workbook/cell";
import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { cellAt, lastRowOf, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { chunksOf, joinChunks } from "./chunks";

/**
 * The very hidden sheet with what we remember: one entry = a topic and a key, over as many rows as its text takes. Entries
 * are written one by one, so that of two people at work each loses at most what both changed.
 */
export interface MemoryRecord {
  readonly topic: string;
  /** Unique within the topic. */
  readonly key: string;
  /** A short word that can be changed without the text. */
  readonly state: string;
  /** What lists show of it: one cell, so that they need not read the text. */
  readonly head: string;
  readonly text: string;
}

export interface Memory {
  readonly records: readonly MemoryRecord[];
  /** Entries that cannot be put together any more: rows missing, written over or in excess. */
  readonly damaged: readonly Omit<MemoryRecord, "text">[];
}

/** What is to be remembered; `null` forgets. */
export type MemoryWrite = MemoryRecord | { readonly topic: string; readonly key: string; readonly text: null };

/** Row 1 says what the sheet is, row 2 what its columns are. */
const TITLE = OWN_SHEETS.memory;
const HEADINGS = ["主题", "键", "状态", "段", "摘要", "内容"] as const;
const FIRST_ROW = 2;
const COLUMN = { topic: 0, key: 1, state: 2, part: 3, head: 4, text: 5 } as const;

/** Columns that say what entries there are; those to the right hold their texts. */
export const INDEX_COLUMNS = COLUMN.text;

/** Our sheet; `"missing"` where there is none yet; `"foreign"` where a sheet of that name is not ours. */
export function memorySheet(workbook: WorkbookSnapshot): SheetSnapshot | "missing" | "foreign" {
  const sheet = sheetByName(workbook, TITLE);
  if (sheet === undefined) return "missing";
  return lastRowOf(sheet) < 0 || cellText(cellAt(sheet, 0, 0)) === TITLE ? sheet : "foreign";
}

/** Can entries be kept in the workbook? Not where a sheet of that name is not ours or cannot be added or written. */
export function canRemember(workbook: WorkbookSnapshot): boolean {
  const sheet = memorySheet(workbook);
  if (sheet === "foreign") return false;
  return sheet === "missing" ? !workbook.isStructureProtected : !sheet.isProtected;
}

/** An entry without its text. */
export interface IndexEntry extends Omit<MemoryRecord, "text"> {
  readonly rows: readonly number[];
}

/** Empty when there is no sheet of ours. Entries come in the order of their first rows. */
export function readMemory(workbook: WorkbookSnapshot): Memory {
  const sheet = memorySheet(workbook);
  if (typeof sheet === "string") return { records: [], damaged: [] };
  const records: MemoryRecord[] = [];
  const damaged: Omit<MemoryRecord, "text">[] = [];
  for (const { topic, key, state, head, rows } of memoryIndex(sheet)) {
    const text = joinChunks(
      rows.map((row) => ({ part: textAt(sheet, row, COLUMN.part), text: textAt(sheet, row, COLUMN.text) })),
    );
    if (text === null) damaged.push({ topic, key, state, head });
    else records.push({ topic, key, state, head, text });
  }
  return { records, damaged };
}

/** Puts entries in, over former ones of the same topic and key; all other rows stay as they are. */
export function planMemory(workbook: WorkbookSnapshot, writes: readonly MemoryWrite[]): EditPlan {
  const sheet = memorySheet(workbook);
  if (sheet === "foreign" || writes.length === 0) return { edits: [] };
  const edits: Edit[] = [];
  const key = sheet === "missing" ? TITLE : sheet.id;
  if (sheet === "missing") edits.push({ type: "addSheet", key, name: TITLE, visibility: "veryHidden" });
  if (sheet === "missing" || lastRowOf(sheet) < 0)
    edits.push(block(key, 0, [[TITLE, null, null, null, null, null], HEADINGS]));
  const stored = sheet === "missing" ? [] : memoryIndex(sheet);
  const taken = new Set(stored.flatMap(({ rows }) => rows));
  const cleared = new Set<number>();
  for (const { topic, key: name } of writes) {
    for (const row of stored.find((entry) => entry.topic === topic && entry.key === name)?.rows ?? []) {
      taken.delete(row);
      cleared.add(row);
    }
  }
  let row = FIRST_ROW;
  for (const write of writes) {
    if (write.text === null) continue;
    const blocks: Edit[] = [];
    for (const [at, { part, text }] of chunksOf(write.text).entries()) {
      while (taken.has(row)) row++;
      taken.add(row);
      cleared.delete(row);
      blocks.push(
        block(key, row, [
          [write.topic, write.key, at === 0 ? write.state : "", part, at === 0 ? write.head : "", text],
        ]),
      );
    }
    // The row with the state goes last: where it is missing, the entry was not written to the end.
    edits.push(...blocks.reverse());
  }
  for (const empty of cleared) edits.push(block(key, empty, [["", "", "", "", "", ""]]));
  return { edits };
}

/** Changes only the state; nothing when there is no such entry. */
export function planMemoryState(workbook: WorkbookSnapshot, topic: string, key: string, state: string): EditPlan {
  const sheet = memorySheet(workbook);
  if (typeof sheet === "string") return { edits: [] };
  const entry = memoryIndex(sheet).find((stored) => stored.topic === topic && stored.key === key);
  const first = entry?.rows.find((row) => textAt(sheet, row, COLUMN.state) !== "") ?? entry?.rows[0];
  if (first === undefined) return { edits: [] };
  return {
    edits: [{ type: "writeBlock", sheet: sheet.id, top: first, left: COLUMN.state, cells: [[{ value: state }]] }],
  };
}

/** What entries there are, in the order of their first rows; only the index columns are looked at. */
export function memoryIndex(sheet: SheetSnapshot): readonly IndexEntry[] {
  const found = new Map<string, { readonly topic: string; readonly key: string; readonly rows: number[] }>();
  for (let row = FIRST_ROW; row <= lastRowOf(sheet); row++) {
    const [topic, key] = [textAt(sheet, row, COLUMN.topic), textAt(sheet, row, COLUMN.key)];
    if (topic === "") continue;
    const name = JSON.stringify([topic, key]);
    const entry = found.get(name);
    if (entry === undefined) found.set(name, { topic, key, rows: [row] });
    else entry.rows.push(row);
  }
  return [...found.values()].map((entry) => {
    const first = (column: number): string =>
      entry.rows.map((row) => textAt(sheet, row, column)).find((text) => text !== "") ?? "";
    return { ...entry, state: first(COLUMN.state), head: first(COLUMN.head) };
  });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellText(cellAt(sheet, row, column));
}

/** "" empties a cell, `null` leaves it alone. */
function block(sheet: string, top: number, lines: readonly (readonly (string | null)[])[]): Edit {
  const cells = lines.map((line) => line.map((text): CellWrite | null => (text === null ? null : { value: text })));
  return { type: "writeBlock", sheet, top, left: 0, cells };
}
