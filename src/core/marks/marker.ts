/**
 * Terms that stand in the formula of each conditional format of ours, so that any copy of the add-in finds and removes
 * them (DESIGN "Decisions"). Always true, so they never change what the format does.
 */
export const MARKERS = {
  check: "点评台账:校验",
  coverage: "点评台账:覆盖",
  tracking: "点评台账:整改",
} as const;

export type MarkerName = keyof typeof MARKERS;

/** The term itself: `LEN("点评台账:校验")>0`. */
export function markerTerm(name: MarkerName): string {
  return `LEN("${MARKERS[name]}")>0`;
}

/** Does the formula of a conditional format hold a term of ours, of this version or another? */
export function isOurRule(formula: string): boolean {
  return /LEN\("点评台账:[^"]*"\)>0/.test(formula);
}

/** A formula that some copy of the add-in wrote: what it shows is ours and counts as nothing that a person typed. */
export function isMarkedFormula(formula: string | undefined): boolean {
  return formula !== undefined && Object.values(MARKERS).some((marker) => formula.includes(marker));
}
