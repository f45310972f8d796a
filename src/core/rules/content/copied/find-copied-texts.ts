import { createTextCleaner, type TextCleaner } from "./clean-text";
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
  const { groupOf, cleaned } = groupEqual(texts, options.minLength, createTextCleaner(options.names));
  const groups = cleaned.map((): number[] => []);
  for (const [index, group] of groupOf.entries()) groups[group]?.push(index);
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
  return createCopyFinder(options)(texts);
}

/** `findCopies` for several lists of texts, the names being prepared once. */
export function createCopyFinder({
  threshold,
  minLength,
  names,
}: CopiedTextOptions): (texts: readonly string[]) => readonly (Copy | null)[] {
  const clean = createTextCleaner(names);
  return (texts) => {
    const { groupOf, cleaned } = groupEqual(texts, minLength, clean);
    const groups = groupSizes(groupOf, cleaned.length);
    const { firsts, seconds, sizes } = groups;
    const { nearest, similarities, partners } = nearestGroups(cleaned, sizes, threshold);
    return texts.map((_, text): Copy | null => {
      const group = groupOf[text] ?? -1;
      if (group < 0) return null;
      const own = sizes[group] ?? 0;
      const near = nearest[group] ?? -1;
      const size = own + (partners[group] ?? 0);
      if (own > 1) return { of: (text === firsts[group] ? seconds[group] : firsts[group]) ?? 0, similarity: 1, size };
      return near < 0 ? null : { of: firsts[near] ?? 0, similarity: similarities[group] ?? 0, size };
    });
  };
}

/** For each group the one most like it (the earlier of equals), -1 when none is, and the texts known to be like it. */
function nearestGroups(cleaned: readonly string[], sizes: Uint32Array, threshold: number) {
  const nearest = new Int32Array(cleaned.length).fill(-1);
  const similarities = new Float64Array(cleaned.length);
  const partners = new Uint32Array(cleaned.length);
  const consider = (group: number, other: number, similarity: number): void => {
    partners[group] = (partners[group] ?? 0) + (sizes[other] ?? 0);
    const best = similarities[group] ?? 0;
    if (similarity < best || (similarity === best && other > (nearest[group] ?? -1))) return;
    nearest[group] = other;
    similarities[group] = similarity;
  };
  joinSimilar(gramSetsOf(cleaned), { threshold, partnersEnough: PARTNERS_ENOUGH }, (a, b, similarity) => {
    consider(a, b, similarity);
    consider(b, a, similarity);
  });
  return { nearest, similarities, partners };
}

/** The first two texts of each group and how many it has. */
function groupSizes(groupOf: Int32Array, count: number) {
  const firsts = new Int32Array(count);
  const seconds = new Int32Array(count);
  const sizes = new Uint32Array(count);
  for (let text = 0; text < groupOf.length; text += 1) {
    const group = groupOf[text] ?? -1;
    if (group < 0) continue;
    const size = sizes[group] ?? 0;
    if (size === 0) firsts[group] = text;
    else if (size === 1) seconds[group] = text;
    sizes[group] = size + 1;
  }
  return { firsts, seconds, sizes };
}

/** Numbers the different cleaned texts in order of appearance; `groupOf[text]` is -1 where a text is too short. */
function groupEqual(texts: readonly string[], minLength: number, clean: TextCleaner) {
  const groupOf = new Int32Array(texts.length).fill(-1);
  const groupByText = new Map<string, number>();
  const groupByCleaned = new Map<string, number>();
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? "";
    // Cleaning only shortens, so most short texts need none.
    if (text.length < minLength) continue;
    let group = groupByText.get(text);
    if (group === undefined) {
      const cleaned = clean(text);
      group = cleaned.length < minLength ? -1 : (groupByCleaned.get(cleaned) ?? groupByCleaned.size);
      if (group === groupByCleaned.size) groupByCleaned.set(cleaned, group);
      groupByText.set(text, group);
    }
    groupOf[index] = group;
  }
  return { groupOf, cleaned: [...groupByCleaned.keys()] };
}
