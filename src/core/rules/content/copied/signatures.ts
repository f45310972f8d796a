import type { GramSets } from "./gram-sets";

const WORDS = 8;

/**
 * A 256-bit fingerprint of each set, to turn most candidates away without looking at their grams: every gram toggles one
 * bit, so two sets differ in at least as many grams as their fingerprints differ in bits.
 */
export interface Signatures {
  /** Do the fingerprints of two sets allow at most `most` grams that only one of them has? */
  mayDifferByAtMost(a: number, b: number, most: number): boolean;
}

export function signaturesOf({ count, starts, grams }: GramSets): Signatures {
  const words = new Int32Array(count * WORDS);
  for (let set = 0; set < count; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let at = starts[set] ?? 0; at < end; at += 1) {
      const bit = Math.imul(grams[at] ?? 0, 0x9e3779b1) >>> 24;
      const word = set * WORDS + (bit >>> 5);
      words[word] = (words[word] ?? 0) ^ (1 << (bit & 31));
    }
  }
  return {
    mayDifferByAtMost(a, b, most) {
      let different = 0;
      for (let word = 0; word < WORDS && different <= most; word += 1) {
        different += bitCount((words[a * WORDS + word] ?? 0) ^ (words[b * WORDS + word] ?? 0));
      }
      return different <= most;
    },
  };
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
