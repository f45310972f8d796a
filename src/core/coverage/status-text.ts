import { partsOf } from "../ledger/day";
import { windowLabels } from "../scheme/window-label";
import type { SubjectType } from "../scheme/scheme";
import type { AssessedReview, CoverageStatus, DutyResult, SubjectCoverage, WindowResult } from "./coverage";

/** First words of every text of ours: conditional formats and the next run know the text by them. */
export const STATUS_WORDS: { readonly [S in CoverageStatus]: string } = {
  covered: "已点评",
  partial: "部分",
  missing: "未点评",
  due: "待点评",
  notDue: "未到期",
};

export const NO_DUTY_WORD = "无点评任务";

export function isStatusText(text: string): boolean {
  return [...Object.values(STATUS_WORDS), NO_DUTY_WORD].some((word) => text.startsWith(word));
}

/**
 * How a subject stands, status first: 已点评 2次（随党组织 1次） · 部分：第1季度未点评 · 未点评 · 待点评（截至3月31日） · 未到期 · 无点评任务.
 */
export function statusText({ status, type, duties }: SubjectCoverage): string {
  switch (status) {
    case null:
      return NO_DUTY_WORD;
    case "notDue":
      return STATUS_WORDS.notDue;
    case "due":
      return `${STATUS_WORDS.due}（截至${lastDay(duties)}）`;
    case "covered":
      return `${STATUS_WORDS.covered} ${countText(type, duties)}${openTail(duties)}`;
    case "partial":
      return `${STATUS_WORDS.partial}：${unmetLabels(duties).join("、")}未点评${openTail(duties)}`;
    case "missing": {
      const labels = unmetLabels(duties);
      return `${STATUS_WORDS.missing}${labels.length > 1 ? `：${labels.join("、")}` : ""}${openTail(duties)}`;
    }
  }
}

/** Windows that lower the status: closed and unmet. */
export function unmetLabels(duties: readonly DutyResult[]): readonly string[] {
  return duties.flatMap((result) => labelsOf(result, (window) => !window.isMet && !window.isOpen));
}

/** Windows in which a review can still be held. */
export function openLabels(duties: readonly DutyResult[]): readonly string[] {
  return duties.flatMap((result) => labelsOf(result, (window) => !window.isMet && window.isOpen));
}

function labelsOf({ duty, windows }: DutyResult, isWanted: (window: WindowResult) => boolean): readonly string[] {
  const wanted = windows.filter(isWanted);
  return windowLabels(duty, wanted, windows).map((label, at) => {
    const count = wanted[at]?.reviews.length ?? 0;
    return count > 0 ? `${label}（${count}次，应${duty.min}次）` : label;
  });
}

function openTail(duties: readonly DutyResult[]): string {
  const labels = openLabels(duties);
  return labels.length > 0 ? `；${labels.join("、")}待点评` : "";
}

/** A member who heads an organisation may have been reviewed with it, in a row of another ledger: that is said. */
function countText(type: SubjectType, duties: readonly DutyResult[]): string {
  const reviews = countedReviews(duties);
  const text = `${reviews.length}次`;
  const along = reviews.filter(({ record }) => record.kind === "organizationReview").length;
  if (type !== "member" || along === 0) return text;
  return along === reviews.length ? `${text}（随党组织）` : `${text}（随党组织 ${along}次）`;
}

/** Distinct reviews in the counted windows. */
function countedReviews(duties: readonly DutyResult[]): readonly AssessedReview[] {
  return [...new Set(duties.flatMap((result) => result.windows.flatMap((window) => window.reviews)))];
}

function lastDay(duties: readonly DutyResult[]): string {
  const ends = duties.flatMap((result) =>
    result.windows.filter((one) => one.isOpen && !one.isMet).map((one) => one.to),
  );
  const { month, date } = partsOf(Math.min(...ends));
  return `${month}月${date}日`;
}
