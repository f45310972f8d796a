import type { AssessedReview } from "../coverage/coverage";
import { reviewedOrganization } from "../coverage/counting-reviews";
import { partsOf, type Day, type Period } from "../ledger/day";
import type { Field } from "../ledger/fields";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../ledger/record";
import { PROBLEM_STATES, type TrackedProblem } from "../rectification/problem";
import { STATE_NAMES } from "../rectification/state-names";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { findReportingUnit } from "../statistics/reporting-unit";
import { publicText } from "./public-text";

/** One review as it is published; nothing in it comes from a personal column. "" where the ledger says nothing. */
export interface PublicLine {
  /** The organisation, or the member's name. */
  readonly subject: string;
  /** The member's organisation; "" for an organisation. */
  readonly organization: string;
  readonly reviewer: string;
  readonly date: string;
  readonly place: string;
  readonly method: string;
  readonly pledges: string;
  readonly result: string;
  readonly problems: string;
  readonly rectification: string;
}

export interface Publication {
  /** "" when nobody can tell. */
  readonly unit: string;
  readonly period: Period;
  /** The day on the notice. */
  readonly asOf: Day;
  /** In roster order, each subject's reviews by date. */
  readonly organizations: readonly PublicLine[];
  readonly members: readonly PublicLine[];
  /** Review rows in the ledgers that are not published: they do not count, or lie outside the period. */
  readonly leftOut: number;
}

export interface PublicationInput {
  readonly reviews: readonly AssessedReview[];
  readonly roster: Roster;
  readonly problems: readonly TrackedProblem[];
  readonly settings: Settings;
  readonly records: LedgerRecords;
}

/** What is to be published: the counting reviews (DOMAIN §5) dated in the period. */
export function publicationOf({ reviews, roster, problems, settings, records }: PublicationInput): Publication {
  const { period, asOf } = settings;
  const counting = reviews.filter((review) => review.disqualified.length === 0 && isWithin(review.date, period));
  const problemsOf = problemsByRecord(problems);
  const linesOf = (kind: "organizationReview" | "memberReview"): readonly PublicLine[] =>
    counting
      .filter(({ record }) => record.kind === kind)
      .sort((a, b) => compare(orderOf(a, roster), orderOf(b, roster)))
      .map((review) => lineOf(review, roster, problemsOf.get(review.record) ?? []));
  return {
    unit: findReportingUnit(roster, settings.unit, records).name,
    period,
    asOf,
    organizations: linesOf("organizationReview"),
    members: linesOf("memberReview"),
    leftOut: reviews.length - counting.length,
  };
}

function isWithin(date: Period | null, period: Period): boolean {
  return date !== null && date.from >= period.from && date.to <= period.to;
}

/** Organisation, place among its members (people not listed come last), day. Sorting is stable: rows keep their order. */
function orderOf(review: AssessedReview, roster: Roster): readonly number[] {
  const organization = reviewedOrganization(review, roster) ?? roster.organizations.length;
  const member = review.subject?.type === "member" ? review.subject.index : roster.members.length;
  return [organization, member, review.date?.from ?? 0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function lineOf(review: AssessedReview, roster: Roster, problems: readonly TrackedProblem[]): PublicLine {
  const { record } = review;
  const text = (field: Field): string => publicText(textOf(record, field));
  const isMember = record.kind === "memberReview";
  const index = reviewedOrganization(review, roster);
  const organization = index === null ? text("organization") : (roster.organizations[index]?.name ?? "");
  return {
    subject: isMember ? text("memberName") : organization,
    organization: isMember ? organization : "",
    reviewer: text("reviewer"),
    date: dateText(record),
    place: text("place"),
    method: text("method"),
    pledges: text("pledges"),
    result: joined([text("evaluation"), text("achievements")]),
    problems: text("problems"),
    rectification: joined([text("rectification"), statesText(problems)]),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function dateText(record: LedgerRecord): string {
  const cell = cellOf(record, "reviewDate");
  if (cell?.reading.kind !== "exact") return cell?.text ?? "";
  return writtenDay(cell.reading.from);
}

/** 40556 → "2011年1月13日". */
export function writtenDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

function problemsByRecord(problems: readonly TrackedProblem[]): ReadonlyMap<LedgerRecord, readonly TrackedProblem[]> {
  const byRecord = new Map<LedgerRecord, TrackedProblem[]>();
  for (const problem of problems) {
    for (const record of [problem.record, ...problem.otherRecords]) {
      const known = byRecord.get(record);
      if (known) known.push(problem);
      else byRecord.set(record, [problem]);
    }
  }
  return byRecord;
}

/** "已销号 2 项，整改中 1 项"; "" without problems. */
function statesText(problems: readonly TrackedProblem[]): string {
  return [...PROBLEM_STATES]
    .reverse()
    .flatMap((state) => {
      const count = problems.filter((problem) => problem.state === state).length;
      return count === 0 ? [] : [`${STATE_NAMES[state]} ${count} 项`];
    })
    .join("，");
}
