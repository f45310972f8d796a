import type { CellStyle } from "../../../core/workbook/edit-plan";
import type { CellRange } from "../../../core/workbook/range";

/** Something that happens to cells of a range, in the plan's order. */
export type CellOperation =
  /** The content of these cells may have changed; `columns` names the cells of one row where not all are meant. */
  | { readonly kind: "write"; readonly range: CellRange; readonly columns: readonly number[] }
  /** The content of cells that are there may have changed. */
  | { readonly kind: "contents"; readonly range: CellRange }
  | { readonly kind: "style"; readonly range: CellRange; readonly style: CellStyle }
  /** Looks back to the default. */
  | { readonly kind: "reset"; readonly range: CellRange };

interface Numbered {
  readonly order: number;
  readonly operation: CellOperation;
}

/** Ranges taller than this are looked through for each row; others are filed under each of their rows. */
const TALL = 64;

/** Operations by row, so that a row finds its own among thousands. */
export class RowOperations {
  readonly #byRow = new Map<number, Numbered[]>();
  readonly #tall: Numbered[] = [];
  #count = 0;

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(operation: CellOperation): void {
    const numbered = { order: this.#count++, operation };
    const { top, bottom } = operation.range;
    if (bottom - top >= TALL) {
      this.#tall.push(numbered);
      return;
    }
    for (let row = top; row <= bottom; row++) {
      const list = this.#byRow.get(row);
      if (list) list.push(numbered);
      else this.#byRow.set(row, [numbered]);
    }
  }

  /** In the order of the plan. */
  at(row: number): readonly CellOperation[] {
    const own = this.#byRow.get(row) ?? [];
    const tall = this.#tall.filter(({ operation: { range } }) => row >= range.top && row <= range.bottom);
    if (tall.length === 0) return own.map(({ operation }) => operation);
    return [...own, ...tall].sort((a, b) => a.order - b.order).map(({ operation }) => operation);
  }

  /** Rows that may come to hold cells where there are none yet. */
  creatingRows(): Set<number> {
    const rows = new Set<number>();
    for (const [row, list] of this.#byRow) if (list.some(({ operation }) => creates(operation))) rows.add(row);
    for (const { operation } of this.#tall) {
      if (!creates(operation)) continue;
      for (let row = operation.range.top; row <= operation.range.bottom; row++) rows.add(row);
    }
    return rows;
  }
}

function creates(operation: CellOperation): boolean {
  return operation.kind === "write" || operation.kind === "style";
}
