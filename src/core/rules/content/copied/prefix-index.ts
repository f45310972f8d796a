/**
 * Inverted lists from grams to the sets that have them in their prefix, each list in one piece of memory: the entries of
 * gram `g` stand at `starts[g]` … `ends[g] - 1`, oldest first.
 */
export interface PrefixIndex {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sets: Uint32Array;
  /** Position of the gram within its set. */
  readonly positions: Uint32Array;
}

/** Room for `room[g]` entries of each gram. */
export function createPrefixIndex(room: Uint32Array): PrefixIndex {
  const starts = new Uint32Array(room.length);
  let total = 0;
  for (let gram = 0; gram < room.length; gram += 1) {
    starts[gram] = total;
    total += room[gram] ?? 0;
  }
  return { starts, ends: starts.slice(), sets: new Uint32Array(total), positions: new Uint32Array(total) };
}

export function addEntry(index: PrefixIndex, gram: number, set: number, position: number): void {
  const end = index.ends[gram] ?? 0;
  index.sets[end] = set;
  index.positions[end] = position;
  index.ends[gram] = end + 1;
}
