import type { AssessedReview } from "../coverage/coverage";
import { cellOf } from "../ledger/record";
import type { Roster } from "../roster/roster";
import type { Scheme, SubjectType } from "../scheme/scheme";

/**
 * By which of the scheme's aspects a review is read: an organisation's, a member's, or those for secretaries (where the
 * document names such) when the person heads the organisation that they are a member of.
 */
export function aspectSubject(
  { record, subject, unlistedIn }: AssessedReview,
  roster: Roster,
  scheme: Pick<Scheme, "aspects">,
): SubjectType {
  if (record.kind !== "memberReview") return "organization";
  if (!scheme.aspects.some((aspect) => aspect.subject === "secretary")) return "member";
  const member = subject?.type === "member" ? roster.members[subject.index] : undefined;
  const key = member?.key ?? cellOf(record, "memberName")?.key ?? "";
  const own = roster.organizations[member?.organization ?? unlistedIn ?? -1];
  return own?.secretaries.some((secretary) => secretary.key === key) === true ? "secretary" : "member";
}
