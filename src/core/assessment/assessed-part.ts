import { toSimplified } from "../ledger/script/to-simplified";
import type { AssessedUnit, AssessmentPart } from "../scheme/assessment-plan";

/** Which sort of unit a name or its category tells; `null` when neither does. */
export function unitSort(name: string, category: string, units: readonly AssessedUnit[]): AssessedUnit | null {
  const plain = bareName(name);
  return (
    units.find(({ words }) => words.some((word) => plain.endsWith(word))) ??
    // A part's own category (社区党委) says nothing about the unit.
    units.find(({ words, parts }) => words.some((word) => category.includes(word)) && !parts.some(isNamed(category))) ??
    null
  );
}

/**
 * The part of the unit's score that one assessed organisation belongs to, by its category, else by its name: the longest
 * word that fits decides. `null` when no word fits, unless only one part is left for whatever is below the unit.
 */
export function partOf(name: string, category: string, unit: AssessedUnit): AssessmentPart | null {
  const found = longestFit(category, unit.parts) ?? longestFit(toSimplified(name).replace(/\s+/g, ""), unit.parts);
  if (found !== null) return found;
  const [, below, ...more] = unit.parts;
  return below !== undefined && more.length === 0 ? below : null;
}

function longestFit(text: string, parts: readonly AssessmentPart[]): AssessmentPart | null {
  let best: AssessmentPart | null = null;
  let length = 0;
  for (const part of parts) {
    for (const word of part.words) {
      if (word.length <= length || !text.includes(word)) continue;
      best = part;
      length = word.length;
    }
  }
  return best;
}

function isNamed(category: string): (part: AssessmentPart) => boolean {
  return ({ words }) => words.some((word) => category.includes(word));
}

/** 密州街道党工委 is the unit 密州街道: one name for a unit and its committee. */
export function bareName(name: string): string {
  return toSimplified(name)
    .replace(/\s+/g, "")
    .replace(/^(?:中国共产党|中共)/u, "")
    .replace(/(?:党工委|工作?委员会|党委|党组|委员会|机关)$/u, "");
}
