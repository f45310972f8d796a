import type { Field } from "../../ledger/fields";
import { isReviewKind } from "../../ledger/kinds";
import type { LedgerRecord } from "../../ledger/record";

/** The day of a review itself: while it cannot be read, the review counts nowhere (DOMAIN §5). */
export function isReviewDay(record: LedgerRecord, field: Field): boolean {
  return field === "reviewDate" && isReviewKind(record.kind);
}
