import type { AssessedReview, SubjectRef } from "../coverage/coverage";
import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import { nameKey } from "../ledger/values/person/name-key";
import type { Roster } from "../roster/roster";
import { leadingName } from "./leading-name";
import type { TrackedProblem } from "./problem";
import type { ProblemSubject } from "./problem-row";
import { cleanWord } from "./words/clean-word";

/**
 * Whose problem a row tells of. A review row's subject is the one that coverage found; else the row's own cells are looked
 * up. 责任单位 stands in for a blank organisation only when the roster knows exactly one of that name.
 */
export function subjectOf(record: LedgerRecord, roster: Roster, review: AssessedReview | undefined): ProblemSubject {
  const memberCell = cellOf(record, "memberName");
  const organizationCell = cellOf(record, "organization");
  const hints = [textOf(record, "parentOrganization"), record.block.unit ?? "", record.block.sheetName].filter(Boolean);

  const stated = organizationCell && organizationCell.key !== "" ? organizationCell.text : "";
  const named = stated !== "" ? one(roster, stated, hints) : null;
  const inProblem = nameInProblem(record, roster, [stated, ...hints]);
  const memberName = inProblem ?? (memberCell && memberCell.key !== "" ? memberCell.text : null);
  const ref =
    review?.subject ?? memberRef(roster, memberName, [stated, ...hints]) ?? organizationRef(named, memberName);
  const organization =
    named ??
    organizationOf(ref, roster) ??
    (stated === "" ? firstKnown(roster, [textOf(record, "ownerUnit"), record.block.unit ?? ""], hints) : null);
  const organizationText = stated !== "" ? stated : nameOf(roster, organization, record);
  return {
    organization,
    organizationText,
    organizationKey: organizationCell?.key ?? cleanWord(organizationText),
    memberName,
    memberKey: inProblem === null ? (memberCell?.key ?? "") : nameKey(inProblem),
    isNamedInProblem: inProblem !== null,
    ref: ref ?? organizationRef(organization, memberName),
  };
}

/** The same for problems of one organisation, or of one member of it. */
export function subjectKeyOf({
  organization,
  organizationText,
  memberName,
}: Pick<TrackedProblem, "organization" | "organizationText" | "memberName">): string {
  return JSON.stringify([organization ?? cleanWord(organizationText), memberName?.replace(/\s+/gu, "") ?? ""]);
}

function one(roster: Roster, name: string, hints: readonly string[]): number | null {
  const lookup = roster.findOrganization(name, hints);
  return lookup.found === "one" ? lookup.index : null;
}

function firstKnown(roster: Roster, names: readonly string[], hints: readonly string[]): number | null {
  for (const name of names) {
    const found = name === "" ? null : one(roster, name, hints);
    if (found !== null) return found;
  }
  return null;
}

function memberRef(roster: Roster, name: string | null, hints: readonly string[]): SubjectRef | null {
  if (name === null) return null;
  const lookup = roster.findMember(name, hints.filter(Boolean));
  return lookup.found === "one" ? { type: "member", index: lookup.index } : null;
}

/** Only a member whom the roster knows there: 学习方面：… is no name. */
function nameInProblem(record: LedgerRecord, roster: Roster, hints: readonly string[]): string | null {
  const name = leadingName(record)?.name ?? null;
  return memberRef(roster, name, hints) === null ? null : name;
}

/** A row that names a member whom nobody knows is not about the organisation as such. */
function organizationRef(organization: number | null, memberName: string | null): SubjectRef | null {
  return organization === null || memberName !== null ? null : { type: "organization", index: organization };
}

function organizationOf(ref: SubjectRef | null, roster: Roster): number | null {
  if (ref === null) return null;
  return ref.type === "organization" ? ref.index : (roster.members[ref.index]?.organization ?? null);
}

function nameOf(roster: Roster, organization: number | null, record: LedgerRecord): string {
  if (organization !== null) return roster.organizations[organization]?.name ?? "";
  return textOf(record, "ownerUnit") || (record.block.unit ?? "");
}
