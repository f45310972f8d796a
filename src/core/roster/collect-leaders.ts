import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import { cellOf, textOf } from "../ledger/record";
import type { OrganizationFinder } from "./organization-finder";
import type { Leader } from "./roster";

const SEPARATOR = /[、，,；;\n/／。]|\s{2,}/;

/** The leaders of the leader roster with the organisations assigned to them, in roster order; rows without a name are left out. */
export function collectLeaders(
  records: LedgerRecords,
  finder: OrganizationFinder,
  ancestorsOf: (organization: number) => readonly number[],
): readonly Leader[] {
  return records.of("leaderRoster").flatMap((record) => {
    const name = cellOf(record, "leaderName");
    if (!name || name.key === "") return [];
    const assigned = assignedTexts(record).flatMap((text) => assignedTo(text, record, finder, ancestorsOf));
    return [{ name: name.text, key: name.key, post: textOf(record, "post"), assigned: [...new Set(assigned)], record }];
  });
}

/** "市医院、急救中心"; brackets and numbering around the names fall away, 等 at the end too. */
function assignedTexts(record: LedgerRecord): readonly string[] {
  return textOf(record, "assignedOrganizations")
    .replace(/(?:^|[\s、，；;])[（(]?\d{1,2}[.、）)]/g, "、")
    .split(SEPARATOR)
    .map((text) => text.trim().replace(/等(?:\d+个)?(?:单位|党组织|支部)?$/, ""))
    .filter((text) => text !== "");
}

/** A name that several organisations bear means the one above the others (市医院 → 市医院党委), if there is one. */
function assignedTo(
  text: string,
  record: LedgerRecord,
  finder: OrganizationFinder,
  ancestorsOf: (organization: number) => readonly number[],
): readonly number[] {
  const hints = [textOf(record, "organization"), record.block.unit ?? "", record.block.sheetName].filter(Boolean);
  const lookup = finder.find(text, hints);
  if (lookup.found === "one") return [lookup.index];
  if (lookup.found === "none") return [];
  const { candidates } = lookup;
  const top = candidates.find((one) => candidates.every((other) => other === one || ancestorsOf(other).includes(one)));
  return top === undefined ? [] : [top];
}
