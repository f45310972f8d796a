import { toSimplified } from "../ledger/script/to-simplified";
import type { Aspect, Scheme, SubjectType } from "../scheme/scheme";

/** The scheme's aspects for one sort of subject, in the document's order, parted by whether a text touches them. */
export interface AspectReading {
  readonly touched: readonly Aspect[];
  readonly untouched: readonly Aspect[];
}

/**
 * Which aspects of the scheme a text touches, in either script. A keyword reading, nothing more: an aspect counts as
 * touched when one of its words stands in the text, whatever is said with it. Both lists are empty where the scheme names no
 * aspects for the subject.
 */
export function aspectsTouched(text: string, scheme: Pick<Scheme, "aspects">, subject: SubjectType): AspectReading {
  const simplified = toSimplified(text);
  const touched: Aspect[] = [];
  const untouched: Aspect[] = [];
  for (const aspect of scheme.aspects) {
    if (aspect.subject !== subject) continue;
    const isTouched = aspect.keywords.some((keyword) => simplified.includes(keyword));
    (isTouched ? touched : untouched).push(aspect);
  }
  return { touched, untouched };
}
