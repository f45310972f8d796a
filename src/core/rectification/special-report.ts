import { textOf, type LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";
import { isAdvice } from "./advice-mark";

const REPORT = /专题(?:书面)?报告|专项(?:书面)?报告|书面报告|专题汇报|书面说明|专报/u;

/** Do the row's words tell of a report on the problem of its own? A reviewer's advice to write one does not. */
export function tellsOfReport(record: LedgerRecord): boolean {
  const fields = ["progress", "measures", "rectification", "status", "remark"] as const;
  const texts = fields.map((field) => textOf(record, field)).filter((text) => !isAdvice(text));
  return REPORT.test(toSimplified(texts.join("\n")));
}
