/** Finds known names in texts, longest first, in one pass. */
export interface NameMatcher {
  /** Length of the longest known name that starts at `start`; 0 when none does. */
  lengthAt(text: string, start: number): number;
}

/**
 * Names of one character are left out (they stand in every text). Tables of first characters and of hashed first pairs
 * turn nearly every position away before a substring is cut.
 */
export function createNameMatcher(names: Iterable<string>): NameMatcher {
  const known = new Set<string>();
  const isFirst = new Uint8Array(65_536);
  const mayBePair = new Uint8Array(65_536);
  const lengthsByPair = new Map<number, number[]>();
  for (const name of names) {
    if (name.length < 2 || known.has(name)) continue;
    known.add(name);
    isFirst[name.charCodeAt(0)] = 1;
    mayBePair[pairHash(name.charCodeAt(0), name.charCodeAt(1))] = 1;
    const pair = pairAt(name, 0);
    const lengths = lengthsByPair.get(pair);
    if (lengths === undefined) lengthsByPair.set(pair, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
  for (const lengths of lengthsByPair.values()) lengths.sort((a, b) => b - a);

  return {
    lengthAt(text, start) {
      const first = text.charCodeAt(start);
      if (isFirst[first] !== 1 || mayBePair[pairHash(first, text.charCodeAt(start + 1))] !== 1) return 0;
      const lengths = lengthsByPair.get(pairAt(text, start));
      return lengths?.find((length) => known.has(text.slice(start, start + length))) ?? 0;
    },
  };
}

/** Few pairs fall together; beyond the end of the text the second unit is NaN, which counts as 0. */
function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & 0xffff;
}

function pairAt(text: string, start: number): number {
  return text.charCodeAt(start) * 65_536 + text.charCodeAt(start + 1);
}
