import { windowsBeyond } from "../../../core/coverage/windows-beyond";
import { countLabel } from "../../../core/rules/statistics/count-labels";
import { basisBlocks, type BasisBlock } from "../../../core/statistics/basis-lists";
import { COUNT_KEYS, countOf } from "../../../core/statistics/counts";
import { findPlace } from "../../../core/statistics/existing-statistics";
import { shownRate } from "../../../core/statistics/rate";
import { readStatisticsSheets, type ReadStatistics } from "../../../core/statistics/read-statistics-sheet";
import type { StatisticsRow, StatisticsTable } from "../../../core/statistics/statistics";
import type { StatisticsKey } from "../../../core/statistics/statistics-headings";
import { statisticsColumns, TOTAL_LABEL, type StatisticsColumn } from "../../../core/statistics/statistics-layout";
import type { Analysis } from "../../analyze";
import { recordPlace, viewPlace } from "./place";
import type {
  BasisView,
  StatisticsCellView,
  StatisticsDifference,
  StatisticsRowView,
  StatisticsView,
} from "./statistics-view";

const NOT_NUMBERS: ReadonlySet<string> = new Set(["unit", "category", "remark"]);

export function buildStatistics(analysis: Analysis): StatisticsView {
  const { statistics: table, workbook, recognition } = analysis;
  const columns = statisticsColumns(table);
  const place = findPlace(workbook);
  const own = place.type === "existing" ? place.found.sheet : null;
  const read = readStatisticsSheets(workbook, recognition).find(({ sheetId }) => sheetId === own?.id) ?? null;
  const isOtherFrame = read !== null && !isSameFrame(read, table);
  return {
    unit: table.unit,
    from: table.period.from,
    to: table.period.to,
    asOf: table.asOf,
    beyond: windowsBeyond(analysis.coverage),
    hasRates: table.hasRates,
    columns: columns.map(({ group, label, content }) => ({ group, label, isNumber: !NOT_NUMBERS.has(content.type) })),
    rows: [
      ...table.rows.map((row, index) => rowView(row, String(index + 1), columns, table)),
      rowView({ ...table.total, unit: TOTAL_LABEL }, "", columns, table),
    ],
    sheet: own?.name ?? null,
    isOtherFrame,
    differences: read === null || isOtherFrame ? [] : differencesOf(read, table),
  };
}

function isSameFrame(read: ReadStatistics, { unit, period }: StatisticsTable): boolean {
  return read.unit === unit && read.period?.from === period.from && read.period.to === period.to;
}

function rowView(
  row: StatisticsRow,
  serial: string,
  columns: readonly StatisticsColumn[],
  { hasRates }: StatisticsTable,
): StatisticsRowView {
  const count = (key: (typeof COUNT_KEYS)[number]): number => countOf(row, key, hasRates) ?? 0;
  const cells = columns.map(({ content }): StatisticsCellView => {
    switch (content.type) {
      case "serial":
        return { text: serial, key: null };
      case "unit":
        return { text: row.unit, key: null };
      case "category":
        return { text: row.category, key: null };
      case "remark":
        return { text: "", key: null };
      case "count": {
        const number = countOf(row, content.key, hasRates);
        return { text: number === null ? "" : String(number), key: number === null ? null : content.key };
      }
      case "method": {
        const reviews = row.reviews.byMethod.get(content.method)?.length ?? 0;
        return { text: String(reviews), key: `method:${content.method}` };
      }
      case "rate":
        return { text: percent(shownRate(count(content.done), count(content.due))), key: null };
      case "satisfaction": {
        const { appraisal } = row;
        return { text: appraisal ? percent(shownRate(appraisal.satisfied, appraisal.validVotes)) : "", key: null };
      }
    }
  });
  return { unit: row.unit, cells };
}

/** `rate` has three decimals. */
function percent(rate: number | null): string {
  return rate === null ? "" : `${(rate * 100).toFixed(1)}%`;
}

function differencesOf(read: ReadStatistics, table: StatisticsTable): readonly StatisticsDifference[] {
  const counted = new Map<string, StatisticsRow>(table.rows.map((row) => [row.unit, row]));
  counted.set(TOTAL_LABEL, table.total);
  return (read.total === null ? read.rows : [...read.rows, read.total]).flatMap(({ unit, cells }) => {
    const row = counted.get(unit);
    if (row === undefined) return [];
    return [...cells].flatMap(([key, cell]): readonly StatisticsDifference[] => {
      const right = numberFor(row, key, table.hasRates);
      if (right === undefined || right === cell.value) return [];
      const place = viewPlace({ sheetId: read.sheetId, row: cell.row, column: cell.column }, read.sheetName);
      if (place === null) return [];
      return [{ unit, label: countLabel(key), shown: cell.text, counted: right === null ? "" : String(right), place }];
    });
  });
}

/** `undefined` for what is no base count: rates follow from the counts. */
function numberFor(row: StatisticsRow, key: StatisticsKey, hasRates: boolean): number | null | undefined {
  const count = COUNT_KEYS.find((each) => each === key);
  if (count !== undefined) return countOf(row, count, hasRates);
  return key.startsWith("method:") ? row.reviews.byMethod.get(key.slice("method:".length))?.length : undefined;
}

/** `row`: 0-based among the rows of the view, 合计 the last. Lists are empty when nothing stands behind the number. */
export function buildBasis({ statistics, roster }: Analysis, row: number, key: string): BasisView {
  const source = row === statistics.rows.length ? statistics.total : statistics.rows[row];
  const block = source && basisBlocks(source, roster).find((each) => holds(each, key));
  if (!block) return { lists: [] };
  const leads = (keys: readonly string[]): boolean => keys.includes(key);
  const lists = leads(block.keys) ? block.lists : block.lists.filter(({ keys }) => leads(keys));
  return {
    lists: lists.map(({ title, entries, unnamed }) => ({
      title,
      unnamed,
      entries: entries.map(({ name, organization, dates, note, record }) => ({
        name,
        organization,
        dates,
        note,
        place: recordPlace(record),
      })),
    })),
  };
}

/** An empty list is left out of its block: the key is then known by its group. */
function holds({ title, keys, lists }: BasisBlock, key: string): boolean {
  if ((keys as readonly string[]).includes(key)) return true;
  if (lists.some((list) => (list.keys as readonly string[]).includes(key))) return true;
  return key.startsWith("method:") && title === "点评次数";
}
