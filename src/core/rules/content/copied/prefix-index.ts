import { bitCount, SIGNATURE_WORDS } from "./signatures";

/** What an entry holds, in this order: set, its size, the gram's position in it, its fingerprint. */
const SET = 0;
const SIZE = 1;
const POSITION = 2;
const SIGNATURE = 3;
const STRIDE = SIGNATURE + SIGNATURE_WORDS;

/**
 * Inverted lists from grams to the sets that have them in their prefix, each list in one piece of memory with all that a
 * first look at a candidate needs: millions of candidates are turned away without touching anything else.
 */
export interface PrefixIndex {
  /** Entries of gram `g`: `starts[g]` … `ends[g] - 1`, oldest first. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly entries: Int32Array;
}

/** Room for `room[g]` entries of each gram. */
export function createPrefixIndex(room: Uint32Array): PrefixIndex {
  const starts = new Uint32Array(room.length);
  let total = 0;
  for (let gram = 0; gram < room.length; gram += 1) {
    starts[gram] = total;
    total += room[gram] ?? 0;
  }
  return { starts, ends: starts.slice(), entries: new Int32Array(total * STRIDE) };
}

export function addEntry(
  { ends, entries }: PrefixIndex,
  gram: number,
  set: number,
  size: number,
  position: number,
  signatures: Int32Array,
): void {
  const end = ends[gram] ?? 0;
  const at = end * STRIDE;
  entries[at + SET] = set;
  entries[at + SIZE] = size;
  entries[at + POSITION] = position;
  for (let word = 0; word < SIGNATURE_WORDS; word += 1) {
    entries[at + SIGNATURE + word] = signatures[set * SIGNATURE_WORDS + word] ?? 0;
  }
  ends[gram] = end + 1;
}

export function setOfEntry({ entries }: PrefixIndex, entry: number): number {
  return entries[entry * STRIDE + SET] ?? 0;
}

export function sizeOfEntry({ entries }: PrefixIndex, entry: number): number {
  return entries[entry * STRIDE + SIZE] ?? 0;
}

export function positionOfEntry({ entries }: PrefixIndex, entry: number): number {
  return entries[entry * STRIDE + POSITION] ?? 0;
}

/** Takes all other entries out of the gram's list; the order of the rest stays. */
export function keepEntries(
  { starts, ends, entries }: PrefixIndex,
  gram: number,
  isKept: (entry: number) => boolean,
): void {
  let to = starts[gram] ?? 0;
  const end = ends[gram] ?? 0;
  for (let entry = to; entry < end; entry += 1) {
    if (!isKept(entry)) continue;
    entries.copyWithin(to * STRIDE, entry * STRIDE, (entry + 1) * STRIDE);
    to += 1;
  }
  ends[gram] = to;
}

/** Do the fingerprints allow that at most `most` grams are in only one of the entry's set and `set`? */
export function mayDifferByAtMost(
  { entries }: PrefixIndex,
  entry: number,
  set: number,
  signatures: Int32Array,
  most: number,
): boolean {
  const at = entry * STRIDE + SIGNATURE;
  let different = 0;
  for (let word = 0; word < SIGNATURE_WORDS && different <= most; word += 1) {
    different += bitCount((entries[at + word] ?? 0) ^ (signatures[set * SIGNATURE_WORDS + word] ?? 0));
  }
  return different <= most;
}
