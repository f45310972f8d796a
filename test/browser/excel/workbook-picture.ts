import { cellText, isCellError } from "../../../src/core/workbook/cell";
import { cellAddress, columnLetters, containsCell, type CellRange } from "../../../src/core/workbook/range";
import { markCondition } from "../../../src/workbench/sheet/mark-formula";
import { numberText } from "../../../src/workbench/sheet/number-text";
import { valueAt } from "../../host/model/cells";
import { runAt } from "../../host/model/runs";
import { styleAt } from "../../host/model/style";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook";

/** What the grid page draws of the emulated workbook: plain data, sent to the browser. */
export interface WorkbookPicture {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly isActive: boolean }[];
  readonly columns: readonly { readonly letters: string; readonly pixels: number }[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellPicture[] }[];
  /** "C13", "" when nothing is selected on this sheet. */
  readonly selection: string;
}

interface CellPicture {
  readonly address: string;
  readonly text: string;
  readonly style: string;
  readonly columns: number;
  readonly rows: number;
}

const DRAWN_ROWS = 40;
const DRAWN_COLUMNS = 16;
const PIXELS_A_POINT = 4 / 3;
const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom" };

/** The active sheet around the selected cell, its first rows when there is none. */
export function workbookPicture(workbook: WorkbookModel): WorkbookPicture {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const sheet = workbook.activeSheet ?? visible[0];
  if (sheet === undefined) throw new Error("the workbook has no sheet to show");
  const selected = workbook.selection?.sheet === sheet ? workbook.selection.area : null;
  const columns = window(sheet.hiddenColumns, selected?.left ?? 0, DRAWN_COLUMNS);
  const frozen = Array.from({ length: sheet.frozen.rows }, (_, row) => row);
  const first = Math.max(sheet.frozen.rows, (selected?.top ?? 0) - DRAWN_ROWS / 2);
  const rows = [...frozen, ...shown(sheet.hiddenRows, first, DRAWN_ROWS)];
  const look = looker(sheet);
  return {
    name: workbook.name,
    sheets: visible.map((each) => ({ name: each.name, isActive: each === sheet })),
    columns: columns.map((column) => ({
      letters: columnLetters(column),
      pixels: Math.round((runAt(sheet.columnWidths, column) ?? workbook.standardWidth) * PIXELS_A_POINT),
    })),
    rows: rows.map((row) => ({
      number: row + 1,
      cells: columns.flatMap((column) => cellPicture(sheet, look, row, column, columns, rows)),
    })),
    selection: selected === null ? "" : cellAddress(selected.top, selected.left),
  };
}

/** Positions in sight, so many that the wanted one is among them. */
function window(hidden: SheetModel["hiddenColumns"], wanted: number, count: number): readonly number[] {
  return shown(hidden, Math.max(0, wanted - count + 4), count);
}

function shown(hidden: SheetModel["hiddenRows"] | SheetModel["hiddenColumns"], first: number, count: number): number[] {
  const found: number[] = [];
  for (let at = first; found.length < count; at += 1) if (runAt<unknown>(hidden, at) === undefined) found.push(at);
  return found;
}

type Look = (
  row: number,
  column: number,
) => { readonly fill: string; readonly color: string; readonly isBold: boolean };

/** Colours with those of the conditional formats whose formulas are understood (ours). */
function looker(sheet: SheetModel): Look {
  const read = (row: number, column: number) => valueAt(sheet.cells, row, column);
  const formats = sheet.conditionalFormats.flatMap(({ areas, formula, format }) => {
    const [origin] = areas;
    if (origin === undefined || formula === "") return [];
    const holds = markCondition(formula.replace(/^=/, ""), { row: origin.top, column: origin.left });
    return holds === null ? [] : [{ areas, holds, format }];
  });
  return (row, column) => {
    const { fill, fontColor, fontBold } = styleAt(sheet.styles, row, column);
    const marked = formats.find(
      ({ areas, holds }) => areas.some((area) => containsCell(area, row, column)) && holds(read, row, column),
    );
    return {
      fill: marked?.format.fill ?? fill,
      color: marked?.format.fontColor ?? fontColor,
      isBold: marked?.format.fontBold ?? fontBold,
    };
  };
}

/** Nothing for a cell under a merged area. */
function cellPicture(
  sheet: SheetModel,
  look: Look,
  row: number,
  column: number,
  columns: readonly number[],
  rows: readonly number[],
): readonly CellPicture[] {
  const merge = sheet.merges.find((area) => containsCell(area, row, column));
  const isFirst = merge === undefined || isFirstInSight(merge, row, column, columns, rows);
  if (!isFirst) return [];
  const at = merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
  return [
    {
      address: cellAddress(at.row, at.column),
      text: shownText(sheet, at.row, at.column),
      style: styleText(sheet, look, at.row, at.column),
      columns: merge === undefined ? 1 : columns.filter((each) => each >= merge.left && each <= merge.right).length,
      rows: merge === undefined ? 1 : rows.filter((each) => each >= merge.top && each <= merge.bottom).length,
    },
  ];
}

function isFirstInSight(
  merge: CellRange,
  row: number,
  column: number,
  columns: readonly number[],
  rows: readonly number[],
): boolean {
  return (
    rows.find((each) => each >= merge.top && each <= merge.bottom) === row &&
    columns.find((each) => each >= merge.left && each <= merge.right) === column
  );
}

function shownText(sheet: SheetModel, row: number, column: number): string {
  const value = valueAt(sheet.cells, row, column);
  if (typeof value === "number") return numberText(value, styleAt(sheet.styles, row, column).numberFormat);
  return isCellError(value) ? value.error : cellText(value);
}

function styleText(sheet: SheetModel, look: Look, row: number, column: number): string {
  const style = styleAt(sheet.styles, row, column);
  const { fill, color, isBold } = look(row, column);
  const isNumber = typeof valueAt(sheet.cells, row, column) === "number";
  const horizontal = style.horizontal === "General" ? (isNumber ? "right" : "left") : style.horizontal.toLowerCase();
  return [
    `font: ${style.fontItalic ? "italic " : ""}${isBold ? "bold " : ""}${String(style.fontSize)}pt "${style.fontName.replaceAll('"', "")}", sans-serif`,
    `text-align: ${/^(?:left|right|center)$/.test(horizontal) ? horizontal : "center"}`,
    `vertical-align: ${VERTICAL[style.vertical] ?? "bottom"}`,
    `white-space: ${style.wrap ? "pre-wrap" : "pre"}`,
    ...(fill === "" ? [] : [`background: ${fill}`]),
    ...(color === "" ? [] : [`color: ${color}`]),
    ...(style.EdgeBottom === null && style.EdgeRight === null ? [] : ["border-color: #8a8a8a"]),
  ].join("; ");
}
