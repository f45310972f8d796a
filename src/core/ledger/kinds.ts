/** The ledgers of DOMAIN §3, in the order in which a workbook usually shows them. */
export const LEDGER_KINDS = [
  "organizationRoster",
  "memberRoster",
  "leaderRoster",
  "organizationReview",
  "memberReview",
  "rectification",
  "appraisal",
  "opinion",
  "pledge",
  "assessment",
  "awardApplication",
  "statistics",
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

export type ReviewKind = "organizationReview" | "memberReview";

/** Statistics are made of ledgers; no count of ledgers and records takes them in. */
export function isLedgerToCount(kind: LedgerKind): boolean {
  return kind !== "statistics";
}

export function isReviewKind(kind: LedgerKind | null): kind is ReviewKind {
  return kind === "organizationReview" || kind === "memberReview";
}
