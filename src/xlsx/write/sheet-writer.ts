import { cellText } from "../../core/workbook/cell";
import { quoteSheetName, cellAddress, hull, parseRange, rangeAddress } from "../../core/workbook/range";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { cellAt, formulaKey } from "../../core/workbook/snapshot";
import type { CellContent } from "./cells/cell-xml";
import { restoreSharedFormulas, sharedMasterOf } from "./cells/shared-formulas";
import { textHeight } from "./cells/text-height";
import type { Extent } from "./cells/sheet-data";
import { changedSheetData } from "./cells/sheet-data";
import { joinWorksheet, splitWorksheet } from "./cells/worksheet-part";
import { setFilterRange } from "./sheet/auto-filter";
import { columnFormats, columnWidthReader, setColumnWidths } from "./sheet/columns";
import { addConditionalFormat, removeMarkedFormats } from "./sheet/conditional-formats";
import { addValidation, clearValidations } from "./sheet/data-validations";
import type { SheetLink } from "./sheet/hyperlinks";
import { addLinks, clearLinks } from "./sheet/hyperlinks";
import { setMergedCells } from "./sheet/merged-cells";
import { setUpPage } from "./sheet/page-setup";
import { restoreAround, restoreColumns } from "./restore/restore-around";
import { freeze } from "./sheet/sheet-view";
import type { SheetChanges, SheetEdit } from "./sheet-changes";
import { keptFormat, type FormatWords } from "./styles/format-words";
import type { StyleBook } from "./styles/style-book";
import { childNamed, editChild } from "./xml/children";
import type { XmlElement } from "./xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "./xml/element";

/** What writing a sheet needs of the workbook. */
export interface SheetTask {
  /** `null` for a sheet that the plan adds. */
  readonly before: SheetSnapshot | null;
  readonly after: SheetSnapshot;
  readonly changes: SheetChanges;
  readonly styles: StyleBook;
  readonly is1904: boolean;
  /** Name of a sheet by its key, after the plan. */
  nameOf(key: string): string;
  /** Id of the sheet's relationship that leads out of the workbook, added when there is none. */
  externalLink(target: string): string;
}

/** A worksheet part (UTF-8 bytes) with the plan carried out; the very same array when that changes nothing. */
export function changedWorksheet(bytes: Uint8Array, task: SheetTask): Uint8Array {
  const part = splitWorksheet(bytes);
  const { root } = part;
  const around = writeElement(root);
  const { before, after, changes, styles } = task;
  const widthBefore = columnWidthReader(root);
  const widths = changes.edits.flatMap((edit) => (edit.type === "columnWidths" ? edit.widths : []));
  setColumnWidths(root, widths);
  for (const edit of changes.edits) if (edit.type === "restoreLooks") restoreColumns(root, edit.looks, styles);
  const lostMasters = new Set<string>();
  const columnFormat = columnFormats(root);
  const standardSize = styles.textSetting(0).fontSize;
  const heightReader = (sheet: SheetSnapshot | null, columnWidth: (column: number) => number) => {
    // Excel does not fit rows to merged cells either.
    const merged = new Set(sheet?.merges.map(({ top, left }) => formulaKey(top, left)));
    return (row: number, column: number, format: number, { value }: CellContent): number =>
      typeof value !== "string" || (merged.size > 0 && merged.has(formulaKey(row, column)))
        ? 0
        : textHeight(value, columnWidth(column), styles.textSetting(format), standardSize);
  };
  const heightBefore = heightReader(before, widthBefore);
  const sheet = {
    prefix: root.prefix,
    contentBefore: (row: number, column: number) => contentOf(before, row, column),
    contentAfter: (row: number, column: number) => contentOf(after, row, column),
    formatFor: styles.formatFor.bind(styles),
    keptFormat: rememberedFormats(styles),
    quotedFormat: styles.quotedFormat.bind(styles),
    dayShift: (format: number) => (task.is1904 && styles.isDate(format) ? DAYS_BETWEEN_SYSTEMS : 0),
    columnFormat,
    standardHeight: standardHeight(root),
    heightOf: heightReader(after, columnWidthReader(root)),
    heightBefore: (row: number, column: number, format: number) =>
      heightBefore(row, column, format, contentOf(before, row, column)),
    formulaLost: (xml: string) => {
      const master = sharedMasterOf(xml);
      if (master !== null) lostMasters.add(master);
    },
  };
  const result = changedSheetData(part.data, sheet, changes);
  const data = restoreSharedFormulas(result.data, root.prefix, lostMasters, after.formulas);
  if (result.extent) stretchDimension(root, result.extent, before === null);
  setMergedCells(root, before?.merges ?? [], after.merges);
  let links: SheetLink[] = [];
  for (const edit of changes.edits) {
    if (edit.type === "link") {
      links.push(linkOf(edit, task));
      continue;
    }
    if (edit.type === "clearBlock") {
      addLinks(root, links);
      links = [];
    }
    carryOut(root, edit, task);
  }
  addLinks(root, links);
  if (data === part.data && writeElement(root) === around) return bytes;
  return joinWorksheet({ root, data });
}

function standardHeight(root: XmlElement): number {
  const format = childNamed(root, "sheetFormatPr");
  const height = format ? Number(attributeOf(parseElement(format.xml), "defaultRowHeight") ?? 0) : 0;
  return height > 0 ? height : STANDARD_ROW_HEIGHT;
}

/** Points of a row in Chinese Excel, where the sheet does not say otherwise. */
const STANDARD_ROW_HEIGHT = 13.5;

/** Each format is put together once. */
function rememberedFormats(styles: StyleBook): (words: FormatWords) => number {
  const known = new Map<FormatWords, number>();
  return (words) => {
    const index = known.get(words) ?? keptFormat(styles, words);
    known.set(words, index);
    return index;
  };
}

/** 1900-01-01 is so many days before 1904-01-02, day 1 of each system. */
const DAYS_BETWEEN_SYSTEMS = 1462;

function contentOf(sheet: SheetSnapshot | null, row: number, column: number): CellContent {
  if (!sheet) return { value: null, formula: null };
  const formula = sheet.formulas.size === 0 ? null : (sheet.formulas.get(formulaKey(row, column)) ?? null);
  return { value: cellAt(sheet, row, column), formula };
}

function linkOf(edit: Extract<SheetEdit, { type: "link" }>, task: SheetTask): SheetLink {
  const { sheet, row, column } = edit.target;
  const location = `${quoteSheetName(task.nameOf(sheet))}!${cellAddress(row, column)}`;
  return { address: cellAddress(edit.row, edit.column), location, tip: edit.tip };
}

function carryOut(root: XmlElement, edit: Exclude<SheetEdit, { type: "link" }>, task: SheetTask): void {
  switch (edit.type) {
    case "clearBlock":
      clearValidations(root, edit.range);
      clearLinks(root, edit.range);
      return;
    case "freeze":
      freeze(root, edit.rows, edit.columns);
      return;
    case "pageSetup":
      setUpPage(root, edit.setup);
      return;
    case "conditionalFormat":
      addConditionalFormat(root, edit.range, edit.formula, task.styles.differentialFor(edit.style));
      return;
    case "removeConditionalFormats":
      removeMarkedFormats(root, edit.marker);
      return;
    case "dataValidation":
      addValidation(root, edit, task.is1904);
      return;
    case "restoreLooks":
      restoreAround(root, edit.looks, task);
      return;
    case "extendFilter":
    case "restoreFilter":
      if (task.after.filter) setFilterRange(root, task.after.filter.range);
      return;
    case "unmerge": // merged areas are those of the picture after the plan
    case "columnWidths": // done before the rows, which inherit looks from columns
    case "appendTableColumns": // the table's own part
    case "removeTableColumns":
      return;
  }
}

function stretchDimension(root: XmlElement, extent: Extent, isNew: boolean): void {
  if (!root.items.some(({ name }) => name === "dimension")) return;
  editChild(root, ["dimension"], "dimension", (dimension) => {
    const old = isNew ? null : parseRange(attributeOf(dimension, "ref") ?? "");
    setAttribute(dimension, "ref", rangeAddress(old ? hull(old, extent) : extent));
    return true;
  });
}

/** Text of a heading cell of a table. */
export function headingAt(sheet: SheetSnapshot, row: number): (column: number) => string {
  return (column) => cellText(cellAt(sheet, row, column));
}
