import type { AssessedReview, SubjectRef } from "../../coverage/coverage";
import type { Day } from "../../ledger/day";
import { textOf, type LedgerRecord } from "../../ledger/record";
import { firstFrom } from "../../rectification/next-review";
import type { Roster } from "../../roster/roster";
import { quote } from "../quote";

/** Who pledges: the member or organisation that the row names, by the roster; `null` when it knows no such one. */
export function pledgeSubject(record: LedgerRecord, roster: Roster): SubjectRef | null {
  const { block } = record;
  const subject = textOf(record, "subject");
  const member = textOf(record, "memberName");
  const organization = textOf(record, "organization");
  const hints = [organization, block.unit ?? "", block.sheetName].filter(Boolean);
  for (const name of [member, subject]) {
    const found = name === "" ? null : roster.findMember(name, hints);
    if (found?.found === "one") return { type: "member", index: found.index };
  }
  if (member !== "") return null;
  const name = subject === "" ? organization : subject;
  const found = name === "" ? null : roster.findOrganization(name, hints);
  return found?.found === "one" ? { type: "organization", index: found.index } : null;
}

/** How a message names who pledges. */
export function pledgerName(record: LedgerRecord): string {
  const names = (["memberName", "subject", "organization"] as const).map((field) => textOf(record, field));
  return quote(names.find((name) => name !== "") ?? record.block.unit ?? "");
}

/** Days of the counting reviews of a subject, ascending; look up by `subjectKey`. */
export function reviewDays(reviews: readonly AssessedReview[], asOf: Day): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const { subject, disqualified, date } of reviews) {
    if (subject === null || date === null || disqualified.length > 0 || date.to > asOf) continue;
    const key = subjectKey(subject);
    const own = days.get(key);
    if (own) own.push(date.from);
    else days.set(key, [date.from]);
  }
  for (const own of days.values()) own.sort((a, b) => a - b);
  return days;
}

export function subjectKey({ type, index }: SubjectRef): string {
  return `${type} ${index}`;
}

/** The first review of the pledge's subject on or after the day; `null` when there is none. */
export function reviewSince(
  record: LedgerRecord,
  since: Day,
  roster: Roster,
  days: ReadonlyMap<string, readonly Day[]>,
): Day | null {
  const subject = pledgeSubject(record, roster);
  if (subject === null) return null;
  return firstFrom(days.get(subjectKey(subject)) ?? [], since);
}
