import type { CellRange } from "./range";
import { containsCell, rangesOverlap } from "./range";
import { RowIndex } from "./row-index";

/** Merged areas of one sheet while a plan is applied; a sheet may have tens of thousands. */
export class MergedAreas {
  readonly #base: readonly CellRange[];
  readonly #areas: Set<CellRange>;
  #index: RowIndex<CellRange> | null = null;
  #isChanged = false;

  constructor(base: readonly CellRange[]) {
    this.#base = base;
    this.#areas = new Set(base);
  }

  /** In the order of the sheet, new ones last. */
  list(): readonly CellRange[] {
    return this.#isChanged ? [...this.#areas] : this.#base;
  }

  /** As in Excel: areas that overlap the new one are undone. */
  add(range: CellRange): void {
    const index = this.#indexed();
    for (const { item } of index.within(range.top, range.bottom))
      if (rangesOverlap(item, range)) this.#areas.delete(item);
    this.#areas.add(range);
    index.add(range, range);
    this.#isChanged = true;
  }

  /** Undoes the areas that lie wholly inside. */
  removeInside(range: CellRange): void {
    if (this.#areas.size === 0) return;
    for (const { item } of this.#indexed().within(range.top, range.bottom)) {
      const isInside = containsCell(range, item.top, item.left) && containsCell(range, item.bottom, item.right);
      if (isInside && this.#areas.delete(item)) this.#isChanged = true;
    }
  }

  #indexed(): RowIndex<CellRange> {
    if (this.#index) return this.#index;
    const index = new RowIndex<CellRange>();
    for (const area of this.#areas) index.add(area, area);
    return (this.#index = index);
  }
}
