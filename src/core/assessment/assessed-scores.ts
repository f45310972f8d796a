import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";

/** What one assessed organisation got on an assessment sheet (all its items together). */
export interface AssessedScore {
  /** As written. */
  readonly name: string;
  /** See OrganizationCell.key. */
  readonly key: string;
  /** Name and key of the organisation above, as the sheet says it; "" when it does not. */
  readonly parent: string;
  readonly parentKey: string;
  /** Simplified script. */
  readonly category: string;
  /** Sum of its items; `null` while one of them is blank or unreadable. */
  readonly score: number | null;
  readonly record: LedgerRecord;
}

/** Totals that somebody worked out already stand beside the scores they sum up. */
const TOTAL_ITEM =
  /^(?:考核|年度|加权|最终|综合|平均|合计)*(?:总成绩|总得分|总分|综合得分|综合成绩|最终得分|最终成绩|加权得分|加权成绩|合计)$/u;

export function isTotalItem(record: LedgerRecord): boolean {
  return (["item", "category"] as const).some((field) =>
    TOTAL_ITEM.test(toSimplified(textOf(record, field)).replace(/\s+/g, "")),
  );
}

/** One entry for each organisation of each sheet, in sheet order; rows that name no organisation are left out. */
export function assessedScores(records: readonly LedgerRecord[]): readonly AssessedScore[] {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const key = cellOf(record, "organization")?.key ?? "";
    if (key === "" || isTotalItem(record)) continue;
    const { sheetId, headerTop } = record.block;
    const group = JSON.stringify([sheetId, headerTop, key, cellOf(record, "parentOrganization")?.key ?? ""]);
    const own = groups.get(group);
    if (own) own.push(record);
    else groups.set(group, [record]);
  }
  return [...groups.values()].flatMap((group) => {
    const [record] = group;
    return record === undefined ? [] : [scoreOf(record, group)];
  });
}

function scoreOf(record: LedgerRecord, group: readonly LedgerRecord[]): AssessedScore {
  const numbers = group.map((item) => cellOf(item, "score")?.number ?? null);
  return {
    name: textOf(record, "organization"),
    key: cellOf(record, "organization")?.key ?? "",
    parent: textOf(record, "parentOrganization"),
    parentKey: cellOf(record, "parentOrganization")?.key ?? "",
    category: toSimplified(textOf(record, "category")),
    score: numbers.includes(null) ? null : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0),
    record,
  };
}
