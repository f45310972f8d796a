import { cellOf, type LedgerRecord } from "../ledger/record";
import { cleanWord } from "../rectification/words/clean-word";
import { GRADE_TRIM, LOW_GRADES, NO_OPINION, NO_VOTE, SHARE_WORDS } from "./grade-words";

/** The votes of one appraisal line. */
export interface Votes {
  readonly validVotes: number;
  readonly satisfied: number;
  /** Equal for lines with equal grade sets. */
  readonly gradeSet: string;
}

/**
 * A ballot line (ticks) is one vote when exactly one grade is ticked, else none. A summary line gives its 有效票数, or the sum
 * of its counts. `null`: nothing is counted there. "unreadable": shares or broken numbers stand where votes should.
 * `satisfiedGrades`: the scheme's; `null` = the upper two of three or more grades, the upper one of two.
 */
export function readVotes(
  record: LedgerRecord,
  satisfiedGrades: readonly string[] | null,
): Votes | null | "unreadable" {
  const grades = record.grades
    .filter(({ grade }) => !SHARE_WORDS.test(grade))
    .map(({ grade, cell }) => ({ name: gradeName(grade), cell }));
  const ranked = rankedGrades(grades.map(({ name }) => name));
  const satisfying = satisfyingGrades(ranked, satisfiedGrades);
  if (satisfying.size === 0) return null;
  const gradeSet = JSON.stringify([...ranked].sort());
  const voting = grades.filter(({ name }) => !NO_VOTE.test(name));

  const ticked = grades.filter(({ cell }) => cell.isTicked);
  if (ticked.length > 0) {
    const [only] = ticked;
    const isValid = only !== undefined && ticked.length === 1 && !NO_VOTE.test(only.name);
    return { validVotes: isValid ? 1 : 0, satisfied: isValid && satisfying.has(only.name) ? 1 : 0, gradeSet };
  }
  const counts = voting.flatMap(({ name, cell }) => (cell.number === null ? [] : [{ name, votes: cell.number }]));
  const stated = cellOf(record, "ballotsValid")?.number ?? null;
  if (counts.length === 0) return null;
  if (counts.some(({ votes }) => !Number.isInteger(votes) || votes < 0)) return "unreadable";
  const sum = (list: typeof counts): number => list.reduce((total, { votes }) => total + votes, 0);
  return {
    validVotes: stated ?? sum(counts),
    satisfied: sum(counts.filter(({ name }) => satisfying.has(name))),
    gradeSet,
  };
}

/** The grade that a heading names, without what stands in front or behind it: 优秀票数 → 优秀. */
export function gradeName(grade: string): string {
  const word = cleanWord(grade);
  return word.replace(GRADE_TRIM, "") || word;
}

/** Best first. */
function rankedGrades(names: readonly string[]): readonly string[] {
  const ranked = names.filter((name) => !NO_VOTE.test(name) && !NO_OPINION.test(name));
  const isUpwards = LOW_GRADES.test(ranked[0] ?? "") && !LOW_GRADES.test(ranked.at(-1) ?? "");
  return isUpwards ? [...ranked].reverse() : ranked;
}

function satisfyingGrades(ranked: readonly string[], chosen: readonly string[] | null): ReadonlySet<string> {
  const wanted = new Set((chosen ?? []).map(cleanWord));
  const named = ranked.filter((name) => wanted.has(name));
  if (named.length > 0) return new Set(named);
  return new Set(ranked.length < 2 ? [] : ranked.slice(0, ranked.length === 2 ? 1 : 2));
}
