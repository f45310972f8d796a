import { listHeights } from "../marks/list-heights";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { CellStyle, CellWrite, Edit, SheetKey } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { BASIS_HEADER, BASIS_HEADER_ROW, type Basis, type BasisLine } from "./basis-lines";
import { FONTS } from "./statistics-layout";

const RIGHT = BASIS_HEADER.length - 1;
const WIDTHS = [7, 20, 24, 30, 46, 24, 8];
const POINTS = 11;

/** Does 统计依据 already hold exactly these lines? */
export function holdsBasis(sheet: SheetSnapshot | undefined, basis: Basis): boolean {
  if (!sheet || lastRowOf(sheet) !== basis.lines.length - 1 || lastColumnOf(sheet) > RIGHT) return false;
  return basis.lines.every((line, row) =>
    line.cells.every((cell, column) => (cellAt(sheet, row, column) ?? "") === cell),
  );
}

/** The sheet 统计依据 written anew; its key. */
export function basisEdits(
  workbook: WorkbookSnapshot,
  basis: Basis,
): { readonly key: SheetKey; readonly edits: readonly Edit[] } {
  const name = OWN_SHEETS.basis;
  const existing = sheetByName(workbook, name);
  const key = existing?.id ?? "basis";
  const start: Edit[] = existing
    ? clearing(existing)
    : [{ type: "addSheet", key, name, visibility: "visible", showGridlines: false }];
  const bottom = basis.lines.length - 1;
  const cells = basis.lines.map((line) =>
    line.cells.map((value): CellWrite => ({ value: value === "" ? null : value })),
  );
  return {
    key,
    edits: [
      ...start,
      { type: "writeBlock", sheet: key, top: 0, left: 0, cells },
      { type: "merge", sheet: key, range: { top: 1, left: 0, bottom: 1, right: RIGHT } },
      ...looks(key, basis.lines),
      { type: "columnWidths", sheet: key, widths: WIDTHS.map((width, column) => ({ column, width })) },
      { type: "rowHeights", sheet: key, heights: heights(basis.lines) },
      { type: "freeze", sheet: key, rows: BASIS_HEADER_ROW + 1, columns: 0 },
      {
        type: "pageSetup",
        sheet: key,
        setup: {
          orientation: "landscape",
          fitToWidth: 1,
          titleRows: { first: BASIS_HEADER_ROW, last: BASIS_HEADER_ROW },
          area: { top: 0, left: 0, bottom, right: RIGHT },
          footer: "第 &P 页，共 &N 页",
        },
      },
      ...links(workbook, key, basis.lines),
    ],
  };
}

function clearing(sheet: SheetSnapshot): Edit[] {
  const bottom = lastRowOf(sheet);
  if (bottom < 0) return [];
  const range = { top: 0, left: 0, bottom, right: Math.max(RIGHT, lastColumnOf(sheet)) };
  return [{ type: "clearBlock", sheet: sheet.id, range }];
}

const LOOKS: { readonly [L in BasisLine["look"]]: CellStyle } = {
  title: { font: { names: FONTS.title, size: 18 }, horizontal: "left", wrap: false },
  hint: { font: { color: "595959" }, horizontal: "left", wrap: false },
  header: { font: { names: FONTS.header, bold: true }, fill: "E7E6E6", border: "thin", horizontal: "center" },
  block: { font: { bold: true }, fill: "DDEBF7", horizontal: "left", wrap: false },
  list: { font: { bold: true }, horizontal: "left", wrap: false },
  entry: { border: "thin" },
};

const BASE: CellStyle = { font: { names: FONTS.body, size: POINTS }, vertical: "center", wrap: true };
const CENTERED: CellStyle = { horizontal: "center" };

/** The first and last column are centred all the way down; then one style for each run of lines of one look. */
function looks(sheet: SheetKey, lines: readonly BasisLine[]): readonly Edit[] {
  const area = (top: number, bottom: number, left: number, right: number): CellRange => ({ top, left, bottom, right });
  const last = lines.length - 1;
  const style = (range: CellRange, look: CellStyle): Edit => ({ type: "styleBlock", sheet, range, style: look });
  const edits = [
    style(area(0, last, 0, RIGHT), BASE),
    style(area(0, last, 0, 0), CENTERED),
    style(area(0, last, RIGHT, RIGHT), CENTERED),
  ];
  for (let top = 0; top < lines.length; top += 1) {
    const look = lines[top]?.look ?? "entry";
    let bottom = top;
    while (lines[bottom + 1]?.look === look) bottom += 1;
    edits.push(style(area(top, bottom, 0, RIGHT), LOOKS[look]));
    top = bottom;
  }
  return edits;
}

/** Headings inside the list run over into empty cells beside them: only entries can take several lines. */
function heights(lines: readonly BasisLine[]): readonly { readonly row: number; readonly height: number }[] {
  const rows = lines.map(({ look, cells }) => (look === "entry" ? cells : []));
  return [{ row: 0, height: 36 }, ...listHeights(rows, WIDTHS, POINTS, 0).slice(1)];
}

/** From the last cell of an entry back to its ledger row. */
function links(workbook: WorkbookSnapshot, sheet: SheetKey, lines: readonly BasisLine[]): readonly Edit[] {
  const known = new Set(workbook.sheets.map((each) => each.id));
  return lines.flatMap(({ source }, row): Edit[] => {
    if (!source || !known.has(source.block.sheetId)) return [];
    const target = { sheet: source.block.sheetId, row: source.row, column: source.block.columns[0]?.column ?? 0 };
    return [{ type: "link", sheet, row, column: RIGHT, target, tip: "跳到台账原行" }];
  });
}
