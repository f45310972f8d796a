import { blankOf } from "../../ledger/values/blank";
import { isEmptyPhrase } from "../../ledger/values/empty-phrase";

/** What a 说明 for several findings is about: all of a rule, or those of one sheet or one organisation (with all below it). */
export interface CommonScope {
  readonly rule: string;
  /** `null`: every sheet. */
  readonly sheet: string | null;
  /** `null`: every organisation. */
  readonly organization: string | null;
}

/** Why something that was found is as it should be (说明); for a hint: why it is ignored. */
export interface Explanation {
  /** Of the finding or question that it is about; never a row number. */
  readonly identity: string;
  readonly text: string;
  /** Who says so; "" when not said. */
  readonly by: string;
  /** ISO day; "" when not said. */
  readonly at: string;
  /** Said for several findings together; left out: for this one. */
  readonly scope?: CommonScope;
  /** Identity beside which one for several stands; left out: beside none. */
  readonly from?: string;
}

export type ExplanationsByIdentity = ReadonlyMap<string, Explanation>;

/** Does a text explain anything? Strokes, 无, 略, 待补 and single signs do not. */
export function isExplaining(text: string): boolean {
  const words = text.trim();
  const letters = words.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.length >= 2 && blankOf(words) === null && !isEmptyPhrase(words);
}

/** All explanations by identity; of several for one identity the last one holds. Texts that explain nothing are left out. */
export function joinExplanations(...lists: readonly (readonly Explanation[])[]): ExplanationsByIdentity {
  const joined = new Map<string, Explanation>();
  for (const explanation of lists.flat()) {
    if (isExplaining(explanation.text)) joined.set(explanation.identity, explanation);
  }
  return joined;
}

/** With what was said last in place of whatever was said before; `null` takes it back. */
export function withLatest(
  explanations: ExplanationsByIdentity,
  latest: ReadonlyMap<string, string | null>,
): ExplanationsByIdentity {
  if (latest.size === 0) return explanations;
  const all = new Map(explanations);
  for (const [identity, text] of latest) {
    if (text !== null && isExplaining(text)) all.set(identity, { identity, text, by: "", at: "" });
    else all.delete(identity);
  }
  return all;
}
