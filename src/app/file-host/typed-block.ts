import { placeText } from "../../core/workbook/place-text";
import type { CellWrite, Edit } from "../../core/workbook/edit-plan";
import { cellAddress, type CellRange, intersection } from "../../core/workbook/range";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { FileHostError, type FileHostErrorCode } from "./file-host-error";
import { readTypedEntry } from "./typed-entry";

/** What was typed or pasted, row by row, each row as long as the others; at least one cell. */
export type TypedTexts = readonly (readonly string[])[];

/** The cells that the texts are for. */
export function typedRange(
  { row, column }: { readonly row: number; readonly column: number },
  typed: TypedTexts,
): CellRange {
  return { top: row, left: column, bottom: row + typed.length - 1, right: column + (typed[0]?.length ?? 1) - 1 };
}

/**
 * Why a block must not go there: a text would vanish under a merged area, or nobody would see what changes in hidden rows and
 * columns. `cell`: where ("C12"). A single cell is where the person stands, and is always right.
 */
export function typedObstacle(
  { merges, hiddenRows, hiddenColumns }: SheetSnapshot,
  range: CellRange,
  typed: TypedTexts,
): { readonly code: FileHostErrorCode; readonly cell: string } | null {
  if (range.top === range.bottom && range.left === range.right) return null;
  const hiddenRow = hiddenRows.find(({ first, last }) => first <= range.bottom && last >= range.top);
  if (hiddenRow !== undefined) {
    return { code: "hiddenCells", cell: cellAddress(Math.max(hiddenRow.first, range.top), range.left) };
  }
  const hiddenColumn = hiddenColumns.find((column) => column >= range.left && column <= range.right);
  if (hiddenColumn !== undefined) return { code: "hiddenCells", cell: cellAddress(range.top, hiddenColumn) };
  for (const merge of merges) {
    const common = intersection(merge, range);
    if (common === null) continue;
    for (let row = common.top; row <= common.bottom; row += 1) {
      for (let column = common.left; column <= common.right; column += 1) {
        const isFirst = row === merge.top && column === merge.left;
        const text = typed[row - range.top]?.[column - range.left] ?? "";
        if (!isFirst && text.trim() !== "") return { code: "mergedCells", cell: cellAddress(row, column) };
      }
    }
  }
  return null;
}

/** The edits that put the texts into the cells. Throws a `FileHostError` where one of them cannot be had. */
export function typedEdits(
  sheet: SheetSnapshot,
  { top, left, bottom, right }: CellRange,
  typed: TypedTexts,
  isText: (row: number, column: number) => boolean,
): readonly Edit[] {
  const cells: CellWrite[][] = [];
  const styles: Edit[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: CellWrite[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = typed[row - top]?.[column - left] ?? "";
      const entry = readTypedEntry(text, sheet.isDateFormatted(row, column), isText(row, column));
      if (entry === null) throw new FileHostError("formula");
      line.push({ value: entry.value });
      if (entry.numberFormat === null) continue;
      const range = { top: row, left: column, bottom: row, right: column };
      styles.push({ type: "styleBlock", sheet: sheet.id, range, style: { numberFormat: entry.numberFormat } });
    }
    cells.push(line);
  }
  return [{ type: "writeBlock", sheet: sheet.id, top, left, cells }, ...styles];
}

/** How 记录 calls it: 填写 名册 C12, 粘贴 名册 C12:D14, 清空 名册 C12. */
export function typedTitle(sheetName: string, { top, left, bottom, right }: CellRange, typed: TypedTexts): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  const isEmpty = typed.every((row) => row.every((text) => text.trim() === ""));
  const verb = isEmpty ? "清空" : first === last ? "填写" : "粘贴";
  return `${verb} ${placeText(sheetName, first === last ? first : `${first}:${last}`)}`;
}
