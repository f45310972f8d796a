import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../../src/core/workbook/cell";
import { cellKey, filledArea } from "../model/cells";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import { cellAddress, rangeAddress } from "../../../src/core/workbook/range";

const ERRORS: Readonly<Record<string, number>> = {
  "#NULL!": 0,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#NUM!": 36,
  "#N/A": 42,
};

/** The workbook's contents (values, formulas, merges, hidden sheets) as an .xlsx, by a library that is not our writer. */
export function saveValues(workbook: WorkbookModel): Uint8Array {
  const book = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(book, toWorkSheet(sheet), sheet.name);
  const levels = { Visible: 0, Hidden: 1, VeryHidden: 2 } as const;
  book.Workbook = { Sheets: workbook.sheets.map(({ name, visibility }) => ({ name, Hidden: levels[visibility] })) };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function toWorkSheet(sheet: SheetModel): WorkSheet {
  const target: WorkSheet = {};
  sheet.cells.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      const cell = toCell(value, sheet.cells.formulas.get(cellKey(row, column)));
      if (cell !== null) target[cellAddress(row, column)] = cell;
    });
  });
  const area = filledArea(sheet.cells);
  if (area !== null) target["!ref"] = rangeAddress(area);
  target["!merges"] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return target;
}

function toCell(value: CellValue, formula: string | undefined): CellObject | null {
  const f = formula === undefined ? {} : { f: formula.slice(1) };
  if (value === null) return formula === undefined ? null : { t: "z", ...f };
  if (typeof value === "string") return { t: "s", v: value, ...f };
  if (typeof value === "number") return { t: "n", v: value, ...f };
  if (typeof value === "boolean") return { t: "b", v: value, ...f };
  return { t: "e", v: ERRORS[value.error] ?? 42, ...f };
}
