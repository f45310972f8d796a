import { filledCells, createGrid, isBlankValue, trimmedText, type Grid } from "../../ledger/recognize/grid";
import type { CellValue } from "../../workbook/cell";
import { cellAt, formulaKey, type SheetSnapshot } from "../../workbook/snapshot";
import { submissionText, type Submission } from "../submission";
import type { FilledCell } from "./template-fill";
import type { TemplateLayout } from "./template-layout";

/** What a sheet is to say about its being handed in. */
export type Edition = Pick<Submission, "kind" | "edition" | "zeroReason">;

/** "退回修改 第2版；零报告：…"; "" for an ordinary first submission, of which nothing is said. */
export function editionText({ kind, edition, zeroReason }: Edition): string {
  const isOrdinary = kind === "first" && edition === 1;
  const label = isOrdinary ? "" : submissionText({ kind, edition, zeroReason: null });
  return [label, zeroReason === null ? "" : `零报告：${zeroReason}`].filter((text) => text !== "").join("；");
}

export interface EditionEdit {
  readonly write: { readonly row: number; readonly column: number; readonly value: string } | null;
  readonly problem: string | null;
}

const OURS = /^(?:(?:报送|退回修改|补报)\u3000第\d+版|零报告：)/u;
const LABEL = /^(?:报送)?(?:版本|版次|报送类型|报送性质|报表类型)[:：]?$/u;

/**
 * Where the sheet says which version it is: beside a cell that asks for it, else under 备注 (合计 first), else in the lines above
 * the headings. A place that holds what we wrote before is used again; other text is never replaced.
 */
export function editionEdit(
  layout: TemplateLayout,
  sheet: SheetSnapshot,
  edition: Edition,
  earlier: readonly FilledCell[],
): EditionEdit {
  const value = editionText(edition);
  if (value === "") return { write: null, problem: null };
  const grid = createGrid(sheet);
  if (sheet.values.some((row) => row.some((cell) => cell === value))) return { write: null, problem: null };
  const places = [...ours(sheet, earlier), ...labelled(grid), ...remarks(layout), ...beside(grid, layout)];
  const place = places.find(({ row, column }) => isFree(grid, row, column, earlier));
  if (place !== undefined) return { write: { row: place.row, column: place.column, value }, problem: null };
  return { write: null, problem: `“${sheet.name}”没有空着的地方写“${value}”，请自己写在标题或备注里。` };
}

/** Where we wrote a version before. */
function ours({ name }: SheetSnapshot, earlier: readonly FilledCell[]): readonly Place[] {
  return earlier.filter(({ sheet, value }) => sheet === name && typeof value === "string" && OURS.test(value));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function labelled(grid: Grid): readonly Place[] {
  const found: Place[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const { text, column, merge } of filledCells(grid, row)) {
      if (LABEL.test(text.replace(/\s+/gu, ""))) found.push({ row, column: (merge?.right ?? column) + 1 });
    }
  }
  return found;
}

function remarks({ remarkColumn, rows, lines }: TemplateLayout): readonly Place[] {
  if (remarkColumn < 0) return [];
  const total = rows.filter(({ type }) => type === "total");
  const all = [...total, ...rows.filter(({ type }) => type !== "total")].map(({ row }) => row);
  const single = lines.flatMap(({ row }) => (row === null ? [] : [row])).slice(0, 1);
  return [...all.slice(0, 1), ...single].map((row) => ({ row, column: remarkColumn }));
}

/** Behind the last cell of each line above the headings, from below; within the table's width. */
function beside(grid: Grid, { headerTop, lines }: TemplateLayout): readonly Place[] {
  const right = Math.max(0, ...lines.map(({ column }) => column));
  const top = headerTop >= 0 ? headerTop : Math.min(...lines.map(({ row }) => row ?? 0));
  return Array.from({ length: Math.max(0, top - grid.firstRow) }, (_, index) => top - 1 - index).flatMap((row) => {
    const last = filledCells(grid, row).at(-1);
    const column = last === undefined ? -1 : (last.merge?.right ?? last.column) + 1;
    return column >= 0 && column <= right ? [{ row, column }] : [];
  });
}

function isFree(grid: Grid, row: number, column: number, earlier: readonly FilledCell[]): boolean {
  const { sheet } = grid;
  const merge = grid.mergeAt(row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return false;
  if (sheet.formulas.has(formulaKey(row, column))) return false;
  const raw: CellValue = cellAt(sheet, row, column);
  const isOurs = earlier.some(
    (cell) => cell.sheet === sheet.name && cell.row === row && cell.column === column && cell.value === raw,
  );
  return isBlankValue(raw) || (isOurs && trimmedText(raw) !== "");
}
