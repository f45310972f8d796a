import { RATES } from "../../statistics/statistics-headings";
import { readStatisticsSheets, type ReadStatisticsRow } from "../../statistics/read-statistics-sheet";
import type { Rule } from "../rule";
import { countLabel } from "./count-labels";

/** A rate may be rounded to whole per cent. */
const TOLERANCE = 0.00501;

export const rateDiffers: Rule = {
  id: "rate-differs",
  title: "统计表比率与两数之商不符",
  severity: "error",
  source: null,
  messages: {
    differs: "“{unit}”的{label}是 {shown}，而 {done}÷{due} 是 {right}，请核对。",
    nothingDue: "“{unit}”的{label}是 {shown}，而应数为 0，比率应留空，请核对。",
  },
  *check({ workbook, recognition }) {
    for (const { sheetId, sheetName, rows, total } of readStatisticsSheets(workbook, recognition)) {
      for (const row of total === null ? rows : [...rows, total]) {
        for (const rate of ["secretariesRate", "organizationsRate", "membersRate", "problemsRate"] as const) {
          const cell = row.cells.get(rate);
          const { done, due } = numbersOf(row, rate);
          if (cell === undefined || cell.value === null || done === null || due === null) continue;
          if (due === 0 ? cell.value === 0 : isQuotient(cell.value, done / due)) continue;
          const data = { unit: row.unit, label: countLabel(rate), shown: percent(asFraction(cell.value, done, due)) };
          yield {
            messageId: due === 0 ? "nothingDue" : "differs",
            data: due === 0 ? data : { ...data, done, due, right: percent(done / due) },
            place: { sheetId, row: cell.row, column: cell.column },
            key: [sheetName, row.unit, rate],
          };
        }
      }
    }
  },
};

function numbersOf(
  { cells }: ReadStatisticsRow,
  rate: keyof typeof RATES,
): { done: number | null; due: number | null } {
  return { done: cells.get(RATES[rate].done)?.value ?? null, due: cells.get(RATES[rate].due)?.value ?? null };
}

/** 0.857 or 85.7 for six of seven. */
function isQuotient(shown: number, quotient: number): boolean {
  return Math.abs(shown - quotient) <= TOLERANCE || Math.abs(shown / 100 - quotient) <= TOLERANCE;
}

function asFraction(shown: number, done: number, due: number): number {
  return shown > 1 && done <= due ? shown / 100 : shown;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}
