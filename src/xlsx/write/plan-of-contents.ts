import type { CellWrite, Edit, EditPlan } from "../../core/workbook/edit-plan";
import { quoteSheetName, rangeAddress } from "../../core/workbook/range";
import type { FilterSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { formulaKey, lastColumnOf } from "../../core/workbook/snapshot";
import { keptLooks, noLooks, type FileLooks, type KeptName } from "../keep/file-looks";
import { PLAIN_LAYOUT, type PageMargins, type SheetLayout } from "../opened-file";
import type { WorkbookFile } from "../workbook-file";
import { notesChild } from "./sheet/notes-parts";
import { absolute } from "./workbook/workbook-writer";
import { escapeAttribute, escapeText } from "./xml/escape";

/**
 * A plan that makes the file's sheets anew, under their own ids: values, formulas, merged areas, what is hidden, and looks as
 * far as they are known. `after`: the picture that the edits behind it lead to; filters are made as wide as they are there.
 */
export function planOfContents(file: WorkbookFile, after: WorkbookSnapshot): EditPlan {
  const filters = new Map(after.sheets.map(({ id, filter }) => [id, filter]));
  return {
    edits: file.snapshot.sheets.flatMap((sheet) => {
      const layout = file.layouts.get(sheet.id) ?? PLAIN_LAYOUT;
      return sheetEdits(sheet, layout, filters.get(sheet.id) ?? sheet.filter);
    }),
  };
}

function sheetEdits(sheet: SheetSnapshot, layout: SheetLayout, filter: FilterSnapshot | null): Edit[] {
  const { id, name, visibility, origin } = sheet;
  const edits: Edit[] = [{ type: "addSheet", key: id, name, visibility }];
  const width = lastColumnOf(sheet) - origin.column + 1;
  if (width > 0) {
    const cells = sheet.values.map((_, r) => Array.from({ length: width }, (__, c) => writeAt(sheet, r, c)));
    edits.push({ type: "writeBlock", sheet: id, top: origin.row, left: origin.column, cells });
  }
  for (const { range, style } of layout.styles) edits.push({ type: "styleBlock", sheet: id, range, style });
  for (const range of sheet.merges) edits.push({ type: "merge", sheet: id, range });
  const widths = [...layout.columnWidths].map(([column, size]) => ({ column, width: size }));
  const heights = [...layout.rowHeights].map(([row, height]) => ({ row, height }));
  if (widths.length > 0) edits.push({ type: "columnWidths", sheet: id, widths });
  if (heights.length > 0) edits.push({ type: "rowHeights", sheet: id, heights });
  edits.push({ type: "restoreLooks", sheet: id, looks: keptLooks(looksOf(sheet, layout, filter)) });
  return edits;
}

function writeAt(sheet: SheetSnapshot, r: number, c: number): CellWrite | null {
  const value = sheet.values[r]?.[c] ?? null;
  const formula = sheet.formulas.get(formulaKey(sheet.origin.row + r, sheet.origin.column + c));
  if (formula !== undefined && formula !== "") return { formula, result: value };
  return value === null ? null : { value };
}

const HIDDEN = { hidden: "1" } as const;

function looksOf(sheet: SheetSnapshot, layout: SheetLayout, filter: FilterSnapshot | null): FileLooks {
  const children: { [name: string]: string } = {};
  if (sheet.isProtected) children["sheetProtection"] = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  if (filter !== null) children["autoFilter"] = `<autoFilter ref="${rangeAddress(filter.range)}"/>`;
  if (layout.margins !== null) children["pageMargins"] = pageMargins(layout.margins);
  if (layout.notes.length > 0) children["legacyDrawing"] = notesChild();
  return {
    ...noLooks(sheet.name),
    isWhole: true,
    rows: sheet.hiddenRows.map(({ first, last }) => [first, last, HIDDEN] as const),
    columns: sheet.hiddenColumns.map((column) => [column, column, HIDDEN] as const),
    children,
    names: namesOf(sheet, layout, filter),
  };
}

function pageMargins({ left, right, top, bottom, header, footer }: PageMargins): string {
  const sides = `left="${left}" right="${right}" top="${top}" bottom="${bottom}"`;
  return `<pageMargins ${sides} header="${header}" footer="${footer}"/>`;
}

function namesOf(sheet: SheetSnapshot, { names }: SheetLayout, filter: FilterSnapshot | null): KeptName[] {
  const kept = names.filter(({ name }) => name !== FILTER_NAME).map((each) => keptName(sheet, each, ""));
  if (filter === null) return kept;
  const reference = `${quoteSheetName(sheet.name)}!${absolute(filter.range)}`;
  return [...kept, keptName(sheet, { name: FILTER_NAME, reference }, ' hidden="1"')];
}

const FILTER_NAME = "_xlnm._FilterDatabase";

function keptName(sheet: SheetSnapshot, { name, reference }: SheetLayout["names"][number], more: string): KeptName {
  const xml = `<definedName name="${escapeAttribute(name)}"${more}>${escapeText(reference)}</definedName>`;
  return { name, sheet: sheet.name, xml };
}
