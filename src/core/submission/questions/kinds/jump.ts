import { isoDay } from "../../../ledger/day";
import { organizationKey } from "../../../ledger/values/organization/parse-organization";
import { countLabel } from "../../../rules/statistics/count-labels";
import { COUNT_KEYS, countOf } from "../../../statistics/counts";
import type { ReadStatisticsRow } from "../../../statistics/read-statistics-sheet";
import type { StatisticsRow } from "../../../statistics/statistics";
import { TOTAL_LABEL } from "../../../statistics/statistics-layout";
import type { QuestionKind } from "../question";

/** A number that has changed by half, and by more than a few, is asked about. */
const SHARE = 0.5;
const LEAST = 5;

export const jump: QuestionKind = {
  id: "jump",
  title: "与上期相比变化大",
  *ask({ last, statistics }) {
    if (last === null) return;
    const { rows: lastRows, total, period, sheetId, sheetName } = last.statistics;
    const rows = new Map(lastRows.map((row) => [plain(row.unit), row]));
    const pairs: (readonly [StatisticsRow, ReadStatisticsRow | null | undefined])[] = [
      ...statistics.rows.map((row) => [row, rows.get(plain(row.unit))] as const),
      [statistics.total, total],
    ];
    const when = period === null ? "上期" : `上期（${isoDay(period.from)} 至 ${isoDay(period.to)}）`;
    for (const [row, before] of pairs) {
      if (before === null || before === undefined) continue;
      for (const key of COUNT_KEYS) {
        const now = countOf(row, key, statistics.hasRates);
        const old = before.cells.get(key)?.value ?? null;
        if (now === null || old === null) continue;
        if (Math.abs(now - old) < LEAST || Math.abs(now - old) < Math.max(old, now) * SHARE) continue;
        const unit = row.organization === null ? TOTAL_LABEL : row.unit;
        yield {
          about: unit,
          text: `“${unit}”的${countLabel(key)}由${when}的 ${old} 变为 ${now}，是什么原因？`,
          rows: last.isElsewhere ? [] : [{ sheetId, sheetName, row: before.row }],
          key: [unit, key],
        };
      }
    }
  },
};

/** Equal forms of an organisation's name are one unit. */
function plain(unit: string): string {
  return organizationKey(unit.replace(/\s/gu, ""));
}
