import { COUNT_KEYS, countOf } from "../../statistics/counts";
import { readStatisticsSheets } from "../../statistics/read-statistics-sheet";
import type { StatisticsRow } from "../../statistics/statistics";
import type { StatisticsKey } from "../../statistics/statistics-headings";
import { TOTAL_LABEL } from "../../statistics/statistics-layout";
import type { Rule } from "../rule";
import { countLabel } from "./count-labels";
import { isSamePeriod } from "./same-period";

export const differsFromLedgers: Rule = {
  id: "differs-from-ledgers",
  title: "统计表与台账不符",
  severity: "query",
  source: null,
  messages: { differs: "“{unit}”的{label}是 {shown}，按台账计算是 {counted}，请核对台账或重新生成统计表。" },
  *check({ workbook, recognition, statistics }) {
    const counted = new Map<string, StatisticsRow>(statistics.rows.map((row) => [row.unit, row]));
    counted.set(TOTAL_LABEL, statistics.total);
    for (const sheet of readStatisticsSheets(workbook, recognition)) {
      // Only a sheet in our own layout, about the same unit and period, says the same thing as the ledgers.
      if (!sheet.isOwn || sheet.unit !== statistics.unit || !isSamePeriod(sheet, statistics)) continue;
      for (const { unit, cells } of sheet.total === null ? sheet.rows : [...sheet.rows, sheet.total]) {
        const row = counted.get(unit);
        if (row === undefined) continue;
        for (const [key, cell] of cells) {
          const right = numberFor(row, key, statistics.hasRates);
          if (right === undefined || cell.value === null || cell.value === right) continue;
          yield {
            messageId: "differs",
            data: { unit, label: countLabel(key), shown: cell.value, counted: right ?? "空" },
            place: { sheetId: sheet.sheetId, row: cell.row, column: cell.column },
            key: [sheet.sheetName, unit, key],
          };
        }
      }
    }
  },
};

/** `undefined` for what is no base count; rates follow from the counts. */
function numberFor(row: StatisticsRow, key: StatisticsKey, hasRates: boolean): number | null | undefined {
  const count = COUNT_KEYS.find((each) => each === key);
  if (count !== undefined) return countOf(row, count, hasRates);
  return key.startsWith("method:") ? row.reviews.byMethod.get(key.slice("method:".length))?.length : undefined;
}
