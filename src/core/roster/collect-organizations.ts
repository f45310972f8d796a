import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import { textOf } from "../ledger/record";
import { parseOrganization } from "../ledger/values/organization/parse-organization";
import { joinRepeated } from "./join-repeated";
import type { OrganizationEntry } from "./organization-entry";
import { bareEntry, entryOfRow } from "./organization-entry";

/**
 * The organisations in the order of their first row, each once: of the organisation roster; without one, those that the
 * member roster's members belong to; without either, those that the ledgers name. An organisation that is only named as
 * somebody's parent is not one of the roster (DOMAIN §3 "Traps").
 */
export function collectOrganizations(records: LedgerRecords): readonly OrganizationEntry[] {
  const listed = present(records.of("organizationRoster").map(entryOfRow));
  if (listed.length > 0) return joinRepeated(listed, true);
  const members = records.of("memberRoster");
  if (members.length > 0) return joinRepeated(belongings(members), true);
  const named = [
    ...present(records.of("organizationReview").map(namedIn)),
    ...belongings(records.of("memberReview")),
    ...present(records.of("rectification").map(namedIn)),
  ];
  return joinRepeated(named, false);
}

function present(entries: readonly (OrganizationEntry | null)[]): readonly OrganizationEntry[] {
  return entries.filter((entry) => entry !== null);
}

/** One entry for each distinct statement of where somebody belongs. */
function belongings(records: readonly LedgerRecord[]): readonly OrganizationEntry[] {
  const distinct = new Map<string, LedgerRecord>();
  for (const record of records) {
    const key = belongingKey(record);
    if (!distinct.has(key)) distinct.set(key, record);
  }
  return present([...distinct.values()].map(belongingOf));
}

/** Equal for rows whose `belongingTexts` are equal. */
export function belongingKey({ block, cells }: LedgerRecord): string {
  const own = cells.organization?.text ?? "";
  return JSON.stringify([own, cells.parentOrganization?.text ?? "", block.sheetId, block.headerTop]);
}

function namedIn(record: LedgerRecord): OrganizationEntry | null {
  const name = textOf(record, "organization");
  return name === "" ? null : bareEntry(name, textOf(record, "parentOrganization"), record);
}

/** The organisation of a member: the branch for a party group; 填报单位 or sheet name where the row names none. */
function belongingOf(record: LedgerRecord): OrganizationEntry | null {
  const [name, ...above] = belongingTexts(record);
  return name === undefined ? null : bareEntry(name, above[0] ?? "", record);
}

/** What says where a member belongs, nearest first: the row's organisation and its parent, else the unit around the table. */
export function belongingTexts(record: LedgerRecord): readonly string[] {
  const parent = textOf(record, "parentOrganization");
  const own = textOf(record, "organization");
  const named = own === "" ? [] : [branchOfGroup(own) || parent || branchBeforeGroup(own), parent];
  const around = [record.block.unit, record.block.sheetName, record.block.title].flatMap(partyNameIn);
  return (own === "" ? [...around, parent] : named).filter((text) => text !== "");
}

/** 机关支部第一党小组 → 机关支部; a group that does not name its branch gives "" (then the parent is the branch). */
function branchOfGroup(name: string): string {
  if (parseOrganization(name).type !== "group") return name;
  return /^(.*支部)/.exec(name)?.[1] ?? "";
}

/** 高一第一党小组 → 高一党支部, for a row that names neither branch nor parent; "" when nothing stands before the group. */
function branchBeforeGroup(name: string): string {
  const before = name.replace(/\s+/g, "").replace(/(?:第?[一二三四五六七八九十\d]+)?[党黨]?小[组組]$/, "");
  return before === "" ? "" : `${before}党支部`;
}

/** The party organisation that a 填报单位, sheet name or title begins with: "机关党支部党员名册" → "机关党支部". */
function partyNameIn(text: string | null): readonly string[] {
  const name = /^(.*?(?:党?总支部?|党?支部|党委)(?:委员会)?)/.exec((text ?? "").replace(/\s+/g, ""))?.[1];
  return name === undefined || parseOrganization(name).stem === "" ? [] : [name];
}
