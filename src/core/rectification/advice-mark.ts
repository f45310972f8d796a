/** Stands before measures that are the reviewer's advice and that nobody in the unit has made their own yet. */
export const ADVICE_MARK = "（点评建议）";

/** What may be written otherwise in the mark: spaces, half-width brackets, traditional script. */
const FORMS = [
  [" ", ""],
  ["\u3000", ""],
  ["(", "（"],
  [")", "）"],
  ["點", "点"],
  ["評", "评"],
  ["議", "议"],
] as const;

export function withAdviceMark(measures: string): string {
  return ADVICE_MARK + measures;
}

/** Do these measures begin with the mark, however written? Just what `isAdviceTerm` tests. */
export function isAdvice(measures: string): boolean {
  return FORMS.reduce((text, [from, to]) => text.replaceAll(from, to), measures).startsWith(ADVICE_MARK);
}

/** The same of a cell, as a term of a formula. */
export function isAdviceTerm(address: string): string {
  const plain = FORMS.reduce((term, [from, to]) => `SUBSTITUTE(${term},"${from}","${to}")`, address);
  return `LEFT(${plain},${ADVICE_MARK.length})="${ADVICE_MARK}"`;
}
