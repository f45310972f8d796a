import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import type { OoxmlPackage } from "../../../src/xlsx/package/ooxml-package";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { putFormula } from "../model/cells";
import { changeRuns } from "../model/runs";
import {
  appendSheet,
  createWorkbook,
  nextId,
  type SheetModel,
  type Visibility,
  type WorkbookModel,
} from "../model/workbook";
import { readCellLooks, readColumnLooks, readConditionalFormats } from "./read-sheet-looks";
import { readSheetParts } from "./read-sheet-parts";
import { readStyles, type FileStyles } from "./read-styles";
import { child, childrenNamed, numeric, parseXml } from "./xml-tree";
import { columnsOf, parseArea } from "../model/address";

const VISIBILITY: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The workbook that Excel would have open after opening this file: content by our reader, looks by one of the host's own. */
export async function openInHost(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const { snapshot, package: file } = await openWorkbookFile(bytes, fileName);
  if (file === null) throw new Error("the emulated host opens .xlsx files only");
  const styles = readStyles(file.workbook.stylesPart === null ? null : file.text(file.workbook.stylesPart));
  const workbook = createWorkbook(fileName, styles.cells[0]);
  workbook.isStructureProtected = snapshot.isStructureProtected;
  for (const from of snapshot.sheets) {
    const sheet = appendSheet(workbook, from.name, VISIBILITY[from.visibility]);
    fillContent(sheet, from);
    const part = file.workbook.sheets.find(({ id }) => id === from.id);
    if (part !== undefined) fillLooks(sheet, file, part.partName, styles);
  }
  fillNames(workbook, file);
  return workbook;
}

function fillContent(sheet: SheetModel, from: SheetSnapshot): void {
  from.values.forEach((line, row) => {
    sheet.cells.rows[row + from.origin.row] =
      from.origin.column === 0 ? [...line] : [...new Array<null>(from.origin.column).fill(null), ...line];
  });
  for (const [key, formula] of from.formulas) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    putFormula(sheet.cells, row, column, `=${formula}`, sheet.cells.rows[row]?.[column] ?? null);
  }
  sheet.merges = [...from.merges];
  for (const { first, last } of from.hiddenRows) {
    const filter = from.filter;
    const isFiltered = (row: number): boolean =>
      filter?.isActive === true && row > filter.range.top && row <= filter.range.bottom;
    for (let row = first; row <= last; row += 1) {
      changeRuns(sheet.hiddenRows, row, row, () => (isFiltered(row) ? "byFilter" : "byHand"));
    }
  }
  for (const column of from.hiddenColumns) changeRuns(sheet.hiddenColumns, column, column, () => true);
  if (from.filter !== null) sheet.autoFilter = { area: from.filter.range, criteria: new Map() };
  for (const table of from.tables) {
    const count = columnsOf(table.range);
    sheet.tables.push({
      id: `{T0000000-0000-4000-8000-${String(nextId(sheet.workbook)).padStart(12, "0")}}`,
      name: table.name,
      area: table.range,
      showHeaders: table.hasHeaderRow,
      showTotals: table.hasTotalsRow,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      columnIds: Array.from({ length: count }, (_, at) => at + 1),
      lastColumnId: count,
      criteria: new Map(),
    });
  }
}

function fillLooks(sheet: SheetModel, file: OoxmlPackage, partName: string, styles: FileStyles): void {
  const xml = file.text(partName) ?? "";
  const begin = /<(?:\w+:)?sheetData\b[^>]*>/.exec(xml);
  const start = begin === null ? xml.length : begin.index + begin[0].length;
  const isEmpty = begin?.[0].endsWith("/>") ?? true;
  const close = isEmpty ? null : /<\/(?:\w+:)?sheetData>/.exec(xml.slice(start));
  const end = close === null ? start : start + close.index;
  const root = parseXml(xml.slice(0, isEmpty ? xml.length : start) + xml.slice(end));
  readColumnLooks(sheet, root, styles);
  readCellLooks(sheet, xml.slice(start, end), styles);
  readConditionalFormats(sheet, root, styles);
  const links = new Map(file.relationshipsOf(partName).map(({ id, target }) => [id, target]));
  readSheetParts(sheet, root, links);
  readFilterCriteria(sheet, root);
}

function readFilterCriteria(sheet: SheetModel, root: ReturnType<typeof parseXml>): void {
  for (const column of childrenNamed(child(root, "autoFilter"), "filterColumn")) {
    const values = childrenNamed(child(column, "filters"), "filter").map(({ attributes }) => attributes["val"] ?? "");
    sheet.autoFilter?.criteria.set(numeric(column, "colId") ?? 0, { filterOn: "Values", values });
  }
}

function fillNames(workbook: WorkbookModel, file: OoxmlPackage): void {
  const root = parseXml(file.text(file.workbook.partName) ?? "");
  for (const node of childrenNamed(child(root, "definedNames"), "definedName")) {
    const name = node.attributes["name"] ?? "";
    const sheet = workbook.sheets[numeric(node, "localSheetId") ?? -1];
    if (name === "_xlnm.Print_Titles" || name === "_xlnm.Print_Area" || name === "_xlnm._FilterDatabase") {
      if (sheet !== undefined) readPrintName(sheet, name, node.text);
      continue;
    }
    const visible = node.attributes["hidden"] !== "1";
    workbook.names.push({ name, formula: `=${node.text}`, visible, comment: "", sheetId: sheet?.id ?? null });
  }
}

function readPrintName(sheet: SheetModel, name: string, formula: string): void {
  const local = formula.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1).replace(/\$/g, ""));
  if (name === "_xlnm.Print_Titles") {
    for (const part of local) {
      const rows = /^(\d+):(\d+)$/.exec(part);
      if (rows !== null) sheet.page.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
    }
  } else if (name === "_xlnm.Print_Area") {
    sheet.page.printAreas = local.flatMap((part) => parseAreaOf(part));
  }
}

function parseAreaOf(text: string): NonNullable<SheetModel["page"]["printAreas"]> {
  const area = parseArea(text);
  return area === null ? [] : [area];
}
