import type { Field } from "../../ledger/fields";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { isCellError } from "../../workbook/cell";

/** What a reviewer says, in the order of the forms. */
export const CONTENT_FIELDS = ["evaluation", "achievements", "problems", "advice"] as const satisfies readonly Field[];

export type ContentField = (typeof CONTENT_FIELDS)[number];

/** Words of substance in the cell; `""` when it is blank, an empty phrase, a formula error, a grade, or not there at all. */
export function substanceOf(record: LedgerRecord, field: ContentField): string {
  const cell = cellOf(record, field);
  if (cell === undefined || cell.isGrade === true || cell.blank !== null || cell.isEmptyPhrase || isCellError(cell.raw))
    return "";
  return cell.text;
}

/** 无, 暂无, 无明显问题 … written where something should be said. */
export function isEmptyPhraseIn(record: LedgerRecord, field: ContentField): boolean {
  const cell = cellOf(record, field);
  if (cell === undefined || cell.isGrade === true || cell.blank === "empty") return false;
  return cell.isEmptyPhrase || cell.blank === "placeholder";
}

export function hasContentColumn(record: LedgerRecord): boolean {
  return CONTENT_FIELDS.some((field) => record.cells[field] !== undefined);
}

/** Everything of substance that the review says, field by field on lines of its own. */
export function contentOf(record: LedgerRecord): string {
  return CONTENT_FIELDS.map((field) => substanceOf(record, field))
    .filter((text) => text !== "")
    .join("\n");
}

/** Characters that say something: white space does not count. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(/\s+/g, "")).length;
}
