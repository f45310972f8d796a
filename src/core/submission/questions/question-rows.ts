import type { LedgerRecord } from "../../ledger/record";
import type { QuestionRow } from "./question";

export function rowsOf(records: readonly LedgerRecord[]): readonly QuestionRow[] {
  return records.map(({ block, row }) => ({ sheetId: block.sheetId, sheetName: block.sheetName, row }));
}

/** How many rows are named of each sheet. */
const MOST_ROWS = 6;

/** "党员点评台账第 5、8、9 行等 23 行；整改台账第 3 行"; "" for none. */
export function rowsText(rows: readonly QuestionRow[]): string {
  const sheets = new Map<string, Set<number>>();
  for (const { sheetName, row } of rows) {
    const numbers = sheets.get(sheetName) ?? new Set();
    sheets.set(sheetName, numbers.add(row + 1));
  }
  return [...sheets]
    .map(([sheet, numbers]) => {
      const shown = [...numbers].slice(0, MOST_ROWS).join("、");
      return `${sheet}第 ${shown} 行${numbers.size > MOST_ROWS ? `等 ${numbers.size} 行` : ""}`;
    })
    .join("；");
}
