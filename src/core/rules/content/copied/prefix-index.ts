/** Inverted lists from grams to the sets that have them in their prefix; typed linked lists, newest entry first. */
export interface PrefixIndex {
  add(gram: number, set: number, position: number): void;
  /** Newest entry of a gram; -1 when it has none. */
  first(gram: number): number;
  next(entry: number): number;
  setOf(entry: number): number;
  /** Position of the gram within its set. */
  positionOf(entry: number): number;
  /** Takes `entry` out; `previous` is the entry before it in the gram's list, -1 for the first. */
  remove(gram: number, previous: number, entry: number): void;
}

/** Room for `capacity` entries in all, over grams 0 … gramCount - 1. */
export function createPrefixIndex(gramCount: number, capacity: number): PrefixIndex {
  const heads = new Int32Array(gramCount).fill(-1);
  const nexts = new Int32Array(capacity);
  const sets = new Uint32Array(capacity);
  const positions = new Uint32Array(capacity);
  let size = 0;
  return {
    add(gram, set, position) {
      nexts[size] = heads[gram] ?? -1;
      sets[size] = set;
      positions[size] = position;
      heads[gram] = size;
      size += 1;
    },
    first: (gram) => heads[gram] ?? -1,
    next: (entry) => nexts[entry] ?? -1,
    setOf: (entry) => sets[entry] ?? 0,
    positionOf: (entry) => positions[entry] ?? 0,
    remove(gram, previous, entry) {
      const after = nexts[entry] ?? -1;
      if (previous < 0) heads[gram] = after;
      else nexts[previous] = after;
    },
  };
}
