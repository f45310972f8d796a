import { createTextCleaner } from "./clean-text";
import { gramSetsOf } from "./gram-sets";
import { joinSimilar } from "./similarity-join";

export interface CopiedTextOptions {
  /** Jaccard similarity from which two texts count as copied, 0 < threshold ≤ 1. */
  readonly threshold: number;
  /** Texts of fewer characters after cleaning are not compared. */
  readonly minLength: number;
  /** Known names: masked, so that a text copied from one person to the next is still found. */
  readonly names: Iterable<string>;
}

/** Texts equal after cleaning form one group; similar groups form pairs. */
export interface CopiedTexts {
  /** Indexes into the texts, ascending; groups in order of their first text. A text too short is in none. */
  readonly groups: readonly (readonly number[])[];
  /** Groups (by index) that are similar, `a` before `b`; never a group with itself. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly similarity: number }[];
}

/** The text that a text is closest to; `similarity` 1 = equal after cleaning. */
export interface Copy {
  readonly of: number;
  readonly similarity: number;
  /** How many texts are known to be alike, itself included. */
  readonly size: number;
}

/** Candidates among which the closest is chosen, when a text is like very many. */
const PARTNERS_ENOUGH = 16;

/** All pairs of copied texts, exactly: Jaccard similarity over sets of character 3-grams of the cleaned texts. */
export function findCopiedTexts(texts: readonly string[], options: CopiedTextOptions): CopiedTexts {
  const { groups, cleaned } = groupEqual(texts, options);
  const pairs: { a: number; b: number; similarity: number }[] = [];
  const { threshold } = options;
  joinSimilar(gramSetsOf(cleaned), { threshold, partnersEnough: Infinity }, (a, b, similarity) => {
    pairs.push({ a: Math.min(a, b), b: Math.max(a, b), similarity });
  });
  pairs.sort((left, right) => left.a - right.a || left.b - right.b);
  return { groups, pairs };
}

/**
 * For each text the one it is copied from, or `null`: never more than one answer a text, however many are alike. A text
 * has an answer exactly when some other text reaches the threshold. An earlier text is preferred where equally close;
 * the first of its kind is told of the next.
 */
export function findCopies(texts: readonly string[], options: CopiedTextOptions): readonly (Copy | null)[] {
  const { groups, cleaned } = groupEqual(texts, options);
  const copies = texts.map((): Copy | null => null);
  const closest = new Map<number, { group: number; similarity: number }>();
  const partners = new Uint32Array(groups.length);
  const consider = (group: number, other: number, similarity: number): void => {
    partners[group] = (partners[group] ?? 0) + (groups[other]?.length ?? 0);
    const best = closest.get(group);
    const isBetter =
      best === undefined || similarity > best.similarity || (similarity === best.similarity && other < best.group);
    if (isBetter) closest.set(group, { group: other, similarity });
  };
  const { threshold } = options;
  joinSimilar(gramSetsOf(cleaned), { threshold, partnersEnough: PARTNERS_ENOUGH }, (a, b, similarity) => {
    consider(a, b, similarity);
    consider(b, a, similarity);
  });
  for (const [index, group] of groups.entries()) {
    const [first, second] = group;
    const size = group.length + (partners[index] ?? 0);
    for (const text of group) {
      const twin = text === first ? second : first;
      const near = closest.get(index);
      const nearest = near === undefined ? undefined : groups[near.group]?.[0];
      if (twin !== undefined) copies[text] = { of: twin, similarity: 1, size };
      else if (near !== undefined && nearest !== undefined) {
        copies[text] = { of: nearest, similarity: near.similarity, size };
      }
    }
  }
  return copies;
}

function groupEqual(
  texts: readonly string[],
  { minLength, names }: CopiedTextOptions,
): { groups: readonly (readonly number[])[]; cleaned: readonly string[] } {
  const clean = createTextCleaner(names);
  const cleanedByText = new Map<string, string>();
  const groupByCleaned = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    // Cleaning only shortens, so most short texts need none.
    if (text.length < minLength) continue;
    let cleaned = cleanedByText.get(text);
    if (cleaned === undefined) cleanedByText.set(text, (cleaned = clean(text)));
    if (cleaned.length < minLength) continue;
    const group = groupByCleaned.get(cleaned);
    if (group === undefined) groupByCleaned.set(cleaned, [index]);
    else group.push(index);
  }
  return { groups: [...groupByCleaned.values()], cleaned: [...groupByCleaned.keys()] };
}
