/** Sets of character 3-grams, one after the other: set `i` is `grams[starts[i]] … grams[starts[i + 1] - 1]`. */
export interface GramSets {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Ids of grams: a rarer gram has a smaller id; ascending within a set, each once. */
  readonly grams: Uint32Array;
  readonly gramCount: number;
}

/** The set of 3-grams of each text. A text of fewer than three characters has the empty set. */
export function gramSetsOf(texts: readonly string[]): GramSets {
  let capacity = 0;
  for (const text of texts) capacity += Math.max(0, text.length - 2);
  const grams = new Uint32Array(capacity);
  const starts = new Uint32Array(texts.length + 1);
  const ids = new GramTable();
  const frequency: number[] = [];
  const lastSeenIn: number[] = [];
  let end = 0;
  for (const [index, text] of texts.entries()) {
    for (let at = 0; at + 2 < text.length; at += 1) {
      const id = ids.idOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      if (id === frequency.length) {
        frequency.push(0);
        lastSeenIn.push(-1);
      }
      if (lastSeenIn[id] === index) continue;
      lastSeenIn[id] = index;
      frequency[id] = (frequency[id] ?? 0) + 1;
      grams[end] = id;
      end += 1;
    }
    starts[index + 1] = end;
  }
  const sorted = sortedByRank(grams.subarray(0, end), starts, ranksByRarity(frequency), frequency);
  return { count: texts.length, starts, grams: sorted, gramCount: frequency.length };
}

/**
 * The ranks of the grams, ascending within each set: sets are dealt out to their grams, then each gram in order of rank puts
 * itself into its sets. Takes two steps a gram, however long the texts are.
 */
function sortedByRank(
  grams: Uint32Array,
  starts: Uint32Array,
  ranks: Uint32Array,
  frequency: readonly number[],
): Uint32Array {
  const ends = new Uint32Array(frequency.length + 1);
  for (const [id, count] of frequency.entries()) ends[(ranks[id] ?? 0) + 1] = count;
  for (let rank = 1; rank < ends.length; rank += 1) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  const setsByRank = new Uint32Array(grams.length);
  for (let set = 0; set + 1 < starts.length; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let at = starts[set] ?? 0; at < end; at += 1) {
      const rank = ranks[grams[at] ?? 0] ?? 0;
      const to = ends[rank] ?? 0;
      setsByRank[to] = set;
      ends[rank] = to + 1;
    }
  }
  const sorted = new Uint32Array(grams.length);
  const next = starts.slice();
  for (let rank = 0, at = 0; rank < frequency.length; rank += 1) {
    // By now the end of each gram's sets.
    const end = ends[rank] ?? 0;
    for (; at < end; at += 1) {
      const set = setsByRank[at] ?? 0;
      const to = next[set] ?? 0;
      sorted[to] = rank;
      next[set] = to + 1;
    }
  }
  return sorted;
}

/** Rank of each gram by ascending frequency (counting sort; ties by id, so that the order is settled). */
function ranksByRarity(frequency: readonly number[]): Uint32Array {
  let highest = 0;
  for (const count of frequency) if (count > highest) highest = count;
  const next = new Uint32Array(highest + 2);
  for (const count of frequency) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count += 1) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  return Uint32Array.from(frequency, (count) => {
    const rank = next[count] ?? 0;
    next[count] = rank + 1;
    return rank;
  });
}

/** Numbers grams in order of appearance. Open addressing over two 32-bit halves of the three UTF-16 units. */
class GramTable {
  #size = 0;
  #mask = 0xffff;
  #slots = new Int32Array(0x10000).fill(-1);
  #heads = new Uint32Array(0x8000);
  #tails = new Uint16Array(0x8000);

  idOf(first: number, second: number, third: number): number {
    const head = ((first << 16) | second) >>> 0;
    let slot = this.#slotOf(head, third);
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) break;
      if (this.#heads[id] === head && this.#tails[id] === third) return id;
      slot = (slot + 1) & this.#mask;
    }
    const id = this.#size;
    if (id === this.#heads.length) {
      this.#grow();
      return this.idOf(first, second, third);
    }
    this.#slots[slot] = id;
    this.#heads[id] = head;
    this.#tails[id] = third;
    this.#size = id + 1;
    return id;
  }

  #slotOf(head: number, tail: number): number {
    const mixed = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #grow(): void {
    const heads = new Uint32Array(this.#heads.length * 2);
    heads.set(this.#heads);
    const tails = new Uint16Array(this.#tails.length * 2);
    tails.set(this.#tails);
    this.#heads = heads;
    this.#tails = tails;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id += 1) {
      let slot = this.#slotOf(heads[id] ?? 0, tails[id] ?? 0);
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
  }
}
