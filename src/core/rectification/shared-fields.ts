import type { Field } from "../ledger/fields";
import { cellOf, type LedgerRecord } from "../ledger/record";
import { cleanWord } from "./words/clean-word";
import { readReReview } from "./words/read-re-review";
import { readStatus } from "./words/read-status";

/** What both shapes of tracking hold: the columns beside a review ledger, and the rows of a tracking ledger. */
export const SHARED_FIELDS = [
  "measures",
  "owner",
  "deadline",
  "status",
  "completedDate",
  "repliedDate",
  "reReviewDate",
  "reReviewResult",
] as const satisfies readonly Field[];

export type SharedField = (typeof SHARED_FIELDS)[number];

/** Did a person enter something there? Placeholders (/, —) are entries of nothing. Formulas of ours are never read. */
export function isEntered(record: LedgerRecord, field: Field): boolean {
  return record.cells[field]?.blank === null;
}

/** Do both cells say the same: one day, one state, one outcome, the same people, or the same words? */
export function saysTheSame(a: LedgerRecord, b: LedgerRecord, field: SharedField): boolean {
  const key = meaningOf(a, field);
  return key !== "" && key === meaningOf(b, field);
}

function meaningOf(record: LedgerRecord, field: SharedField): string {
  const text = record.cells[field]?.text ?? "";
  if (!isEntered(record, field)) return "";
  switch (field) {
    case "deadline":
    case "completedDate":
    case "repliedDate":
    case "reReviewDate": {
      const reading = cellOf(record, field)?.reading;
      const isDay = reading?.kind === "exact" || reading?.kind === "imprecise";
      return isDay ? JSON.stringify([reading.from, reading.to]) : cleanWord(text);
    }
    case "status": {
      const said = readStatus(text, "");
      return said === null ? cleanWord(text) : JSON.stringify([said.atLeast, said.atMost]);
    }
    case "reReviewResult":
      return readReReview(text) ?? cleanWord(text);
    case "owner": {
      const keys = (cellOf(record, field)?.persons ?? []).map((person) => person.key);
      return keys.length > 0 ? JSON.stringify([...keys].sort()) : cleanWord(text);
    }
    case "measures":
      return cleanWord(text);
  }
}
