import { bitCount, SIGNATURE_WORDS } from "./signatures";

/** What an entry holds, in this order: set, its size, the gram's position in it, its fingerprint but for the first word. */
const SET = 0;
const SIZE = 1;
const POSITION = 2;
const REST = 3;
const STRIDE = REST + SIGNATURE_WORDS - 1;

/**
 * Inverted lists from grams to the sets that have them in their prefix, each list in one piece of memory with all that a
 * first look at a candidate needs: millions of candidates are turned away without touching anything else.
 */
export interface PrefixIndex {
  /** Entries of gram `g`: `starts[g]` … `ends[g] - 1`, oldest first. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly entries: Int32Array;
  /** The first word of each entry's fingerprint, close together: that alone turns nearly all away. */
  readonly firstWords: Int32Array;
}

/** Room for `room[g]` entries of each gram. */
export function createPrefixIndex(room: Uint32Array): PrefixIndex {
  const starts = new Uint32Array(room.length);
  let total = 0;
  for (let gram = 0; gram < room.length; gram += 1) {
    starts[gram] = total;
    total += room[gram] ?? 0;
  }
  return { starts, ends: starts.slice(), entries: new Int32Array(total * STRIDE), firstWords: new Int32Array(total) };
}

export function addEntry(
  { ends, entries, firstWords }: PrefixIndex,
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
  firstWords[end] = signatures[set * SIGNATURE_WORDS] ?? 0;
  for (let word = 1; word < SIGNATURE_WORDS; word += 1) {
    entries[at + REST + word - 1] = signatures[set * SIGNATURE_WORDS + word] ?? 0;
  }
  ends[gram] = end + 1;
}

export function setOfEntry({ entries }: PrefixIndex, entry: number): number {
  return entries[entry * STRIDE + SET] ?? 0;
}

export function positionOfEntry({ entries }: PrefixIndex, entry: number): number {
  return entries[entry * STRIDE + POSITION] ?? 0;
}

/** Takes the sets smaller than `least` off the head of the gram's list, for good; the list must ascend by size. */
export function dropSmaller({ starts, ends, entries }: PrefixIndex, gram: number, least: number): void {
  let start = starts[gram] ?? 0;
  const end = ends[gram] ?? 0;
  while (start < end && (entries[start * STRIDE + SIZE] ?? 0) < least) start += 1;
  starts[gram] = start;
}

/** Takes all other entries out of the gram's list; the order of the rest stays. */
export function keepEntries(
  { starts, ends, entries, firstWords }: PrefixIndex,
  gram: number,
  isKept: (entry: number) => boolean,
): void {
  let to = starts[gram] ?? 0;
  const end = ends[gram] ?? 0;
  for (let entry = to; entry < end; entry += 1) {
    if (!isKept(entry)) continue;
    entries.copyWithin(to * STRIDE, entry * STRIDE, (entry + 1) * STRIDE);
    firstWords[to] = firstWords[entry] ?? 0;
    to += 1;
  }
  ends[gram] = to;
}

/** The set for which candidates are looked for. */
export interface Probe {
  readonly set: number;
  readonly size: number;
  /** Smallest size of a set that can be similar. */
  readonly least: number;
  /** `needed[size - least]`: grams that it must share with a set of that size, up to its own size. */
  readonly needed: Int32Array;
  /** Most grams by which it can differ from any similar set. */
  readonly mostDifferent: number;
}

/**
 * The first entry from `from` on, before `end`, of which a first look says that its set may be similar to the probe, whose
 * gram stands at position `at`; `end` when there is none. Looks at the fingerprints, at sizes, and at how many grams can
 * still be shared.
 */
export function nextCandidate(
  { entries, firstWords }: PrefixIndex,
  from: number,
  end: number,
  { set, size, least, needed, mostDifferent }: Probe,
  at: number,
  signatures: Int32Array,
): number {
  const mine = set * SIGNATURE_WORDS;
  const myFirst = signatures[mine] ?? 0;
  const left = size - at;
  for (let entry = from; entry < end; entry += 1) {
    let different = bitCount((firstWords[entry] ?? 0) ^ myFirst);
    if (different > mostDifferent) continue;
    const base = entry * STRIDE;
    const otherSize = entries[base + SIZE] ?? 0;
    if (otherSize < least) continue;
    const shared = needed[otherSize - least] ?? 0;
    if (left < shared || otherSize - (entries[base + POSITION] ?? 0) < shared) continue;
    const most = size + otherSize - 2 * shared;
    for (let word = 1; word < SIGNATURE_WORDS && different <= most; word += 1) {
      different += bitCount((entries[base + REST + word - 1] ?? 0) ^ (signatures[mine + word] ?? 0));
    }
    if (different <= most) return entry;
  }
  return end;
}
