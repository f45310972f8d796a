import { cellText, isCellError, type CellValue } from "../../core/workbook/cell";
import { formatKind } from "../../core/workbook/number-format";
import { containsCell, type CellRange } from "../../core/workbook/range";
import { cellAt, formulaKey, type SheetSnapshot } from "../../core/workbook/snapshot";
import { lookIndexAt } from "../../xlsx/look/look-runs";
import { PLAIN_LOOK, type CellLink, type CellLook, type SheetLook } from "../../xlsx/look/sheet-look";
import { drawnArea, type DrawnArea } from "./display-rows";
import { markLooks, type MarkLook } from "./mark-looks";
import { mergedAreas } from "./merged-areas";
import { generalText, numberText } from "./number-text";

/** Everything a grid asks about one sheet; positions are 0-based. */
export interface SheetPicture {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook;
  readonly area: DrawnArea;
  value(row: number, column: number): CellValue;
  /** The text that the cell shows. */
  text(row: number, column: number): string;
  /** Without "="; `null` when the cell holds none. */
  formula(row: number, column: number): string | null;
  cellLook(row: number, column: number): CellLook;
  mark(row: number, column: number): MarkLook | null;
  merge(row: number, column: number): CellRange | undefined;
  link(row: number, column: number): CellLink | undefined;
  note(row: number, column: number): string | undefined;
}

export function sheetPicture(sheet: SheetSnapshot, look: SheetLook): SheetPicture {
  const notes = new Map(look.notes.map(({ row, column, text }) => [formulaKey(row, column), text]));
  const links = new Map(look.links.map((link) => [formulaKey(link.range.top, link.range.left), link]));
  const wideLinks = look.links.filter(({ range }) => range.top !== range.bottom || range.left !== range.right);
  const cellLook = (row: number, column: number): CellLook =>
    look.looks[lookIndexAt(look.runs, row, column)] ?? PLAIN_LOOK;
  const value = (row: number, column: number): CellValue => cellAt(sheet, row, column);
  return {
    sheet,
    look,
    area: drawnArea(sheet, look.frozen.rows),
    value,
    text: (row, column) => {
      const held = value(row, column);
      if (typeof held !== "number") return shownText(held);
      const { numberFormat } = cellLook(row, column);
      const showsDate = formatKind(numberFormat) !== "none";
      // Dates typed since the file was written, and those of files of which no format is known.
      if (!showsDate && sheet.isDateFormatted(row, column)) return numberText(held, "yyyy-mm-dd");
      return numberText(held, numberFormat);
    },
    formula: (row, column) => sheet.formulas.get(formulaKey(row, column)) ?? null,
    cellLook,
    mark: markLooks(sheet, look.marks),
    merge: mergedAreas(sheet.merges),
    link: (row, column) =>
      links.get(formulaKey(row, column)) ?? wideLinks.find(({ range }) => containsCell(range, row, column)),
    note: (row, column) => notes.get(formulaKey(row, column)),
  };
}

function shownText(value: CellValue): string {
  return isCellError(value) ? value.error : cellText(value);
}

/** What a person edits: a number in full, a date as 2011-1-13, not the rounded text that the cell shows. */
export function editText(picture: SheetPicture, row: number, column: number): string {
  const value = picture.value(row, column);
  if (typeof value !== "number") return shownText(value);
  if (picture.sheet.isDateFormatted(row, column) && Number.isInteger(value)) return numberText(value, "yyyy-m-d");
  if (picture.cellLook(row, column).numberFormat.includes("%")) return `${generalText(value * 100)}%`;
  return String(value);
}
