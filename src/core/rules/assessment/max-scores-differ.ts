import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { createMergeReader } from "../../ledger/records/merged-rows";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import { toSimplified } from "../../ledger/script/to-simplified";
import { isTotalItem } from "../../assessment/assessed-scores";
import { encodeKey } from "../encode-key";
import { placeOfHeading } from "../place";
import type { Rule } from "../rule";

/** Points on top of the full score, or off it. */
const EXTRA = /加分|附加|奖励|扣分|倒扣/u;

/** One finding a sheet: the items of every organisation on it are the same. */
export const maxScoresDiffer: Rule = {
  id: "max-scores-differ",
  title: "各项分值之和不是满分",
  severity: "query",
  source: ({ scheme }) => scheme.assessment?.units[0]?.source ?? null,
  messages: { differs: "各项分值之和是 {sum}，方案规定采用百分制（满分 {full}），请核对。" },
  *check({ records, settings }) {
    const full = settings.scheme.assessment?.maxScore;
    if (full === undefined) return;
    const told = new Set<LedgerBlock>();
    for (const items of itemsByOrganization(records.of("assessment"))) {
      const [first, second] = items;
      if (first === undefined || second === undefined || told.has(first.block)) continue;
      const sum = items.reduce((total, record) => total + (cellOf(record, "maxScore")?.number ?? 0), 0);
      if (Math.abs(sum - full) < 0.005) continue;
      told.add(first.block);
      const place = placeOfHeading(first.block, columnOf(first.block, "maxScore"));
      const data = { sum: Math.round(sum * 100) / 100, full };
      yield { messageId: "differs", data, place, key: [first.block.sheetName] };
    }
  },
};

/** The rows that state a 分值 of their own, by sheet and organisation. */
function itemsByOrganization(records: readonly LedgerRecord[]): Iterable<readonly LedgerRecord[]> {
  const groups = new Map<string, LedgerRecord[]>();
  const isMerged = createMergeReader();
  // A 分值 merged over several rows counts once.
  const isCarried = ({ block, row }: LedgerRecord): boolean =>
    isMerged(block, columnOf(block, "maxScore"), row - 1, row);
  for (const record of records) {
    if ((cellOf(record, "maxScore")?.number ?? null) === null || isCarried(record) || isTotalItem(record)) continue;
    const item = toSimplified(textOf(record, "item"));
    if (item === "" || EXTRA.test(item)) continue;
    const { sheetId, headerTop } = record.block;
    const key = encodeKey([sheetId, headerTop, cellOf(record, "organization")?.key ?? ""]);
    const own = groups.get(key);
    if (own) own.push(record);
    else groups.set(key, [record]);
  }
  return groups.values();
}
