import { isoDay } from "../ledger/day";
import { listHeights } from "../marks/list-heights";
import { HEADING_FILL } from "../marks/looks";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { Settings } from "../scheme/settings";
import { cellText } from "../workbook/cell";
import type { CellStyle, CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { aspectBreaks } from "./aspect-breaks";
import type { AspectTable } from "./aspect-coverage";
import { aspectRows, FIXED_WIDTHS, type AspectRow } from "./aspect-rows";

const ASPECT_WIDTH = 13;
const NOTE_HEIGHT = 32;
const POINTS = 11;
const TITLE: CellStyle = { font: { size: 16, bold: true }, horizontal: "center", vertical: "center" };
const NOTE: CellStyle = { horizontal: "left", vertical: "center", wrap: true };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: HEADING_FILL,
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const BODY: CellStyle = { border: "thin", horizontal: "center", vertical: "center", wrap: true };

/**
 * The sheet 点评内容覆盖: per review which aspects of the scheme its text touches, and how many reviews touch each. Written
 * anew only when something differs; none where the scheme names no aspects or nothing was reviewed.
 */
export function planAspectSheet(
  workbook: WorkbookSnapshot,
  tables: readonly AspectTable[],
  settings: Settings,
): EditPlan {
  const existing = sheetByName(workbook, OWN_SHEETS.aspects);
  if (existing === undefined && (tables.length === 0 || workbook.isStructureProtected)) return { edits: [] };
  // A sheet of somebody else's that bears the name is left alone.
  if (existing !== undefined && lastRowOf(existing) >= 0 && cellText(cellAt(existing, 0, 0)) !== OWN_SHEETS.aspects) {
    return { edits: [] };
  }
  const rows = [
    { look: "title", cells: [OWN_SHEETS.aspects] },
    { look: "note", cells: [noteOf(tables, settings)] },
    ...aspectRows(tables),
  ] as const satisfies readonly AspectRow[];
  if (existing !== undefined && holds(existing, rows)) return { edits: [] };
  return { edits: sheetEdits(existing, rows) };
}

function sheetEdits(existing: SheetSnapshot | undefined, rows: readonly AspectRow[]): readonly Edit[] {
  const sheet = existing?.id ?? "own:aspects";
  const columns = Math.max(...rows.map(({ cells }) => cells.length), FIXED_WIDTHS.length);
  const widths = Array.from({ length: columns }, (_, column) => FIXED_WIDTHS[column] ?? ASPECT_WIDTH);
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, column): CellWrite | null => {
      const value = row.cells[column] ?? "";
      return value === "" ? null : { value };
    }),
  );
  const right = columns - 1;
  const rowHeights = heights(rows, widths);
  const heightOf = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return [
    ...(existing === undefined ? [added(sheet)] : cleared(existing, right)),
    { type: "writeBlock", sheet, top: 0, left: 0, cells },
    { type: "merge", sheet, range: { top: 0, left: 0, bottom: 0, right } },
    { type: "merge", sheet, range: { top: 1, left: 0, bottom: 1, right } },
    ...styles(sheet, rows, right),
    ...links(sheet, rows),
    { type: "columnWidths", sheet, widths: widths.map((width, column) => ({ column, width })) },
    { type: "rowHeights", sheet, heights: rowHeights },
    { type: "freeze", sheet, rows: 2, columns: 0 },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        centerHorizontally: true,
        pageBreaks: aspectBreaks(rows, heightOf, widths),
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

function heights(rows: readonly AspectRow[], widths: readonly number[]) {
  // A section's name runs on over the empty cells beside it.
  const wrapped = rows.slice(2).map(({ look, cells }) => (look === "section" ? [] : cells));
  return [{ row: 0, height: 30 }, { row: 1, height: NOTE_HEIGHT }, ...listHeights(wrapped, widths, POINTS, 2)];
}

/** What is read, and what it does not say. */
function noteOf(tables: readonly AspectTable[], { scheme, period }: Settings): string {
  const frame = `方案：${scheme.title}；统计期间：${isoDay(period.from)} 至 ${isoDay(period.to)}。`;
  if (tables.length === 0) return `${frame}方案没有列出点评内容的方面，或期间内没有计入的点评。`;
  const how = "按关键词判读：点评内容中出现某一方面的关键词即记“√”，只表示文字提到，不代表点评的质量；";
  return `${frame}${how}没有“√”的请人工判断。只列统计期间内计入的点评。`;
}

function holds(sheet: SheetSnapshot, rows: readonly AspectRow[]): boolean {
  if (lastRowOf(sheet) !== rows.length - 1) return false;
  return rows.every(({ cells }, row) =>
    Array.from({ length: Math.max(cells.length, lastColumnOf(sheet) + 1) }, (_, column) => column).every(
      (column) => cellText(cellAt(sheet, row, column)) === String(cells[column] ?? ""),
    ),
  );
}

function added(key: string): Edit {
  return { type: "addSheet", key, name: OWN_SHEETS.aspects, visibility: "visible", tabColor: "5B9BD5" };
}

function cleared(sheet: SheetSnapshot, right: number): readonly Edit[] {
  const range = { top: 0, left: 0, bottom: Math.max(lastRowOf(sheet), 1), right: Math.max(lastColumnOf(sheet), right) };
  return [{ type: "clearBlock", sheet: sheet.id, range }];
}

const LOOK_STYLES: { readonly [L in AspectRow["look"]]: CellStyle } = {
  title: TITLE,
  note: NOTE,
  section: { font: { bold: true, size: 12 } },
  heading: HEADING,
  count: { ...BODY, font: { bold: true } },
  share: { ...BODY, font: { bold: true }, numberFormat: "0.0%" },
  review: BODY,
  blank: {},
};

/** One block for each run of rows that look alike. */
function styles(sheet: string, rows: readonly AspectRow[], right: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let top = 0; top < rows.length;) {
    const first = rows[top];
    if (first === undefined) break;
    let bottom = top;
    while (rows[bottom + 1]?.look === first.look && rows[bottom + 1]?.cells.length === first.cells.length) bottom += 1;
    const isWide = first.look === "title" || first.look === "note";
    const range = { top, left: 0, bottom, right: isWide ? right : first.cells.length - 1 };
    if (first.look !== "blank") edits.push({ type: "styleBlock", sheet, range, style: LOOK_STYLES[first.look] });
    top = bottom + 1;
  }
  return edits;
}

function links(sheet: string, rows: readonly AspectRow[]): readonly Edit[] {
  return rows.flatMap(({ target }, row): readonly Edit[] =>
    target === undefined ? [] : [{ type: "link", sheet, row, column: 1, target, tip: "转到该处" }],
  );
}
