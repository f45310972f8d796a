import { partsOf, type Day } from "../ledger/day";
import type { CellWrite } from "../workbook/edit-plan";
import { cellAddress } from "../workbook/range";
import { countOf, type CountKey } from "./counts";
import { rateFormula, shownRate } from "./rate";
import type { StatisticsRow, StatisticsTable } from "./statistics";
import { FIRST_ROW, TOTAL_LABEL, type StatisticsColumn } from "./statistics-layout";

const BLANK: CellWrite = { value: null };

/** The cells of the rows and of 合计, from `FIRST_ROW` on; `remarkOf`: what people wrote under 备注 of a unit. */
export function bodyCells(
  table: StatisticsTable,
  columns: readonly StatisticsColumn[],
  remarkOf: (unit: string) => string | null,
): readonly (readonly CellWrite[])[] {
  const rows = table.rows.map((row, index) =>
    columns.map((column, place) => rowCell({ row, index, column, place, columns, hasRates: table.hasRates, remarkOf })),
  );
  const total = columns.map((column, place) => totalCell(table, columns, column, place, remarkOf));
  return [...rows, total];
}

interface RowContext {
  readonly row: StatisticsRow;
  readonly index: number;
  readonly column: StatisticsColumn;
  readonly place: number;
  readonly columns: readonly StatisticsColumn[];
  readonly hasRates: boolean;
  readonly remarkOf: (unit: string) => string | null;
}

function rowCell({ row, index, column, place, columns, hasRates, remarkOf }: RowContext): CellWrite {
  const { content } = column;
  const sheetRow = FIRST_ROW + index;
  switch (content.type) {
    case "serial":
      return { value: index + 1 };
    case "unit":
      return { value: row.unit };
    case "category":
      return { value: row.category === "" ? null : row.category };
    case "remark":
      return { value: remarkOf(row.unit) };
    case "method":
      return { value: methodCount(row, content.method) };
    case "count": {
      if (content.key !== "reviewsTotal") return { value: countOf(row, content.key, hasRates) };
      const span = methodSpan(columns, sheetRow);
      return { formula: `SUM(${span})`, result: row.reviews.total.length };
    }
    case "rate":
      return rateCell(row, content, columns, sheetRow, hasRates);
    case "satisfaction":
      return satisfactionCell(row, sheetRow, place);
  }
}

function totalCell(
  table: StatisticsTable,
  columns: readonly StatisticsColumn[],
  column: StatisticsColumn,
  place: number,
  remarkOf: (unit: string) => string | null,
): CellWrite {
  const { content } = column;
  const { total, hasRates } = table;
  const sheetRow = FIRST_ROW + table.rows.length;
  const above = `${cellAddress(FIRST_ROW, place)}:${cellAddress(sheetRow - 1, place)}`;
  switch (content.type) {
    case "serial":
      return { value: TOTAL_LABEL };
    case "unit":
    case "category":
      return BLANK;
    case "remark":
      return { value: remarkOf(TOTAL_LABEL) };
    case "method":
      return { formula: `SUM(${above})`, result: methodCount(total, content.method) };
    case "count": {
      const result = countOf(total, content.key, hasRates);
      const mayBeBlank = content.key === "votesValid" || result === null;
      // Grade sets that differ between the rows cannot be added up (DOMAIN §6).
      if (content.key === "votesValid" && result === null && table.rows.some((row) => row.appraisal)) return BLANK;
      return mayBeBlank
        ? { formula: `IF(COUNT(${above})=0,"",SUM(${above}))`, result: result ?? "" }
        : { formula: `SUM(${above})`, result };
    }
    case "rate":
      return rateCell(total, content, columns, sheetRow, hasRates);
    case "satisfaction":
      return satisfactionCell(total, sheetRow, place);
  }
}

function rateCell(
  row: StatisticsRow,
  { done, due }: { readonly done: CountKey; readonly due: CountKey },
  columns: readonly StatisticsColumn[],
  sheetRow: number,
  hasRates: boolean,
): CellWrite {
  const address = (key: CountKey): string =>
    cellAddress(
      sheetRow,
      columns.findIndex(({ content }) => content.type === "count" && content.key === key),
    );
  const result = shownRate(countOf(row, done, hasRates) ?? 0, countOf(row, due, hasRates) ?? 0);
  return { formula: rateFormula(address(done), address(due)), result: result ?? "" };
}

/** The valid votes stand one column to the left. */
function satisfactionCell(row: StatisticsRow, sheetRow: number, place: number): CellWrite {
  if (!row.appraisal) return BLANK;
  const { satisfied, validVotes } = row.appraisal;
  const formula = rateFormula(String(satisfied), cellAddress(sheetRow, place - 1));
  return { formula, result: shownRate(satisfied, validVotes) ?? "" };
}

/** Counting reviews by a method of the scheme, or by 其他. */
export function methodCount(row: StatisticsRow, method: string): number {
  return row.reviews.byMethod.get(method)?.length ?? 0;
}

function methodSpan(columns: readonly StatisticsColumn[], sheetRow: number): string {
  const first = columns.findIndex(({ content }) => content.type === "method");
  const last = columns.findLastIndex(({ content }) => content.type === "method");
  return `${cellAddress(sheetRow, first)}:${cellAddress(sheetRow, last)}`;
}

/** 40556 → "2011年1月13日". */
export function writtenDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}
