import { isRunningNumber, idKey, readIds } from "./problem-ids";

/** What tells the lines of 整改提醒 apart, as they are written. */
export interface ReminderLine {
  readonly kind: string;
  /** A report is about its subject, whatever problems of it are still open. */
  readonly isReport: boolean;
  readonly ids: string;
  readonly name: string;
  readonly problem: string;
  readonly place: string;
}

/** A line to be written; `plainName`: the subject as lists before named it, which did not tell namesakes apart. */
export type WantedLine = ReminderLine & { readonly plainName: string };

/**
 * What people typed under 备注, for each line to be written ("" for none). A remark goes to one line: to that of its subject, else
 * to one that shares a 问题编号 with it or is of the same problem, of several to the one in the same place. Remarks of lines that
 * have become one are joined; what is due no more takes its remark away.
 */
export function carriedRemarks(
  wanted: readonly WantedLine[],
  written: readonly (ReminderLine & { readonly remark: string })[],
): readonly string[] {
  const remarks = wanted.map((): string[] => []);
  for (const line of written) {
    const at = lineFor(line, wanted);
    if (at !== null && remarks[at]?.includes(line.remark) === false) remarks[at].push(line.remark);
  }
  return remarks.map((each) => each.join("；"));
}

function lineFor(line: ReminderLine, wanted: readonly WantedLine[]): number | null {
  const ofKind = wanted.flatMap((each, at) => (each.kind === line.kind ? [{ each, at }] : []));
  const isPlain = ({ plainName }: WantedLine): boolean => plainName === line.name;
  const isSameProblem = ({ ids, problem }: WantedLine): boolean => ids === line.ids && problem === line.problem;
  const levels: readonly ((each: WantedLine) => boolean)[] = line.isReport
    ? [
        (each) => each.name === line.name,
        (each) => sharesNumber(each, line),
        (each) => isPlain(each) && isSameProblem(each),
        (each) => isPlain(each) && firstProblem(each) === firstProblem(line),
      ]
    : [(each) => each.name === line.name && isSameProblem(each), (each) => isPlain(each) && isSameProblem(each)];
  for (const isMeant of levels) {
    const found = ofKind.filter(({ each }) => isMeant(each));
    const [first] = found;
    if (first !== undefined) return (found.find(({ each }) => each.place === line.place) ?? first).at;
  }
  return null;
}

/** Running numbers are counted by every unit for itself: to share one says nothing. */
function sharesNumber(a: ReminderLine, b: ReminderLine): boolean {
  const known = new Set(numbersOf(a));
  return numbersOf(b).some((id) => known.has(id));
}

function numbersOf({ ids }: ReminderLine): readonly string[] {
  return readIds(ids)
    .filter((id) => !isRunningNumber(id))
    .map(idKey);
}

function firstProblem({ problem }: ReminderLine): string {
  return problem.replace(/（等 \d+ 个问题）$/u, "");
}
