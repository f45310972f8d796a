import { textOf, type LedgerRecord } from "../../ledger/record";
import { quote } from "../quote";

/** How a message names an application: who applies, and for what. */
export function awardName(record: LedgerRecord): string {
  const parts = [textOf(record, "organization"), textOf(record, "item")].filter((part) => part !== "");
  return quote(parts.join(" "));
}
