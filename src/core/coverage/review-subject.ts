import type { LedgerBlock } from "../ledger/recognition";
import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import type { Lookup, Roster } from "../roster/roster";
import type { ReviewQuery, ReviewReason, SubjectRef } from "./coverage";
import { countedOrganization, type MemberCounts } from "./member-counts";

/** Who was reviewed, as far as the roster can tell. */
export interface ReviewSubject {
  readonly subject: SubjectRef | null;
  readonly unlistedIn: number | null;
  readonly candidates: readonly number[];
  readonly reason: ReviewReason | null;
  readonly query: ReviewQuery | null;
}

const NONE: ReviewSubject = { subject: null, unlistedIn: null, candidates: [], reason: null, query: null };

/** Finds who was reviewed; rows that name the same one in the same place are looked up once. */
export function createSubjectFinder(roster: Roster, counts: MemberCounts): (record: LedgerRecord) => ReviewSubject {
  const known = new Map<LedgerBlock, Map<string, Map<string, Map<string, ReviewSubject>>>>();
  return (record) => {
    const isMember = record.kind === "memberReview";
    const inBlock = entry(known, record.block, () => new Map<string, Map<string, Map<string, ReviewSubject>>>());
    const inParent = entry(
      inBlock,
      textOf(record, "parentOrganization"),
      () => new Map<string, Map<string, ReviewSubject>>(),
    );
    const inPlace = entry(inParent, textOf(record, "organization"), () => new Map<string, ReviewSubject>());
    return entry(inPlace, isMember ? textOf(record, "memberName") : "", () =>
      isMember ? memberSubject(record, roster, counts) : organizationSubject(record, roster),
    );
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function organizationSubject(record: LedgerRecord, roster: Roster): ReviewSubject {
  const cell = cellOf(record, "organization");
  if (!cell || cell.blank !== null) return { ...NONE, reason: "subjectBlank" };
  const lookup = roster.findOrganization(cell.text, hintsOf(record, [textOf(record, "parentOrganization")]));
  if (lookup.found === "none") return { ...NONE, reason: "subjectUnknown" };
  if (lookup.found === "many") return { ...NONE, reason: "subjectAmbiguous", candidates: lookup.candidates };
  if (roster.organizations[lookup.index]?.type === "group") return { ...NONE, reason: "subjectIsGroup" };
  return { ...NONE, subject: { type: "organization", index: lookup.index } };
}

function memberSubject(record: LedgerRecord, roster: Roster, counts: MemberCounts): ReviewSubject {
  const cell = cellOf(record, "memberName");
  if (!cell || cell.blank !== null) return { ...NONE, reason: "subjectBlank" };
  const organizationText = textOf(record, "organization");
  const parentText = textOf(record, "parentOrganization");
  const lookup = roster.findMember(cell.text, hintsOf(record, [organizationText, parentText]));
  if (lookup.found === "many") return { ...NONE, reason: "subjectAmbiguous", candidates: lookup.candidates };
  const named =
    organizationText === "" ? null : roster.findOrganization(organizationText, hintsOf(record, [parentText]));
  if (lookup.found === "one" && !isElsewhere(lookup.index, named, roster)) {
    return { ...NONE, subject: { type: "member", index: lookup.index } };
  }
  return unlistedPerson(cell.key, named, roster, counts);
}

/** The row names an organisation that has nothing to do with the member of that name: it is somebody else, not listed. */
function isElsewhere(member: number, named: Lookup | null, roster: Roster): boolean {
  const own = roster.members[member]?.organization ?? null;
  if (own === null || named?.found !== "one" || named.index === own) return false;
  return !roster.ancestorsOf(own).includes(named.index) && !roster.ancestorsOf(named.index).includes(own);
}

function unlistedPerson(key: string, named: Lookup | null, roster: Roster, counts: MemberCounts): ReviewSubject {
  const headed = roster.organizations.length === 0 ? [] : headedOrganizations(key, named, roster);
  if (headed.length === 1) return { ...NONE, unlistedIn: headed[0] ?? null, query: "secretaryNotListed" };
  const counted = named?.found === "one" ? countedOrganization(named.index, roster, counts) : null;
  if (counted !== null) return { ...NONE, unlistedIn: counted, query: "memberByCount" };
  return { ...NONE, reason: "subjectUnknown" };
}

/** Organisations (groups excepted) that name the person as secretary: the named one, or all when none is named. */
function headedOrganizations(key: string, named: Lookup | null, roster: Roster): readonly number[] {
  const heads = (index: number): boolean => {
    const organization = roster.organizations[index];
    return (
      organization !== undefined &&
      organization.type !== "group" &&
      organization.secretaries.some((one) => one.key === key)
    );
  };
  if (named?.found === "one") return heads(named.index) ? [named.index] : [];
  return named === null ? roster.organizations.map((one) => one.index).filter(heads) : [];
}

function hintsOf(record: LedgerRecord, own: readonly string[]): readonly string[] {
  return [...own, record.block.unit ?? "", record.block.sheetName].filter((hint) => hint !== "");
}

/** Key of the reviewed person's name as the row has it; "" where it has none. */
export function personKey(record: LedgerRecord): string {
  return cellOf(record, "memberName")?.key ?? "";
}
