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

export function isReviewKind(kind: LedgerKind | null): kind is ReviewKind {
  return kind === "organizationReview" || kind === "memberReview";
}
