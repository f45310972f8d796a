import { OWN_SHEETS } from "../../src/core/marks/own-sheets";
import { dumpMarks } from "../host/save/dump-marks";
import type { WorkbookModel } from "../host/model/workbook";

/** Values, formulas and everything else about the workbook, without the sheet of what we remember. */
export function stateOf(workbook: WorkbookModel): unknown {
  const sheets = workbook.sheets.filter(({ name }) => name !== OWN_SHEETS.memory);
  const contents = sheets.map(({ name, cells }) => {
    const filled: Record<string, unknown> = {};
    cells.rows.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== null) filled[`${row},${column}`] = value;
      });
    });
    for (const [key, formula] of cells.formulas) filled[key] = formula;
    return [name, filled];
  });
  const marks = JSON.parse(dumpMarks({ ...workbook, sheets })) as object;
  return { contents, marks };
}
