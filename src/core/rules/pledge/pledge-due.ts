import type { Day } from "../../ledger/day";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";

/** The last day by which the pledge is to be kept; `null` when the row gives no readable day. */
export function dueDayOf(record: LedgerRecord): Day | null {
  const reading = cellOf(record, "dueDate")?.reading;
  return reading?.kind === "exact" || reading?.kind === "imprecise" ? reading.to : null;
}

/** The year whose pledges a ledger holds, as its title, sheet name or date line says ("2011年度公开承诺"); `null`: none said. */
export function pledgeYear({ block }: LedgerRecord): number | null {
  for (const text of [block.title, block.sheetName]) {
    const year = /(?<!\d)((?:19|20)\d{2})年?/u.exec(text ?? "")?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** A row that pledges something. */
export function isPledge(record: LedgerRecord): boolean {
  return textOf(record, "pledge") !== "";
}
