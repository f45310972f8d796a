import { toSimplified } from "../ledger/script/to-simplified";

/** Stands before measures that are the reviewer's advice and that nobody in the unit has made their own yet. */
export const ADVICE_MARK = "（点评建议）";

const MARKED = /^\s*\(\s*点评建议\s*\)/u;

export function withAdviceMark(measures: string): string {
  return ADVICE_MARK + measures;
}

/** Do these measures begin with the mark, in whatever brackets and spaces? */
export function isAdvice(measures: string): boolean {
  return MARKED.test(toSimplified(measures.normalize("NFKC")));
}
