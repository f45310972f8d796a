import type { CellValue } from "../../core/workbook/cell";
import type { CellRange } from "../../core/workbook/range";
import { formulaKey } from "../../core/workbook/snapshot";
import type { Session } from "../session";
import { areasOf, bridged, cellsOf } from "../../core/workbook/cell-areas";
import { type BlockRead, readBlocks } from "./block-reads";
import type { SheetOutline } from "./outline";
import { cellCount } from "./read-size";
import type { Ask } from "./rounds";

/** What the cells of a sheet hold, as the port has it. */
export interface SheetCells {
  /** Row by row from the top of the filled range; rows not yet read are missing. */
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
}

/** Codes that a cell shows both for an error and for a text of the same letters. */
const ERROR_LIKE = /^#(?:[A-Z][A-Z0-9_/]*[!?]?|DIV\/0!|N\/A)$/;

/** The columns of a sheet that are wanted; all of them where nothing is said. */
export type WantedColumns = ReadonlyMap<string, ReadonlySet<number>>;

/** Rows without a formula that are read along with those around them: many small areas make large requests. */
const GAP = 50;

/**
 * What the cells hold: Excel's `formulas` give a formula's text and else the value, so that `values` are asked only where a
 * text begins like a formula. Then the kind of the few cells whose text reads like an error code.
 */
export async function readCells(
  session: Session,
  sheets: readonly SheetOutline[],
  onBlock: (cells: number) => void,
  ask: Ask,
  columns: WantedColumns = new Map(),
): Promise<ReadonlyMap<string, SheetCells>> {
  const found = new Map<string, SheetCells>();
  const reads: BlockRead[] = [];
  const results: BlockRead[] = [];
  const unclear: BlockRead[] = [];
  for (const { id, filled } of sheets) {
    const cells: SheetCells = { values: [], formulas: new Map() };
    found.set(id, cells);
    if (filled === null) continue;
    const noteErrors = (part: CellRange, rows: readonly (readonly unknown[])[]): void => {
      for (const row of errorLikeRows(part, rows)) unclear.push(kindRead(id, row, cells, filled));
    };
    const takeAll: BlockRead["take"] = (part, rows) => {
      onBlock(cellCount(part));
      takeContents(cells, filled, part, rows);
      noteErrors(part, rows);
      const take: BlockRead["take"] = (area, answers) => {
        takeResults(cells, filled, area, answers);
        noteErrors(area, answers);
      };
      for (const area of formulaAreas(part, rows)) results.push({ sheetId: id, property: "values", area, take });
    };
    for (const area of areasWanted(filled, columns.get(id)))
      reads.push({ sheetId: id, property: "formulas", area, take: takeAll });
  }
  await readBlocks(session, reads, ask);
  await readBlocks(session, results, ask);
  await readBlocks(session, unclear, ask);
  return found;
}

function areasWanted(filled: CellRange, columns: ReadonlySet<number> | undefined): readonly CellRange[] {
  if (columns === undefined) return [filled];
  const inside = [...columns].filter((column) => column >= filled.left && column <= filled.right);
  return areasOf(cellsOf(inside.map((column) => ({ ...filled, left: column, right: column }))));
}

function takeContents(
  cells: SheetCells,
  filled: CellRange,
  part: CellRange,
  rows: readonly (readonly unknown[])[],
): void {
  const width = filled.right - filled.left + 1;
  for (const [r, row] of rows.entries()) {
    const target = (cells.values[part.top - filled.top + r] ??= new Array<CellValue>(width).fill(null));
    for (const [c, entry] of row.entries()) target[part.left - filled.left + c] = valueOf(entry);
  }
}

function valueOf(entry: unknown): CellValue {
  if (typeof entry === "string") return entry === "" ? null : entry;
  if (typeof entry === "number" || typeof entry === "boolean") return entry;
  return null;
}

function isFormulaLike(entry: unknown): entry is string {
  return typeof entry === "string" && entry.startsWith("=") && entry.length > 1;
}

/** Around the cells of the part whose text begins like a formula. */
function formulaAreas({ top, left }: CellRange, rows: readonly (readonly unknown[])[]): readonly CellRange[] {
  const cells: CellRange[] = [];
  for (const [r, row] of rows.entries()) {
    for (const [c, entry] of row.entries()) {
      if (isFormulaLike(entry)) cells.push({ top: top + r, bottom: top + r, left: left + c, right: left + c });
    }
  }
  return areasOf(bridged(cellsOf(cells), GAP));
}

/** Where the result differs from the text, that is a formula; a text "=1+1" shows itself. */
function takeResults(
  cells: SheetCells,
  filled: CellRange,
  part: CellRange,
  rows: readonly (readonly unknown[])[],
): void {
  for (const [r, row] of rows.entries()) {
    const [sheetRow, target] = [part.top + r, cells.values[part.top - filled.top + r]];
    for (const [c, entry] of row.entries()) {
      const text = target?.[part.left - filled.left + c];
      if (target === undefined || !isFormulaLike(text) || text === entry) continue;
      cells.formulas.set(formulaKey(sheetRow, part.left + c), text.slice(1));
      target[part.left - filled.left + c] = valueOf(entry);
    }
  }
}

function errorLikeRows(part: CellRange, rows: readonly (readonly unknown[])[]): CellRange[] {
  const found: CellRange[] = [];
  for (const [r, row] of rows.entries()) {
    const columns = [...row.keys()].filter((c) => isErrorLike(row[c]));
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) continue;
    const at = { top: part.top + r, bottom: part.top + r, left: part.left + first, right: part.left + last };
    const above = found.at(-1);
    if (above?.bottom === at.top - 1 && above.left === at.left && above.right === at.right) {
      found[found.length - 1] = { ...above, bottom: at.bottom };
    } else found.push(at);
  }
  return found;
}

function isErrorLike(entry: unknown): entry is string {
  return typeof entry === "string" && entry.startsWith("#") && ERROR_LIKE.test(entry);
}

function kindRead(sheetId: string, area: CellRange, cells: SheetCells, filled: CellRange): BlockRead {
  return {
    sheetId,
    property: "valueTypes",
    area,
    take: (part, rows) => {
      for (const [r, row] of rows.entries()) {
        const line = cells.values[part.top - filled.top + r];
        for (const [c, kind] of row.entries()) {
          const at = part.left - filled.left + c;
          const value = line?.[at];
          if (line !== undefined && kind === "Error" && typeof value === "string") line[at] = { error: value };
        }
      }
    },
  };
}
