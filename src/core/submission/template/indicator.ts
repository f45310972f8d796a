import type { CountKey } from "../../statistics/counts";
import { RATES, type RateKey } from "../../statistics/statistics-headings";

/** From the period's first day to its last, or from the year's (or the campaign's) first day to the period's last. */
export type Span = "period" | "cumulative";

/** What superiors ask for beside our own columns and what we can count from the same rows. */
export type DerivedKey =
  /** Due and not done. */
  | "secretariesLeft"
  | "organizationsLeft"
  | "membersLeft"
  /** 已整改 in the wide sense: completed, replied, re-reviewed or closed. */
  | "problemsCompleted"
  /** Raised and not closed. */
  | "problemsUnclosed"
  | "problemsCompletedRate"
  | "votesSatisfied"
  /** Reviews by any method that has no column of its own on the sheet. */
  | "methodsRest";

export type IndicatorKey = CountKey | RateKey | DerivedKey | `method:${string}`;

/** One number that a line of a superior's sheet asks for. */
export interface Indicator {
  readonly key: IndicatorKey;
  readonly span: Span;
}

const TITLES: { readonly [K in CountKey | RateKey | DerivedKey]: string } = {
  secretariesDue: "应作点评的书记数",
  secretariesDone: "已作点评的书记数",
  secretariesLeft: "未作点评的书记数",
  secretariesRate: "书记点评比例",
  organizationsDue: "应点评党组织数",
  organizationsDone: "已点评党组织数",
  organizationsLeft: "未点评党组织数",
  organizationsRate: "党组织点评覆盖率",
  membersDue: "应点评党员数",
  membersDone: "已点评党员数",
  membersLeft: "未点评党员数",
  membersRate: "党员点评覆盖率",
  reviewsTotal: "点评次数合计",
  methodsRest: "其他方式点评次数",
  problemsRaised: "提出重点问题数",
  problemsClosed: "已销号问题数",
  problemsCompleted: "已整改问题数（含待复评、待销号）",
  problemsInProgress: "整改中问题数",
  problemsOpen: "未整改（尚未动手）问题数",
  problemsUnclosed: "未销号问题数",
  problemsOverdue: "逾期问题数",
  problemsRate: "整改率（已销号÷提出）",
  problemsCompletedRate: "整改率（已整改÷提出）",
  votesValid: "有效票数",
  votesSatisfied: "满意票数",
  votesRate: "满意率",
};

const SPAN_TITLES: { readonly [S in Span]: string } = { period: "本期", cumulative: "累计" };

/** "党员点评覆盖率", "累计已点评党员数". */
export function indicatorTitle({ key, span }: Indicator): string {
  const plain = key.startsWith("method:") ? `${key.slice("method:".length)}次数` : TITLES[key as keyof typeof TITLES];
  return span === "period" ? plain : SPAN_TITLES.cumulative + plain;
}

/** "period:membersDue": what an answer names the indicator by. */
export function indicatorChoice({ key, span }: Indicator): string {
  return `${span}:${key}`;
}

/** `null` for anything that names no indicator. */
export function indicatorOfChoice(choice: string): Indicator | null {
  const match = /^(period|cumulative):(.+)$/su.exec(choice);
  const key = match?.[2] ?? "";
  const isKnown = Object.hasOwn(TITLES, key) || /^method:./su.test(key);
  return isKnown ? { span: match?.[1] === "cumulative" ? "cumulative" : "period", key: key as IndicatorKey } : null;
}

/** A share of something, not a count. */
export function isRate(key: IndicatorKey): key is RateKey | "problemsCompletedRate" {
  return Object.hasOwn(RATES, key) || key === "votesRate" || key === "problemsCompletedRate";
}
