import { readStatisticsSheets } from "../../statistics/read-statistics-sheet";
import type { Rule } from "../rule";
import { countLabel, isRateKey } from "./count-labels";

export const rowsDifferFromTotal: Rule = {
  id: "rows-differ-from-total",
  title: "统计表合计与各行之和不符",
  severity: "error",
  source: null,
  messages: { differs: "合计行的{label}是 {total}，各行相加是 {sum}，请核对。" },
  *check({ workbook, recognition }) {
    for (const { sheetId, sheetName, rows, total } of readStatisticsSheets(workbook, recognition)) {
      for (const [key, cell] of total?.cells ?? []) {
        if (isRateKey(key) || cell.value === null) continue;
        const values = rows.map((row) => row.cells.get(key)?.value ?? null).filter((value) => value !== null);
        const sum = values.reduce((all, value) => all + value, 0);
        // Rows left blank are not filled in yet, which is no contradiction.
        if (values.length === 0 || sum === cell.value) continue;
        const place = { sheetId, row: cell.row, column: cell.column };
        yield {
          messageId: "differs",
          data: { label: countLabel(key), total: cell.value, sum },
          place,
          key: [sheetName, key],
        };
      }
    }
  },
};
