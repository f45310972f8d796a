import { parseIsoDay } from "../../../src/core/ledger/day";
import { readRecords } from "../../../src/core/ledger/read-records";
import { buildRoster } from "../../../src/core/roster/build-roster";
import type { Roster } from "../../../src/core/roster/roster";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { SmallLedger } from "../ledger/ledger-fixture";
import { smallWorkbook } from "../ledger/ledger-fixture";

export function rosterOf(ledgers: readonly SmallLedger[], asOf?: string): Roster {
  const { workbook, recognition } = smallWorkbook(ledgers);
  const day = asOf === undefined ? null : parseIsoDay(asOf);
  const records = readRecords(workbook, recognition);
  return day === null ? buildRoster(records) : buildRoster(records, day);
}

export function organizations(rows: readonly (readonly CellValue[])[], more: Partial<SmallLedger> = {}): SmallLedger {
  return { kind: "organizationRoster", fields: ["organization", "parentOrganization", "secretary"], rows, ...more };
}

export function members(rows: readonly (readonly CellValue[])[], more: Partial<SmallLedger> = {}): SmallLedger {
  return { kind: "memberRoster", fields: ["memberName", "organization", "parentOrganization"], rows, ...more };
}

/** A committee with a general branch of two branches and a group, and a branch of its own. */
export const TREE = organizations([
  ["县卫生局党委", "县直机关工委", "张三"],
  ["县医院党总支", "中共县卫生局委员会", "李四"],
  ["县医院第一党支部", "县医院总支", "王五"],
  ["县医院第二党支部", "县医院总支", "赵六"],
  ["第一党小组", "县医院第二支部", "钱七"],
  ["急救中心党支部", "县卫生局党委", "孙八"],
]);
