import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Period } from "./day";
import type { LedgerKind } from "./kinds";
import type { Recognition } from "./recognition";
import type { LedgerRecord, LedgerRecords } from "./record";
import { readBlock } from "./records/read-block";
import { NO_YEAR } from "./values/date/date-context";
import { createCellReader } from "./values/cell-reader";

/** What helps to read cells and stands outside the workbook's sheets. */
export interface RecordContext {
  /** The reporting period that a person has set: tells the year of 1月18日 where nothing speaks against it. */
  readonly period?: Period;
}

const NONE: readonly LedgerRecord[] = [];

/**
 * The records of every recognised block, in sheet order and row order. Merged areas carry their value to every cell they
 * cover; a unit row fills the organisation of the rows under it where they name none. Cells with equal raw values share one
 * typed cell. Sheets of ours and blocks of no known kind yield nothing.
 */
export function readRecords(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  context: RecordContext = {},
): LedgerRecords {
  const read = createCellReader(NO_YEAR);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const all: LedgerRecord[] = [];
  for (const { sheetId, blocks, isOurs } of recognition.sheets) {
    const sheet = sheets.get(sheetId);
    if (!sheet || isOurs) continue;
    for (const block of blocks) {
      for (const record of readBlock(sheet, block, read, context.period ?? null)) all.push(record);
    }
  }
  return recordsOf(all);
}

/** Groups records by kind once. */
export function recordsOf(all: readonly LedgerRecord[]): LedgerRecords {
  const byKind = new Map<LedgerKind, LedgerRecord[]>();
  for (const record of all) {
    const group = byKind.get(record.kind);
    if (group) group.push(record);
    else byKind.set(record.kind, [record]);
  }
  return { all, of: (kind) => byKind.get(kind) ?? NONE };
}
