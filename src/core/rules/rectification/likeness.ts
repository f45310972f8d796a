import { createTextCleaner, NUMBER_MASK } from "../content/copied/clean-text";
import { toSimplified } from "../../ledger/script/to-simplified";

const clean = createTextCleaner([]);

/** Words that a problem gains or loses when it is said once more. */
const FILLERS =
  /仍然|依然|依旧|仍旧|还是|再次|又|仍|还|尚|存在|问题|现象|情况|有时|有些|一些|有所|比较|较为|较|不够|不太|不很|不|的|在|对|地|得|了|等|还有|方面|上/gu;

/** From here on two problems of one subject are taken for the same one come up again. Measured on the table in its test. */
export const SAME_PROBLEM = 0.6;

/**
 * How like two problems are, 0–1: the share of pairs of characters that they have in common, after figures, punctuation and
 * words like 仍然 and 不够 have been taken out. 0 for texts too short to tell.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.size < FEWEST_PAIRS || other.size < FEWEST_PAIRS) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared / (one.size + other.size - shared);
}

const FEWEST_PAIRS = 3;

function pairsOf(text: string): ReadonlySet<string> {
  const bare = clean(toSimplified(text)).replaceAll(NUMBER_MASK, "").replace(FILLERS, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at += 1) pairs.add(bare.slice(at, at + 2));
  return pairs;
}
