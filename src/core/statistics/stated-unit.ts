import type { LedgerKind } from "../ledger/kinds";
import type { LedgerBlock } from "../ledger/recognition";
import type { LedgerRecords } from "../ledger/record";
import { organizationKey, parseOrganization } from "../ledger/values/organization/parse-organization";

/** Ledgers whose 填报单位 is who keeps them; above an appraisal or an assessment stands whom it is about. */
const KEPT: ReadonlySet<LedgerKind> = new Set([
  "organizationRoster",
  "memberRoster",
  "leaderRoster",
  "organizationReview",
  "memberReview",
  "rectification",
]);

const SEAL = /[（(](?:加?盖)?(?:公|印|签)?章(?:处)?[）)]/gu;
/** 单位：人 names no unit. */
const MEASURE = /^[人名个份票张分元万项次条户岁%％、，,/]*$/u;

/**
 * The 填报单位 that stands above the ledgers, when all that state one state the same; else "". A branch above one table and nothing
 * above the next is the branch of that table.
 */
export function statedUnit(records: LedgerRecords): string {
  const names = [...blocksOf(records)].map(({ unit }) => nameIn(unit ?? ""));
  const stated = names.filter((name) => name !== "");
  const [unit = "", ...others] = stated;
  const { key, type } = parseOrganization(unit);
  if (others.some((other) => organizationKey(other) !== key)) return "";
  const isLowest = type === "branch" || type === "group";
  return isLowest && stated.length < names.length ? "" : unit;
}

function nameIn(text: string): string {
  const name = text.replace(SEAL, "").replace(/[\s_＿]+/gu, "");
  return MEASURE.test(name) ? "" : name;
}

function blocksOf(records: LedgerRecords): ReadonlySet<LedgerBlock> {
  const blocks = new Set<LedgerBlock>();
  for (const { kind, block } of records.all) if (KEPT.has(kind)) blocks.add(block);
  return blocks;
}
