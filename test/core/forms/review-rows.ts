import type { Field } from "../../../src/core/ledger/fields";
import { readRecords } from "../../../src/core/ledger/read-records";
import { recognize } from "../../../src/core/ledger/recognize/recognize";
import type { LedgerRecord } from "../../../src/core/ledger/record";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { smallWorkbook } from "../ledger/ledger-fixture";

/** A row of a review ledger: what each field's cell holds. */
export type ReviewRow = { readonly [F in Field]?: CellValue };

/** Records of one small review ledger, columns in the order of the first row. */
export function reviewRecords(
  kind: "organizationReview" | "memberReview",
  rows: readonly ReviewRow[],
  title: string | null = null,
): readonly LedgerRecord[] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))] as Field[];
  const { workbook, recognition } = smallWorkbook([
    { kind, fields, rows: rows.map((row) => fields.map((field) => row[field] ?? null)), block: { title } },
  ]);
  return readRecords(workbook, recognition).all;
}

export function recordsIn(workbook: WorkbookSnapshot): readonly LedgerRecord[] {
  return readRecords(workbook, recognize(workbook)).all;
}

/** What a record says in each of the fields, whatever it was written like; blank fields are left out. */
export function saysIn(record: LedgerRecord | undefined, fields: readonly Field[]): unknown {
  return fields.flatMap((field) => {
    const cell = record?.cells[field];
    if (!cell || cell.blank !== null) return [];
    const said = { field, text: cell.text };
    if (cell.type === "number") return [{ ...said, number: cell.number }];
    if (cell.type === "persons") return [{ ...said, persons: cell.persons }];
    if (cell.type !== "date") return [said];
    return [{ field, reading: cell.reading, text: cell.reading.kind === "exact" ? "" : cell.text }];
  });
}
