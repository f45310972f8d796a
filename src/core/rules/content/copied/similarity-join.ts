import type { GramSets } from "./gram-sets";
import { signaturesOf } from "./signatures";
import {
  addEntry,
  createPrefixIndex,
  dropSmaller,
  keepEntries,
  nextCandidate,
  positionOfEntry,
  setOfEntry,
  type PrefixIndex,
  type Probe,
} from "./prefix-index";

/** Guards the ceilings below against 0.8 * 5 = 4.000000000000001. */
const EPSILON = 1e-9;

/** Entries of no more use in one list from which clearing it out is worth the trouble. */
const STALE_ENOUGH = 16;

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
  const room = new Uint32Array(sets.gramCount);
  for (const set of order) {
    const start = starts[set] ?? 0;
    for (let at = start + indexed(sizeOf(set)) - 1; at >= start; at -= 1) {
      const gram = grams[at] ?? 0;
      room[gram] = (room[gram] ?? 0) + 1;
    }
  }
  const alone = createPrefixIndex(room);
  const paired = Number.isFinite(partnersEnough) ? createPrefixIndex(room) : null;
  const signatures = signaturesOf(sets);
  const isPaired = new Uint8Array(sets.count);
  const seenBy = new Int32Array(sets.count).fill(-1);

  const enter = (index: PrefixIndex, set: number): void => {
    const start = starts[set] ?? 0;
    const size = sizeOf(set);
    for (let at = indexed(size) - 1; at >= 0; at -= 1) {
      addEntry(index, grams[start + at] ?? 0, set, size, at, signatures);
    }
  };
  const pair = (a: number, b: number, similarity: number): void => {
    onPair(a, b, similarity);
    if (paired === null) return;
    if (isPaired[b] === 0) enter(paired, b);
    isPaired[a] = 1;
    isPaired[b] = 1;
  };

  /** Compares the probe, whose gram stands at `at`, with the entry's set, once; whether they are similar. */
  const isSimilar = (index: PrefixIndex, entry: number, set: number, at: number): boolean => {
    const other = setOfEntry(index, entry);
    if (seenBy[other] === set) return false;
    seenBy[other] = set;
    const similarity = similarityFrom(sets, set, at, other, positionOfEntry(index, entry), threshold);
    if (similarity === 0) return false;
    pair(set, other, similarity);
    return true;
  };
  const isStillAlone = (entry: number): boolean => isPaired[setOfEntry(alone, entry)] === 0;

  const probeFor = probeMaker(threshold);
  for (const set of order) {
    const start = starts[set] ?? 0;
    const probe = probeFor(set, sizeOf(set));
    const probed = probe.size - probe.least + 1;
    let partners = 0;
    for (let at = 0; at < probed; at += 1) {
      const gram = grams[start + at] ?? 0;
      // Sets only grow from here on: what is too small now is too small for good.
      dropSmaller(alone, gram, probe.least);
      const first = alone.starts[gram] ?? 0;
      const end = alone.ends[gram] ?? 0;
      let stale = 0;
      for (let entry = first; entry < end; entry += 1) {
        entry = nextCandidate(alone, entry, end, probe, at, signatures);
        if (entry === end) break;
        if (!isStillAlone(entry)) stale += 1;
        else if (isSimilar(alone, entry, set, at)) partners += 1;
      }
      if (stale > STALE_ENOUGH && stale * 2 > end - first) keepEntries(alone, gram, isStillAlone);
    }
    for (let at = 0; paired !== null && at < probed && partners < partnersEnough; at += 1) {
      const gram = grams[start + at] ?? 0;
      const end = paired.ends[gram] ?? 0;
      for (let entry = paired.starts[gram] ?? 0; entry < end && partners < partnersEnough; entry += 1) {
        entry = nextCandidate(paired, entry, end, probe, at, signatures);
        if (entry < end && isSimilar(paired, entry, set, at)) partners += 1;
      }
    }
    enter(paired !== null && isPaired[set] === 1 ? paired : alone, set);
  }
}

/** Makes probes; what they need of others follows from their size alone and is worked out once. */
function probeMaker(threshold: number): (set: number, size: number) => Probe {
  const bySize: Pick<Probe, "least" | "needed" | "mostDifferent">[] = [];
  const boundsOf = (size: number): Pick<Probe, "least" | "needed" | "mostDifferent"> => {
    const least = Math.ceil(threshold * size - EPSILON);
    const needed = Int32Array.from({ length: size - least + 1 }, (_, more) =>
      overlapNeeded(size + least + more, threshold),
    );
    let mostDifferent = 0;
    for (const [more, shared] of needed.entries()) {
      mostDifferent = Math.max(mostDifferent, size + least + more - 2 * shared);
    }
    return { least, needed, mostDifferent };
  };
  return (set, size) => {
    const { least, needed, mostDifferent } = (bySize[size] ??= boundsOf(size));
    return { set, size, least, needed, mostDifferent };
  };
}

/** Grams that two sets of `total` grams together must share to reach the threshold. */
function overlapNeeded(total: number, threshold: number): number {
  return Math.ceil((threshold / (1 + threshold)) * total - EPSILON);
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
  const needed = overlapNeeded(total, threshold);
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
