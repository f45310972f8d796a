import type { Day } from "../ledger/day";
import { toSimplified } from "../ledger/script/to-simplified";
import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import { cellOf, textOf } from "../ledger/record";
import { belongingKey, belongingTexts } from "./collect-organizations";
import type { OrganizationFinder } from "./organization-finder";
import type { Member } from "./roster";

/** What members need to know of the organisations. */
export interface Belonging {
  readonly finder: OrganizationFinder;
  /** A party group's branch; anything else is itself. */
  readonly branchOf: (organization: number) => number | null;
}

/**
 * The members in roster order: of the member roster, or, when there is no roster at all, those whom the review ledgers
 * name. A person whom several sheets list in one organisation is one member; two rows of one sheet are two people, unless
 * they bear the same ID number.
 */
export function collectMembers(
  records: LedgerRecords,
  isProposed: boolean,
  belonging: Belonging,
  asOf: Day | null,
): readonly Member[] {
  const rows = isProposed ? records.of("memberReview") : records.of("memberRoster");
  const members: Member[] = [];
  const known = new Map<string, Member[]>();
  const belongings = new Map<string, number | null>();
  for (const record of rows) {
    const name = cellOf(record, "memberName");
    if (!name || name.key === "") continue;
    const belongingTo = belongingKey(record);
    let organization = belongings.get(belongingTo);
    if (organization === undefined) {
      organization = organizationOf(record, belonging);
      belongings.set(belongingTo, organization);
    }
    const organizationText = textOf(record, "organization");
    const identity = JSON.stringify([name.key, organization ?? organizationText]);
    const same = known.get(identity) ?? [];
    if (same.some((member) => isProposed || isRepetition(member.record, record))) continue;
    const member: Member = {
      index: members.length,
      name: name.text,
      key: name.key,
      organization,
      organizationText,
      joinDate: joinDateOf(record),
      isProbationary: isProbationary(record, asOf),
      position: textOf(record, "position"),
      record: isProposed ? null : record,
    };
    members.push(member);
    known.set(identity, [...same, member]);
  }
  return isProposed ? withoutUnplaced(members) : members;
}

/** A row that does not say where its person belongs proposes nobody beside those of the same name who have a place. */
function withoutUnplaced(members: readonly Member[]): readonly Member[] {
  const isPlaced = (member: Member): boolean => member.organization !== null || member.organizationText !== "";
  const placed = new Set(members.filter(isPlaced).map(({ key }) => key));
  return members
    .filter((member) => isPlaced(member) || !placed.has(member.key))
    .map((member, index) => ({ ...member, index }));
}

function organizationOf(record: LedgerRecord, { finder, branchOf }: Belonging): number | null {
  const [own, ...above] = belongingTexts(record);
  const written = textOf(record, "organization");
  // A group that the organisation roster lists belongs where that roster puts it, whether or not its name says so.
  if (written !== "" && written !== own) {
    const group = finder.find(written, [...(own === undefined ? [] : [own]), ...above, record.block.unit ?? ""]);
    if (group.found === "one") return branchOf(group.index);
  }
  if (own === undefined) return null;
  const lookup = finder.find(own, [...above, record.block.unit ?? "", record.block.sheetName].filter(Boolean));
  return lookup.found === "one" ? branchOf(lookup.index) : null;
}

function isRepetition(first: LedgerRecord | null, later: LedgerRecord): boolean {
  if (first === null) return true;
  const ids = [textOf(first, "idNumber"), textOf(later, "idNumber")];
  if (ids[0] !== "" && ids[1] !== "") return ids[0] === ids[1];
  if (first.block.sheetId === later.block.sheetId) return false;
  return (["gender", "birthDate"] as const).every((field) => {
    const [one, other] = [textOf(first, field), textOf(later, field)];
    return one === "" || other === "" || one === other;
  });
}

/** The first possible day of joining; `null` when it cannot be read. */
function joinDateOf(record: LedgerRecord): Day | null {
  const reading = cellOf(record, "joinDate")?.reading;
  return reading?.kind === "exact" || reading?.kind === "imprecise" ? reading.from : null;
}

/** Said by 党员类别; where it does not say, by a 转正时间 that still lies ahead of asOf. */
function isProbationary(record: LedgerRecord, asOf: Day | null): boolean {
  const kind = toSimplified(textOf(record, "memberKind"));
  if (kind.includes("预备")) return true;
  if (kind.includes("正式") || asOf === null) return false;
  const reading = cellOf(record, "regularDate")?.reading;
  return (reading?.kind === "exact" || reading?.kind === "imprecise") && reading.from > asOf;
}
