import { toSimplified } from "../ledger/script/to-simplified";
import type { Method, Scheme } from "./scheme";

/** Where a method goes that the scheme does not know. */
export const OTHER_METHOD = "其他";

const SEPARATORS = /[、,，;；/／\\|+＋&\n\r]+|和|及|与|并/;

/**
 * The methods a cell names, in the order in which it names them, each by its id; the first is the one that counts
 * (DOMAIN §5). A word outside the scheme is "其他"; `[]` when the cell is blank.
 */
export function readMethods(text: string, scheme: Pick<Scheme, "methods">): readonly string[] {
  const parts = toSimplified(text)
    .normalize("NFKC")
    .split(SEPARATORS)
    .map((part) => part.replace(/\s+/g, ""))
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  const found: string[] = [];
  for (const part of parts) {
    const method = methodIn(part, scheme.methods);
    // Only words that call themselves a review are a method nobody knows; others are circumstances ("会后").
    if (method !== null) found.push(method);
    else if (part.endsWith("点评")) found.push(OTHER_METHOD);
  }
  return found.length === 0 ? [OTHER_METHOD] : [...new Set(found)];
}

/** The method's own name is surer than a circumstance that goes with it ("民主生活会集中点评" is 集中点评). */
function methodIn(part: string, methods: readonly Method[]): string | null {
  return firstNamed(part, methods, ownNames) ?? firstNamed(part, methods, (method) => method.synonyms);
}

function ownNames(method: Method): readonly string[] {
  const stem = method.id.replace(/点评$/, "");
  return stem === method.id ? [method.id] : [method.id, stem];
}

/** The method whose word stands first in the text; of words that start together the longest. */
function firstNamed(
  part: string,
  methods: readonly Method[],
  wordsOf: (method: Method) => readonly string[],
): string | null {
  let best: { id: string; at: number; length: number } | null = null;
  for (const method of methods) {
    for (const word of wordsOf(method)) {
      const at = part.indexOf(word);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && word.length > best.length)) {
        best = { id: method.id, at, length: word.length };
      }
    }
  }
  return best === null ? null : best.id;
}
