import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import { splitProblems } from "./drafts/split-problems";
import { hasSubstance, type ProblemRow } from "./problem-row";
import { cleanWord } from "./words/clean-word";

/**
 * The row with `isOnlyProposed` said: its measures are what one of these reviews advised, word for word (the whole 建议 or one
 * item of it), and no progress is told. That is what a draft proposes: the reviewer's words, not yet the unit's deed.
 */
export function judgeMeasures(row: ProblemRow, reviews: readonly ProblemRow[]): ProblemRow {
  if (!row.hasMeasures || hasSubstance(row.view.cells.progress)) return row;
  const words = cleanWord(cellOf(row.view, "measures")?.text ?? "");
  return reviews.some(({ record }) => advises(record, words)) ? { ...row, isOnlyProposed: true } : row;
}

function advises(review: LedgerRecord, words: string): boolean {
  const advice = textOf(review, "advice");
  if (words === "" || !cleanWord(advice).includes(words.slice(0, SHORTEST_START))) return false;
  return cleanWord(advice) === words || splitProblems(advice).some((item) => cleanWord(item) === words);
}

/** Looked for first, since it is quickly told. An item may have the heading above it in front. */
const SHORTEST_START = 2;
