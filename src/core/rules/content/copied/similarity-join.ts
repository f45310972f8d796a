import type { GramSets } from "./gram-sets";
import { createPrefixIndex, type PrefixIndex } from "./prefix-index";

/** Guards the ceilings below against 0.8 * 5 = 4.000000000000001. */
const EPSILON = 1e-9;

export interface JoinOptions {
  /** Jaccard similarity from which two sets count as similar, 0 < threshold ≤ 1. */
  readonly threshold: number;
  /**
   * Partners after which a set need not look for more among those that have one already; every set that has a similar
   * one is still paired at least once. `Infinity`: all pairs.
   */
  readonly partnersEnough: number;
}

/**
 * Exact set-similarity self-join (prefix, length and positional filters as in PPJoin): calls `onPair` for pairs of sets
 * with |a ∩ b| / |a ∪ b| ≥ threshold, each pair once, in a settled order. Empty sets are similar to nothing.
 * Sets are taken from small to large; a set looks for partners among the smaller ones. With a bound on partners, sets
 * that have a partner move to a second index, which is walked only as long as partners are wanting: a thousand variants
 * of one template then cost a thousand comparisons and not a million.
 */
export function joinSimilar(
  sets: GramSets,
  { threshold, partnersEnough }: JoinOptions,
  onPair: (a: number, b: number, similarity: number) => void,
): void {
  const { starts, grams } = sets;
  const sizeOf = (set: number): number => (starts[set + 1] ?? 0) - (starts[set] ?? 0);
  const indexed = (size: number): number => size - Math.ceil(((2 * threshold) / (1 + threshold)) * size - EPSILON) + 1;
  const order = bySize(sets.count, sizeOf);
  let capacity = 0;
  for (const set of order) capacity += indexed(sizeOf(set));
  const isBounded = Number.isFinite(partnersEnough);
  const alone = createPrefixIndex(sets.gramCount, capacity);
  const paired = isBounded ? createPrefixIndex(sets.gramCount, capacity) : null;
  const isPaired = new Uint8Array(sets.count);
  const seenBy = new Int32Array(sets.count).fill(-1);

  const enter = (index: PrefixIndex, set: number): void => {
    const start = starts[set] ?? 0;
    const end = indexed(sizeOf(set));
    for (let at = 0; at < end; at += 1) index.add(grams[start + at] ?? 0, set, at);
  };
  const pair = (a: number, b: number, similarity: number): void => {
    onPair(a, b, similarity);
    if (paired === null) return;
    if (isPaired[b] === 0) enter(paired, b);
    isPaired[a] = 1;
    isPaired[b] = 1;
  };

  for (const set of order) {
    const start = starts[set] ?? 0;
    const size = sizeOf(set);
    const least = Math.ceil(threshold * size - EPSILON);
    const probed = size - least + 1;
    let partners = 0;
    for (let at = 0; at < probed; at += 1) {
      const gram = grams[start + at] ?? 0;
      let previous = -1;
      for (let entry = alone.first(gram); entry >= 0; entry = alone.next(entry)) {
        const other = alone.setOf(entry);
        if (isPaired[other] === 1) {
          alone.remove(gram, previous, entry);
          continue;
        }
        if (sizeOf(other) < least) break;
        previous = entry;
        if (seenBy[other] === set) continue;
        seenBy[other] = set;
        const similarity = similarityFrom(sets, set, at, other, alone.positionOf(entry), threshold);
        if (similarity === 0) continue;
        pair(set, other, similarity);
        partners += 1;
      }
    }
    for (let at = 0; paired !== null && at < probed && partners < partnersEnough; at += 1) {
      const gram = grams[start + at] ?? 0;
      for (let entry = paired.first(gram); entry >= 0 && partners < partnersEnough; entry = paired.next(entry)) {
        const other = paired.setOf(entry);
        if (seenBy[other] === set || sizeOf(other) < least) continue;
        seenBy[other] = set;
        const similarity = similarityFrom(sets, set, at, other, paired.positionOf(entry), threshold);
        if (similarity === 0) continue;
        pair(set, other, similarity);
        partners += 1;
      }
    }
    enter(paired !== null && isPaired[set] === 1 ? paired : alone, set);
  }
}

/** Sets that are not empty, from small to large, by number where equal. */
function bySize(count: number, sizeOf: (set: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, set) => set)
    .filter((set) => sizeOf(set) > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
}

/**
 * Similarity of two sets whose first common gram stands at `atA` and `atB`; 0 when it is below the threshold. Gives up as
 * soon as the rest cannot reach the overlap needed.
 */
function similarityFrom(sets: GramSets, a: number, atA: number, b: number, atB: number, threshold: number): number {
  const { starts, grams } = sets;
  const endA = starts[a + 1] ?? 0;
  const endB = starts[b + 1] ?? 0;
  const total = endA - (starts[a] ?? 0) + endB - (starts[b] ?? 0);
  const needed = Math.ceil((threshold / (1 + threshold)) * total - EPSILON);
  let i = (starts[a] ?? 0) + atA;
  let j = (starts[b] ?? 0) + atB;
  let overlap = 0;
  while (i < endA && j < endB) {
    if (overlap + Math.min(endA - i, endB - j) < needed) return 0;
    const left = grams[i] ?? 0;
    const right = grams[j] ?? 0;
    if (left === right) overlap += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const similarity = overlap / (total - overlap);
  return similarity >= threshold ? similarity : 0;
}
