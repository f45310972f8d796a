import type { LedgerRecord } from "../ledger/record";
import { cellOf, textOf } from "../ledger/record";
import type { PersonMention } from "../ledger/typed-cell";
import { organizationKey, parseOrganization } from "../ledger/values/organization/parse-organization";
import { toSimplified } from "../ledger/script/to-simplified";
import type { OrganizationType } from "../scheme/scheme";

/** An organisation as a row states it, before the rows are put together into a tree. */
export interface OrganizationEntry {
  readonly name: string;
  readonly key: string;
  /** See ParsedOrganization.stem. */
  readonly stem: string;
  readonly shortName: string;
  readonly type: OrganizationType | null;
  readonly category: string;
  /** As written; "" when the row names no parent. */
  readonly parentText: string;
  readonly secretaries: readonly PersonMention[];
  readonly contactLeaders: readonly PersonMention[];
  readonly memberCount: number | null;
  /** `null`: not from an organisation roster. */
  readonly record: LedgerRecord | null;
  /** Where it stands, for telling namesakes apart: 填报单位 ("" when not said) and sheet name. */
  readonly unit: string;
  readonly sheetName: string;
}

const NOBODY: readonly PersonMention[] = [];

/** The organisation of a roster row; `null` when the row names none. */
export function entryOfRow(record: LedgerRecord): OrganizationEntry | null {
  const name = textOf(record, "organization");
  if (name === "") return null;
  return {
    ...bareEntry(name, textOf(record, "parentOrganization"), record),
    shortName: textOf(record, "shortName"),
    type: typeOfText(textOf(record, "organizationType")) ?? parseOrganization(name).type,
    category: textOf(record, "category"),
    secretaries: cellOf(record, "secretary")?.persons ?? NOBODY,
    contactLeaders: cellOf(record, "contactLeader")?.persons ?? NOBODY,
    memberCount: cellOf(record, "memberCount")?.number ?? null,
    record,
  };
}

/** An organisation of which only name and parent are known; `record` says where it is named. */
export function bareEntry(name: string, parentText: string, record: LedgerRecord): OrganizationEntry {
  const { key, stem, type } = parseOrganization(name);
  return {
    name,
    key,
    stem,
    type,
    parentText: organizationKey(parentText) === key ? "" : parentText,
    shortName: "",
    category: "",
    secretaries: NOBODY,
    contactLeaders: NOBODY,
    memberCount: null,
    record: null,
    unit: record.block.unit ?? "",
    sheetName: record.block.sheetName,
  };
}

/** 党委, 基层党委, 党总支, 联合党支部 …; `null` when the text names no type. */
export function typeOfText(written: string): OrganizationType | null {
  const text = toSimplified(written);
  if (/小组/.test(text)) return "group";
  if (/总支/.test(text)) return "generalBranch";
  if (/支部/.test(text)) return "branch";
  return /党委|党组|工委|委员会/.test(text) ? "committee" : null;
}

/** 第一党支部, 机关支部: names that every parent has one of; alone they say nothing about whose they are. */
export function isGenericStem(stem: string): boolean {
  return /^(?:第\d+|机关|离退休|退休|老干部|离退休干部|教工|学生|)$/.test(stem);
}
