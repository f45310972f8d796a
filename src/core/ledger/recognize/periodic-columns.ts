import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { appliesTo } from "../vocabulary/match-header";
import type { ProfiledColumn } from "./candidates";

const PERIOD =
  /第?[一二三四1-4]季度|[上下]半年|^(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|第[一二三四五六1-6][次轮回]/;
const REVIEW = [
  "reviewer",
  "reviewDate",
  "place",
  "method",
  "evaluation",
  "achievements",
  "problems",
  "advice",
] as const;

/**
 * Columns of a ledger with one group of review columns per period (一季度点评时间, 二季度点评时间 …): a row holds several reviews, so that no
 * single column is the date. Empty when every kind of column stands once.
 */
export function periodicColumns(columns: readonly ProfiledColumn[], matcher: HeaderMatcher): ReadonlySet<number> {
  const byRest = new Map<string, { readonly column: number; readonly period: string }[]>();
  for (const { header } of columns) {
    const path = normalizeHeader(header.header.replaceAll("/", "")).full;
    const period = PERIOD.exec(path)?.[0];
    if (period === undefined) continue;
    const rest = path.replace(period, "");
    if (!isReviewHeader(rest, matcher)) continue;
    byRest.set(rest, [...(byRest.get(rest) ?? []), { column: header.column, period }]);
  }
  const found = [...byRest.values()].filter((group) => new Set(group.map(({ period }) => period)).size >= 2);
  return new Set(found.flat().map(({ column }) => column));
}

function isReviewHeader(text: string, matcher: HeaderMatcher): boolean {
  return matcher
    .words(text)
    .some((entry) => REVIEW.some((field) => field === entry.field) && appliesTo(entry, "memberReview"));
}
