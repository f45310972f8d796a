import type { CellStyle } from "../../../core/workbook/edit-plan";
import type { CellRange } from "../../../core/workbook/range";
import { RowIndex } from "../../../core/workbook/row-index";
import type { FormatWords } from "../styles/format-words";

/** Something that happens to cells of a range, in the plan's order. */
export type CellOperation =
  /** The content of these cells may have changed; `columns` names the cells of one row where not all are meant. */
  | { readonly kind: "write"; readonly range: CellRange; readonly columns: readonly number[] }
  /** The content of cells that are there may have changed. */
  | { readonly kind: "contents"; readonly range: CellRange }
  | { readonly kind: "style"; readonly range: CellRange; readonly style: CellStyle }
  /** Looks back to the default. */
  | { readonly kind: "reset"; readonly range: CellRange }
  /** Looks as they were told earlier; the cells come back where they are gone. */
  | { readonly kind: "kept"; readonly range: CellRange; readonly words: FormatWords };

/** Operations by row, so that a row finds its own among thousands. */
export class RowOperations {
  readonly #operations = new RowIndex<CellOperation>();

  get isEmpty(): boolean {
    return this.#operations.size === 0;
  }

  add(operation: CellOperation): void {
    this.#operations.add(operation.range, operation);
  }

  /** In the order of the plan. */
  at(row: number): readonly CellOperation[] {
    return this.#operations.at(row).map(({ item }) => item);
  }

  /** Rows that may come to hold cells where there are none yet. */
  creatingRows(): Set<number> {
    const rows = new Set<number>();
    for (const { item, range } of this.#operations.all()) {
      if (item.kind !== "write" && item.kind !== "style" && item.kind !== "kept") continue;
      for (let row = range.top; row <= range.bottom; row++) rows.add(row);
    }
    return rows;
  }
}
