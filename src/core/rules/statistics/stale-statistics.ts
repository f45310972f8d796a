import { isoDay } from "../../ledger/day";
import { readStatisticsSheets } from "../../statistics/read-statistics-sheet";
import { LINE_ROW } from "../../statistics/statistics-layout";
import type { Rule } from "../rule";
import { isSamePeriod } from "./same-period";

export const staleStatistics: Rule = {
  id: "stale-statistics",
  title: "统计表已过时",
  severity: "hint",
  source: null,
  messages: {
    period: "统计表的统计期间是 {shownFrom} 至 {shownTo}，不是本次的 {from} 至 {to}，如需本期数字请重新生成。",
    day: "统计表填报于 {day}，此后台账又有 {count} 次点评（最近 {latest}），请重新生成统计表。",
  },
  *check({ workbook, recognition, statistics }) {
    for (const sheet of readStatisticsSheets(workbook, recognition)) {
      if (!sheet.isOwn || sheet.period === null) continue;
      const place = { sheetId: sheet.sheetId, row: LINE_ROW, column: null };
      if (!isSamePeriod(sheet, statistics)) {
        const data = {
          shownFrom: isoDay(sheet.period.from),
          shownTo: isoDay(sheet.period.to),
          from: isoDay(statistics.period.from),
          to: isoDay(statistics.period.to),
        };
        yield { messageId: "period", data, place, key: [sheet.sheetName, "period"] };
        continue;
      }
      const { day } = sheet;
      if (day === null) continue;
      const later = statistics.total.reviews.total.map(({ date }) => date?.to ?? 0).filter((date) => date > day);
      if (later.length === 0) continue;
      const latest = isoDay(later.reduce((last, date) => Math.max(last, date)));
      const data = { day: isoDay(day), count: later.length, latest };
      yield { messageId: "day", data, place, key: [sheet.sheetName, "day"] };
    }
  },
};
