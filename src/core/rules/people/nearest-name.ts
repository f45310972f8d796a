import { toSimplified } from "../../ledger/script/to-simplified";

/** Characters by which sister organisations differ: 第一党支部 and 第二党支部 are no slips of each other. */
const TELLING = /[0-9〇零一二三四五六七八九十百东南西北中上下前后左右甲乙丙丁]/gu;

const MOST_EDITS = 2;
/** Below, two characters are another name. */
const SHORTEST = 6;

/**
 * Finds the one of `names` that is a character or two away, as like a slip of the pen; `null` when none is, or when two are
 * equally near.
 */
export function createNearestName(names: readonly string[]): (name: string) => string | null {
  const known = [...new Set(names)].map((name) => ({ name, ...prepared(name) }));
  // A wrong name stands in many rows.
  const answers = new Map<string, string | null>();
  const find = (name: string): string | null => {
    const wanted = prepared(name);
    if (wanted.characters.length < SHORTEST) return null;
    let best: string | null = null;
    let fewest = MOST_EDITS + 1;
    for (const other of known) {
      if (other.telling !== wanted.telling) continue;
      const edits = editsBetween(wanted.characters, other.characters);
      if (edits === fewest) best = null;
      if (edits < fewest) [best, fewest] = [other.name, edits];
    }
    return best;
  };
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) answers.set(name, (answer = find(name)));
    return answer;
  };
}

function prepared(name: string): { readonly characters: readonly string[]; readonly telling: string } {
  const simplified = toSimplified(name);
  return { characters: Array.from(simplified), telling: (simplified.match(TELLING) ?? []).join("") };
}

/** Insertions, deletions and replacements from one to the other; more than `MOST_EDITS` counts as one more than these. */
function editsBetween(a: readonly string[], b: readonly string[]): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
  let above = b.map((_, at) => at + 1);
  for (const [row, character] of a.entries()) {
    let left = row + 1;
    let corner = row;
    above = b.map((other, at) => {
      const up = above[at] ?? 0;
      left = Math.min(left + 1, up + 1, corner + (other === character ? 0 : 1));
      corner = up;
      return left;
    });
    if (Math.min(row + 1, ...above) > MOST_EDITS) return MOST_EDITS + 1;
  }
  return above.at(-1) ?? a.length;
}
