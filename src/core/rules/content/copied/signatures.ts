import type { GramSets } from "./gram-sets";

/** 32-bit words of a fingerprint. */
export const SIGNATURE_WORDS = 4;

/**
 * A 128-bit fingerprint of each set, one after the other: every gram toggles one bit, so two sets differ in at least as
 * many grams as their fingerprints differ in bits.
 */
export function signaturesOf({ count, starts, grams }: GramSets): Int32Array {
  const words = new Int32Array(count * SIGNATURE_WORDS);
  for (let set = 0; set < count; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let at = starts[set] ?? 0; at < end; at += 1) {
      const bit = Math.imul(grams[at] ?? 0, 0x9e3779b1) >>> 25;
      const word = set * SIGNATURE_WORDS + (bit >>> 5);
      words[word] = (words[word] ?? 0) ^ (1 << (bit & 31));
    }
  }
  return words;
}

export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
