/** Rows as flat pairs first, last, first, last … */
type Pairs = number[];

/** Collects row numbers, mostly rising, as spans; a run of rows costs as much as one. */
export interface RowSpans {
  readonly pairs: Pairs;
  isSorted: boolean;
}

export function createRowSpans(): RowSpans {
  return { pairs: [], isSorted: true };
}

export function addRow(spans: RowSpans, row: number): void {
  const { pairs } = spans;
  const last = pairs.at(-1) ?? -2;
  if (row === last + 1) pairs[pairs.length - 1] = row;
  else if (row !== last) {
    if (row < last) spans.isSorted = false;
    pairs.push(row, row);
  }
}

/** In order, without overlaps. */
export function spansOf(spans: RowSpans): readonly { readonly first: number; readonly last: number }[] {
  sortSpans(spans);
  const { pairs } = spans;
  return Array.from({ length: pairs.length / 2 }, (_, index) => ({
    first: pairs[index * 2] ?? 0,
    last: pairs[index * 2 + 1] ?? 0,
  }));
}

export function hasRow(spans: RowSpans, row: number): boolean {
  sortSpans(spans);
  const { pairs } = spans;
  let low = 0;
  let high = pairs.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle * 2] ?? 0) > row) high = middle - 1;
    else if ((pairs[middle * 2 + 1] ?? 0) < row) low = middle + 1;
    else return true;
  }
  return false;
}

function sortSpans(spans: RowSpans): void {
  if (spans.isSorted) return;
  const { pairs } = spans;
  const starts = pairs.flatMap((first, index) =>
    index % 2 === 0 ? [[first, pairs[index + 1] ?? first] as const] : [],
  );
  starts.sort((a, b) => a[0] - b[0]);
  pairs.length = 0;
  for (const [first, last] of starts) {
    const end = pairs.at(-1);
    if (end !== undefined && first <= end + 1) pairs[pairs.length - 1] = Math.max(end, last);
    else pairs.push(first, last);
  }
  spans.isSorted = true;
}
