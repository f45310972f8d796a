import type { ReadStatistics } from "../../statistics/read-statistics-sheet";
import type { StatisticsTable } from "../../statistics/statistics";

export function isSamePeriod({ period }: ReadStatistics, table: StatisticsTable): boolean {
  return period !== null && period.from === table.period.from && period.to === table.period.to;
}
