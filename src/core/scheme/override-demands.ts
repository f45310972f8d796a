import type { LedgerKind } from "../ledger/kinds";
import type { Cycle, Overrides } from "./overrides";
import type { Deadline, ReviewerDuty, Scheme, Source } from "./scheme";

function byHand(clause: string): Source {
  return { document: "点评设置", clause };
}

/** The committee secretary's own duty in place of the scheme's; `every` null: none. */
export function withReviewerCycle(duties: readonly ReviewerDuty[], { every, min }: Cycle): readonly ReviewerDuty[] {
  const others = duties.filter(({ reviewer }) => reviewer !== "committeeSecretary");
  if (every === null) return others;
  const source = byHand("党委书记点评周期");
  return [...others, { id: "committee-secretary-by-settings", reviewer: "committeeSecretary", every, min, source }];
}

const HANDED_IN: readonly LedgerKind[] = ["organizationReview", "memberReview", "rectification", "appraisal", "pledge"];

/** A deadline set by hand moves the scheme's deadlines of its sort, or is one where the scheme has none. */
export function withDeadlines(
  deadlines: readonly Deadline[],
  { reviewDeadline, filingDeadline }: Overrides,
): readonly Deadline[] {
  const moved = deadlines.map((deadline) => {
    const by = (isReview(deadline) ? reviewDeadline : isFiling(deadline) ? filingDeadline : undefined) ?? deadline.by;
    return by === deadline.by ? deadline : { ...deadline, by, source: byHand("期限") };
  });
  const added: Deadline[] = [];
  if (reviewDeadline !== undefined && !deadlines.some(isReview)) {
    added.push({
      id: "review-by-settings",
      title: "完成点评",
      by: reviewDeadline,
      dates: { kinds: ["organizationReview", "memberReview"], field: "reviewDate" },
      source: byHand("点评完成期限"),
    });
  }
  if (filingDeadline !== undefined && !deadlines.some(isFiling)) {
    added.push({
      id: "filing-by-settings",
      title: "材料上报",
      by: filingDeadline,
      filings: HANDED_IN,
      source: byHand("材料上报期限"),
    });
  }
  return [...moved, ...added];
}

function isReview({ dates }: Deadline): boolean {
  return dates?.field === "reviewDate";
}

function isFiling({ filings }: Deadline): boolean {
  return filings !== undefined;
}

export function publicationOf({ publication }: Scheme, { needsPublication }: Overrides): Source | null {
  if (needsPublication === undefined) return publication;
  return needsPublication ? (publication ?? byHand("点评结果公示")) : null;
}
