import { MAX_SHEET_LINKS } from "../workbook/edit-plan";
import { statisticsColumns } from "./statistics-layout";
import type { StatisticsTable } from "./statistics";

/** Lists are given in full up to this many entries in all; beyond it each shows a few. */
const FULL_UP_TO = 5_000;
const SHORT_LIST = 50;
/** And never more than this many in all: nobody reads them, and each has a link. */
const MOST_ENTRIES = 20_000;

/** 统计依据 ends after the unit that reaches this line. */
export const MOST_LINES = 100_000;

/** How many entries each of the lists of these lengths may show. */
export function roomFor(lengths: readonly number[]): number {
  const shown = (room: number): number => lengths.reduce((sum, length) => sum + Math.min(length, room), 0);
  if (shown(Infinity) <= FULL_UP_TO) return Infinity;
  let room = SHORT_LIST;
  while (room > 0 && shown(room) > MOST_ENTRIES) room -= 1;
  return room;
}

/** Rows of the statistics sheet, from the first on, whose counts lead to their lines; 合计 always does. */
export function linkedRows(table: StatisticsTable): number {
  const counts = statisticsColumns(table).filter(
    ({ content }) => content.type === "count" || content.type === "method",
  ).length;
  return Math.min(table.rows.length, Math.floor(MAX_SHEET_LINKS / counts) - 1);
}
