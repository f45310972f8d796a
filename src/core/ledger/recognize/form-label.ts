import { isReviewKind } from "../kinds";
import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { FilledCell } from "./grid";

/** A label of a form and the cell beside it that holds the value. All positions are 0-based. */
export interface FormLabel {
  readonly label: string;
  /** The label that groups it, e.g. 领导点评情况; "" when there is none. */
  readonly group: string;
  readonly row: number;
  readonly valueColumn: number;
  /** Last row of a value that goes on over the cells under it. */
  readonly valueUntil?: number;
}

/** Is the cell surely the label of something that review forms ask for? */
export function isLabel(cell: FilledCell | undefined, matcher: HeaderMatcher): boolean {
  if (!cell || typeof cell.value !== "string" || cell.text.length > 40) return false;
  const { full, base } = normalizeHeader(cell.text);
  return readable(full, matcher) || readable(base, matcher);
}

function readable(text: string, matcher: HeaderMatcher): boolean {
  return matcher.words(text).some((entry) => entry.score >= 0.8 && (entry.kinds?.some(isReviewKind) ?? true));
}
