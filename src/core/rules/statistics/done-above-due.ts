import { RATES } from "../../statistics/statistics-headings";
import { readStatisticsSheets } from "../../statistics/read-statistics-sheet";
import type { Rule } from "../rule";
import { countLabel } from "./count-labels";

export const doneAboveDue: Rule = {
  id: "done-above-due",
  title: "统计表已完成数多于应完成数",
  severity: "error",
  source: null,
  messages: { above: "“{unit}”的{doneLabel} {done} 多于{dueLabel} {due}，请核对。" },
  *check({ workbook, recognition }) {
    for (const { sheetId, sheetName, rows, total } of readStatisticsSheets(workbook, recognition)) {
      for (const { unit, cells } of total === null ? rows : [...rows, total]) {
        for (const keys of Object.values(RATES)) {
          const done = cells.get(keys.done);
          const due = cells.get(keys.due);
          if (done === undefined || due === undefined || done.value === null || due.value === null) continue;
          if (done.value <= due.value) continue;
          yield {
            messageId: "above",
            data: {
              unit,
              doneLabel: countLabel(keys.done),
              done: done.value,
              dueLabel: countLabel(keys.due),
              due: due.value,
            },
            place: { sheetId, row: done.row, column: done.column },
            key: [sheetName, unit, keys.done],
          };
        }
      }
    }
  },
};
