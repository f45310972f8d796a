import { textOf, type LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";

const REPORT = /专题(?:书面)?报告|专项(?:书面)?报告|书面报告|专题汇报|书面说明|专报/u;

/** Do the row's words tell of a report on the problem of its own? */
export function tellsOfReport(record: LedgerRecord): boolean {
  const fields = ["progress", "measures", "rectification", "status", "remark"] as const;
  return REPORT.test(toSimplified(fields.map((field) => textOf(record, field)).join("\n")));
}
