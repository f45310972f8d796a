import { MAX_COLUMNS } from "../../core/workbook/range";
import type { WorkbookFile } from "../opened-file";
import type { OoxmlPackage, SheetPart } from "../package/ooxml-package";
import { utf8Xml } from "../package/xml-text";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { createTextReader } from "../xml/text";
import { createLookRuns } from "./look-runs";
import { colorReader } from "./colors";
import { readCellRuns } from "./read-cell-runs";
import { readLink } from "./read-links";
import { readMarks } from "./read-marks";
import { readNotes } from "./read-notes";
import { readStyleLooks, type StyleLooks } from "./read-styles";
import { PLAIN_SHEET_LOOK, type CellLink, type MarkFormat, type SheetLook } from "./sheet-look";

/** A column's stored width holds 5 pixels of padding at 7 pixels a character. */
const PADDING = 5 / 7;

/** Reads how sheets of a file look. Styles are read once. Sheets that the file does not have look plain. */
export function sheetLookReader(file: WorkbookFile): (sheetId: string) => SheetLook {
  const opened = file.package;
  if (opened === null) return (sheetId) => layoutLook(file, sheetId);
  let styles: StyleLooks | null = null;
  return (sheetId) => {
    const part = opened.workbook.sheets.find(({ id }) => id === sheetId);
    if (part === undefined) return PLAIN_SHEET_LOOK;
    styles ??= readStyleLooks(opened);
    return readPart(opened, part, styles);
  };
}

/** What is known of a file without a package. */
function layoutLook(file: WorkbookFile, sheetId: string): SheetLook {
  const layout = file.layouts.get(sheetId);
  if (layout === undefined) return PLAIN_SHEET_LOOK;
  const columnWidths: number[] = [];
  for (const [column, width] of layout.columnWidths) columnWidths[column] = width;
  return { ...PLAIN_SHEET_LOOK, columnWidths, rowHeights: layout.rowHeights };
}

function readPart(file: OoxmlPackage, part: SheetPart, { looks, differentials }: StyleLooks): SheetLook {
  const xml = file.bytes(part.partName);
  if (xml === null) return PLAIN_SHEET_LOOK;
  const bytes = utf8Xml(xml);
  const scanner = createScanner(bytes);
  const read = createTextReader(bytes);
  const color = colorReader(file);
  const runs = createLookRuns();
  const columnWidths: (number | undefined)[] = [];
  const rowHeights = new Map<number, number>();
  const links: CellLink[] = [];
  const marks: (MarkFormat & { readonly priority: number })[] = [];
  let { standardWidth, standardHeight, frozen, showsGridlines, tabColor } = PLAIN_SHEET_LOOK;
  enterRoot(scanner, "worksheet");
  forEachChild(scanner, () => {
    if (isNamed(scanner, "sheetPr")) {
      forEachChild(scanner, () => {
        if (isNamed(scanner, "tabColor")) tabColor = color(scanner);
      });
    } else if (isNamed(scanner, "sheetFormatPr")) {
      const height = Number(attribute(scanner, "defaultRowHeight"));
      const width = Number(attribute(scanner, "defaultColWidth"));
      if (height > 0) standardHeight = height;
      if (width > 1) standardWidth = width - PADDING;
    } else if (isNamed(scanner, "sheetViews")) {
      forEachChild(scanner, () => {
        showsGridlines = booleanAttribute(scanner, "showGridLines", true);
        frozen = readFrozen(scanner);
      });
    } else if (isNamed(scanner, "cols")) readWidths(scanner, columnWidths);
    else if (isNamed(scanner, "sheetData")) readCellRuns(scanner, runs, rowHeights);
    else if (isNamed(scanner, "conditionalFormatting")) marks.push(...readMarks(scanner, read, differentials));
    else if (isNamed(scanner, "hyperlinks")) {
      forEachChild(scanner, () => {
        const link = readLink(scanner, file.relationshipsOf(part.partName));
        if (link !== null) links.push(link);
      });
    }
  });
  return {
    looks,
    runs: runs.finish(),
    columnWidths,
    standardWidth,
    rowHeights,
    standardHeight,
    frozen,
    showsGridlines,
    tabColor,
    links,
    notes: readNotes(file, part.partName),
    marks: marks.sort((a, b) => a.priority - b.priority),
  };
}

function readFrozen(scanner: XmlScanner): SheetLook["frozen"] {
  let frozen = { rows: 0, columns: 0 };
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "pane") || !(attribute(scanner, "state") ?? "").startsWith("frozen")) return;
    frozen = { rows: numberAttribute(scanner, "ySplit") ?? 0, columns: numberAttribute(scanner, "xSplit") ?? 0 };
  });
  return frozen;
}

function readWidths(scanner: XmlScanner, widths: (number | undefined)[]): void {
  forEachChild(scanner, () => {
    const width = Number(attribute(scanner, "width")) - PADDING;
    const first = Math.max(numberAttribute(scanner, "min") ?? 0, 1) - 1;
    // A file may give one width to all columns up to the last: what lies far out is never drawn.
    const end = Math.min(numberAttribute(scanner, "max") ?? 0, MAX_COLUMNS, first + 512);
    if (width > 0) for (let column = first; column < end; column += 1) widths[column] = width;
  });
}
