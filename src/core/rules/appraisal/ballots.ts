import type { LedgerBlock } from "../../ledger/recognition";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../../ledger/record";
import { quote } from "../quote";

/** Appraisals in which grades are ticked line by line, told from summaries with counts by what stands in the grade columns. */
export function ballotBlocks(records: LedgerRecords): ReadonlySet<LedgerBlock> {
  const ticks = new Map<LedgerBlock, number>();
  for (const { block, grades } of records.of("appraisal")) {
    for (const { cell } of grades) {
      const vote = cell.isTicked && cell.number === null ? 1 : cell.number === null ? 0 : -1;
      ticks.set(block, (ticks.get(block) ?? 0) + vote);
    }
  }
  return new Set([...ticks].flatMap(([block, balance]) => (balance > 0 ? [block] : [])));
}

/** How a message names a line of an appraisal. */
export function lineName(record: LedgerRecord): string {
  const parts = (["subject", "memberName", "organization", "item"] as const).map((field) => textOf(record, field));
  return quote(parts.filter((part) => part !== "").join(" "));
}

/** Whom a line appraises: the name in its own column, or the subject when it is a person. */
export function appraisedName(record: LedgerRecord): string {
  const name = cellOf(record, "memberName");
  return name === undefined || name.blank !== null ? textOf(record, "subject") : name.text;
}
