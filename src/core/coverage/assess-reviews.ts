import type { Period } from "../ledger/day";
import { isReviewKind } from "../ledger/kinds";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../ledger/record";
import type { PersonMention } from "../ledger/typed-cell";
import type { Roster } from "../roster/roster";
import { readMethods } from "../scheme/read-methods";
import type { OrganizationType, SubjectType } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import type { AssessedReview, AssessedReviewer, ReviewQuery, ReviewReason } from "./coverage";
import { dutiesInForce, windowsOf } from "./duties-in-force";
import { createReviewerJudge, type ReviewedTarget } from "./entitlement/judge-reviewers";
import { unnamedMemberCounts } from "./member-counts";
import { createRepetitionIndex, type RepetitionSubject } from "./repetition";
import { fitOf, reviewDate } from "./review-date";
import { createSubjectFinder, personKey, type ReviewSubject } from "./review-subject";

const NO_MENTIONS: readonly PersonMention[] = [];

/**
 * Judges every row of the review ledgers once, in sheet and row order: whom it is about, when, by whom, and whether it counts
 * (DOMAIN §5 "A review counts"). Whether its date lies in a window is left to the window.
 */
export function assessReviews(records: LedgerRecords, roster: Roster, settings: Settings): readonly AssessedReview[] {
  const subjectOf = createSubjectFinder(roster, unnamedMemberCounts(roster));
  const judge = createReviewerJudge(roster, settings.scheme);
  const repetitions = createRepetitionIndex();
  const windowsFor = createWindows(settings);
  const methodOf = createMethodReader(settings);

  const assess = (record: LedgerRecord): AssessedReview => {
    const found = subjectOf(record);
    const target = targetOf(record, found, roster);
    const { date, reason: dateReason } = reviewDate(record, settings.asOf);
    const reviewers = judge.judge(cellOf(record, "reviewer")?.persons ?? NO_MENTIONS, target);
    const fit =
      dateReason === null && date !== null && date.from !== date.to ? fitOf(date, windowsFor(found, roster)) : null;
    const dateProblem = fit === "nowhere" ? "dateImprecise" : dateReason;
    const dateQuery = fit === "partly" ? "dateImprecise" : null;
    const reasons = listOf<ReviewReason>(found.reason, dateProblem, reasonOf(reviewers));
    const subject = repetitionSubject(record, found);
    const repeats =
      reasons.length === 0 && subject !== null && date !== null ? repetitions.find(subject, date, reviewers) : null;
    const review: AssessedReview = {
      record,
      subject: found.subject,
      unlistedIn: found.unlistedIn,
      candidates: found.candidates,
      date,
      reviewers,
      method: methodOf(textOf(record, "method")),
      disqualified: repeats === null ? reasons : REPETITION,
      queries: listOf<ReviewQuery>(found.query, dateQuery),
      repeats,
    };
    if (reasons.length === 0 && repeats === null && subject !== null) repetitions.add(subject, review);
    return review;
  };
  return records.all.filter((record) => isReviewKind(record.kind)).map(assess);
}

const NOTHING: readonly never[] = [];
const REPETITION: readonly ReviewReason[] = ["repetition"];

/** Nearly every review has nothing to be said: those share one list. */
function listOf<T>(...items: readonly (T | null)[]): readonly T[] {
  const said = items.filter((item) => item !== null);
  return said.length === 0 ? NOTHING : said;
}

/** At least one named reviewer must be entitled or unknown. */
function reasonOf(reviewers: readonly AssessedReviewer[]): ReviewReason | null {
  if (reviewers.length === 0) return "reviewerBlank";
  return reviewers.some((reviewer) => reviewer.entitlement !== "notEntitled") ? null : "reviewerNotEntitled";
}

function targetOf(record: LedgerRecord, found: ReviewSubject, roster: Roster): ReviewedTarget | null {
  const { subject, unlistedIn } = found;
  if (subject?.type === "organization")
    return { type: "organization", organization: subject.index, person: "", member: null };
  if (subject !== null) {
    const member = roster.members[subject.index];
    if (!member || member.organization === null) return null;
    return { type: "member", organization: member.organization, person: member.key, member: subject.index };
  }
  if (unlistedIn === null) return null;
  return { type: "member", organization: unlistedIn, person: personKey(record), member: null };
}

function repetitionSubject(record: LedgerRecord, { subject, unlistedIn }: ReviewSubject): RepetitionSubject | null {
  if (subject !== null) return subject;
  return unlistedIn === null ? null : { type: "unlisted", index: unlistedIn, person: personKey(record) };
}

/** The windows in which an imprecise date of a subject matters: the period, and every window of its duties. */
function createWindows(settings: Settings): (found: ReviewSubject, roster: Roster) => readonly Period[] {
  const known = new Map<string, readonly Period[]>();
  return ({ subject, unlistedIn }, roster) => {
    const type: SubjectType = subject?.type ?? "member";
    const organization =
      subject?.type === "organization"
        ? subject.index
        : subject
          ? roster.members[subject.index]?.organization
          : unlistedIn;
    const organizationType: OrganizationType | null = roster.organizations[organization ?? -1]?.type ?? null;
    const key = `${type} ${organizationType ?? ""}`;
    let windows = known.get(key);
    if (!windows) {
      const { duties } = dutiesInForce(type, organizationType, settings);
      windows = [settings.period, ...duties.flatMap((duty) => windowsOf(duty, settings.period))];
      known.set(key, windows);
    }
    return windows;
  };
}

function createMethodReader({ scheme }: Settings): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    let method = known.get(text);
    if (method === undefined) {
      method = readMethods(text, scheme)[0] ?? null;
      known.set(text, method);
    }
    return method;
  };
}
