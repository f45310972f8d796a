import { bodyCells } from "../../statistics/statistics-cells";
import type { StatisticsTable } from "../../statistics/statistics";
import type { StatisticsColumn } from "../../statistics/statistics-layout";
import { cellText } from "../../workbook/cell";

/** Two-level headings joined by "-", then every row and 合计; rates and 满意率 as "92.3%"; remarks are left blank. */
export function statisticsTable(
  table: StatisticsTable,
  columns: readonly StatisticsColumn[],
): readonly (readonly (string | number)[])[] {
  const headings = columns.map(({ group, label }) => (group === "" ? label : `${group}-${label}`));
  const rows = bodyCells(table, columns, () => null).map((cells) =>
    cells.map((write, column) => {
      const value = "formula" in write ? write.result : write.value;
      const type = columns[column]?.content.type;
      const isRate = type === "rate" || type === "satisfaction";
      if (typeof value === "number") return isRate ? percent(value) : value;
      return cellText(value);
    }),
  );
  return [headings, ...rows];
}

/** Rates are stored with three decimals, so one decimal of a percentage says all. */
function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}
