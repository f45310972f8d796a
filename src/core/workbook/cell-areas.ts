import { type CellRange, rangesOverlap } from "./range";

/** Neighbours, first and last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Cells as rows by column, ascending and disjoint, columns ascending. */
export type CellAreas = ReadonlyMap<number, readonly Span[]>;

/** Ascending and disjoint. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last !== undefined && span.first <= last.last + 1) {
      result[result.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
    } else result.push(span);
  }
  return result;
}

/** The cells as few rectangles, disjoint. */
export function areasOf(cells: CellAreas): readonly CellRange[] {
  const areas: CellRange[] = [];
  let open: { readonly key: string; readonly left: number; right: number; readonly rows: readonly Span[] } | null =
    null;
  const close = (): void => {
    if (open === null) return;
    const { left, right, rows } = open;
    for (const { first, last } of rows) areas.push({ top: first, bottom: last, left, right });
  };
  for (const [column, rows] of cells) {
    const key = JSON.stringify(rows);
    if (open !== null && open.key === key && open.right === column - 1) open.right = column;
    else {
      close();
      open = { key, left: column, right: column, rows };
    }
  }
  close();
  return areas;
}

/** The cells of all areas, each once. */
export function cellsOf(areas: readonly CellRange[]): CellAreas {
  const spans = new Map<number, Span[]>();
  for (const { top, left, bottom, right } of areas) {
    for (let column = left; column <= right; column++) {
      const known = spans.get(column);
      if (known === undefined) spans.set(column, [{ first: top, last: bottom }]);
      else known.push({ first: top, last: bottom });
    }
  }
  return new Map([...spans].sort(([a], [b]) => a - b).map(([column, rows]) => [column, joined(rows)]));
}

/** With the rows between spans of a column that lie no further than `gap` rows apart. */
export function bridged(cells: CellAreas, gap: number): CellAreas {
  return new Map(
    [...cells].map(([column, spans]) => {
      const wide: Span[] = [];
      for (const span of spans) {
        const last = wide.at(-1);
        if (last !== undefined && span.first - last.last <= gap)
          wide[wide.length - 1] = { first: last.first, last: span.last };
        else wide.push(span);
      }
      return [column, wide];
    }),
  );
}

/** What is left of the ranges without `hole`; the same list when nothing is taken. */
export function subtract(ranges: readonly CellRange[], hole: CellRange): readonly CellRange[] {
  return ranges.some((range) => rangesOverlap(range, hole)) ? ranges.flatMap((range) => without(range, hole)) : ranges;
}

function without(range: CellRange, hole: CellRange): CellRange[] {
  if (!rangesOverlap(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const pieces: CellRange[] = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
    { ...range, top: hole.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
