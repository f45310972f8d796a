import type { LedgerBlock } from "../recognition";

/** Does one merged area of the block cover the column from one row to another (0-based, both included)? */
export type MergeReader = (block: LedgerBlock, column: number, first: number, last: number) => boolean;

interface Spans {
  /** Ascending. */
  readonly tops: readonly number[];
  /** The lowest row that an area reaches whose top is the one at the same place, or one before it. */
  readonly reach: readonly number[];
}

/** Reads each column of a block once: a ledger may have as many merged areas as rows. */
export function createMergeReader(): MergeReader {
  const known = new Map<LedgerBlock, Map<number, Spans>>();
  return (block, column, first, last) => {
    if (block.carryDown.length === 0) return false;
    let columns = known.get(block);
    if (!columns) known.set(block, (columns = new Map<number, Spans>()));
    let spans = columns.get(column);
    if (!spans) columns.set(column, (spans = spansOf(block, column)));
    const at = countUpTo(spans.tops, first) - 1;
    return at >= 0 && (spans.reach[at] ?? -1) >= last;
  };
}

function spansOf(block: LedgerBlock, column: number): Spans {
  const areas = block.carryDown.filter(({ left, right }) => left <= column && column <= right);
  const sorted = [...areas].sort((a, b) => a.top - b.top);
  let lowest = -1;
  const reach = sorted.map(({ bottom }) => (lowest = Math.max(lowest, bottom)));
  return { tops: sorted.map(({ top }) => top), reach };
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
