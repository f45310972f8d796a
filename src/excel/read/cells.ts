import type { CellValue } from "../../core/workbook/cell";
import type { CellRange } from "../../core/workbook/range";
import { formulaKey } from "../../core/workbook/snapshot";
import type { Session } from "../session";
import { type BlockRead, readBlocks } from "./block-reads";
import type { SheetOutline } from "./outline";
import { cellCount } from "./read-size";

/** What the cells of a sheet hold, as the port has it. */
export interface SheetCells {
  /** Row by row from the top of the filled range; rows not yet read are missing. */
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
}

/** Codes that a cell shows both for an error and for a text of the same letters. */
const ERROR_LIKE = /^#(?:[A-Z][A-Z0-9_/]*[!?]?|DIV\/0!|N\/A)$/;

/** Values and formulas of all sheets, then the kind of the few cells whose text reads like an error code. */
export async function readCells(
  session: Session,
  sheets: readonly SheetOutline[],
  onBlock: (cells: number) => void,
): Promise<ReadonlyMap<string, SheetCells>> {
  const found = new Map<string, SheetCells>();
  const reads: BlockRead[] = [];
  const unclear: BlockRead[] = [];
  for (const { id, filled } of sheets) {
    const cells: SheetCells = { values: [], formulas: new Map() };
    found.set(id, cells);
    if (filled === null) continue;
    reads.push(
      {
        sheetId: id,
        property: "values",
        area: filled,
        take: (part, rows) => {
          onBlock(cellCount(part));
          takeValues(cells, filled, part, rows);
          for (const row of errorLikeRows(part, rows)) unclear.push(kindRead(id, row, cells, filled));
        },
      },
      {
        sheetId: id,
        property: "formulas",
        area: filled,
        take: (part, rows) => takeFormulas(cells, filled, part, rows),
      },
    );
  }
  await readBlocks(session, reads);
  await readBlocks(session, unclear);
  return found;
}

function takeValues(
  cells: SheetCells,
  filled: CellRange,
  part: CellRange,
  rows: readonly (readonly unknown[])[],
): void {
  for (const [r, row] of rows.entries()) {
    const target = (cells.values[part.top - filled.top + r] ??= []);
    for (const [c, entry] of row.entries()) target[part.left - filled.left + c] = valueOf(entry);
  }
}

function valueOf(entry: unknown): CellValue {
  if (typeof entry === "string") return entry === "" ? null : entry;
  if (typeof entry === "number" || typeof entry === "boolean") return entry;
  return null;
}

/** A formula's text begins with "=" and differs from what the cell shows; a text "=1+1" shows itself. */
function takeFormulas(
  cells: SheetCells,
  filled: CellRange,
  part: CellRange,
  rows: readonly (readonly unknown[])[],
): void {
  for (const [r, row] of rows.entries()) {
    for (const [c, entry] of row.entries()) {
      if (typeof entry !== "string" || !entry.startsWith("=") || entry.length === 1) continue;
      const [sheetRow, column] = [part.top + r, part.left + c];
      if (cells.values[sheetRow - filled.top]?.[column - filled.left] === entry) continue;
      cells.formulas.set(formulaKey(sheetRow, column), entry.slice(1));
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
