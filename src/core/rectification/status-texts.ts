import { columnOf, type LedgerBlock } from "../ledger/recognition";
import { cellText } from "../workbook/cell";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import { PROBLEM_STATES, type ProblemState } from "./problem";
import { RE_REVIEW_NAMES, STATE_NAMES } from "./state-names";
import { readReReview } from "./words/read-re-review";
import { readStatus } from "./words/read-status";

/** The words for each state and outcome that formulas and formats of a ledger must know: ours, and those people typed. */
export interface StatusTexts {
  readonly states: Readonly<Record<ProblemState, readonly string[]>>;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** More different words than this in one column are not made part of a formula. */
const MOST_WORDS = 12;

export function statusTextsOf(sheet: SheetSnapshot, block: LedgerBlock): StatusTexts {
  const statusColumn = columnOf(block, "status");
  const heading = block.columns.find((each) => each.column === statusColumn)?.header ?? "";
  const states = new Map<ProblemState, Set<string>>(
    PROBLEM_STATES.map((state) => [state, new Set([STATE_NAMES[state]])]),
  );
  for (const text of textsIn(sheet, block, statusColumn)) {
    const said = readStatus(text, heading);
    if (said && said.atLeast === said.atMost) add(states.get(said.atLeast), text);
  }
  const passed = new Set<string>([RE_REVIEW_NAMES.passed]);
  const failed = new Set<string>([RE_REVIEW_NAMES.failed]);
  for (const text of textsIn(sheet, block, columnOf(block, "reReviewResult"))) {
    const outcome = readReReview(text);
    if (outcome) add(outcome === "passed" ? passed : failed, text);
  }
  const words = (state: ProblemState): readonly string[] => [...(states.get(state) ?? [])];
  return {
    states: {
      open: words("open"),
      inProgress: words("inProgress"),
      completed: words("completed"),
      replied: words("replied"),
      reReviewed: words("reReviewed"),
      closed: words("closed"),
    },
    passed: [...passed],
    failed: [...failed],
  };
}

function textsIn(sheet: SheetSnapshot, block: LedgerBlock, column: number): ReadonlySet<string> {
  if (column < 0) return new Set();
  return new Set(block.recordRows.map((row) => cellText(cellAt(sheet, row, column))));
}

function add(words: Set<string> | undefined, text: string): void {
  if (words && words.size < MOST_WORDS && text.length <= 30) words.add(text);
}
