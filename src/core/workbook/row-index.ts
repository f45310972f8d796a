import type { CellRange } from "./range";

/** One thing on a range; `order` counts from 0 in the order of adding. */
export interface Placed<T> {
  readonly range: CellRange;
  readonly item: T;
  readonly order: number;
}

/** Rows are filed one by one, or by 32, 1,024, 32,768 or 1,048,576 together, so that each range takes a few places only. */
const SHIFTS = [0, 5, 10, 15, 20] as const;
const MOST_PLACES = 33;

/** Things that lie on ranges, found by row: the time does not grow with the number of those elsewhere. */
export class RowIndex<T> {
  readonly #levels = SHIFTS.map((shift) => ({ shift, places: new Map<number, Placed<T>[]>() }));
  #count = 0;

  get size(): number {
    return this.#count;
  }

  add(range: CellRange, item: T): void {
    const placed = { range, item, order: this.#count++ };
    const level = this.#levels.find(({ shift }) => (range.bottom >> shift) - (range.top >> shift) < MOST_PLACES);
    if (!level) return;
    const { shift, places } = level;
    for (let place = range.top >> shift; place <= range.bottom >> shift; place++) {
      const list = places.get(place);
      if (list) list.push(placed);
      else places.set(place, [placed]);
    }
  }

  /** Those whose range has the row, in the order of adding. */
  at(row: number): readonly Placed<T>[] {
    const found: Placed<T>[] = [];
    let levels = 0;
    for (const { shift, places } of this.#levels) {
      const before = found.length;
      for (const placed of places.get(row >> shift) ?? []) if (isIn(placed.range, row)) found.push(placed);
      if (found.length > before) levels++;
    }
    return levels > 1 ? found.sort((a, b) => a.order - b.order) : found;
  }

  /** Those whose range has any of the rows, each once, in no order. */
  within(top: number, bottom: number): ReadonlySet<Placed<T>> {
    const found = new Set<Placed<T>>();
    const take = ({ range }: Placed<T>): boolean => range.top <= bottom && range.bottom >= top;
    for (const { shift, places } of this.#levels) {
      const first = top >> shift;
      const last = bottom >> shift;
      if (last - first < places.size) {
        for (let place = first; place <= last; place++) {
          for (const placed of places.get(place) ?? []) if (take(placed)) found.add(placed);
        }
      } else for (const list of places.values()) for (const placed of list) if (take(placed)) found.add(placed);
    }
    return found;
  }

  /** All, each once, in no order. */
  *all(): Iterable<Placed<T>> {
    for (const { shift, places } of this.#levels) {
      for (const [place, list] of places)
        for (const placed of list) if (placed.range.top >> shift === place) yield placed;
    }
  }
}

function isIn({ top, bottom }: CellRange, row: number): boolean {
  return row >= top && row <= bottom;
}
