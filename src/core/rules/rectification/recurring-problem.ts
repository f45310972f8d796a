import type { Day } from "../../ledger/day";
import { isoDay } from "../../ledger/day";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import { splitProblems } from "../../rectification/drafts/split-problems";
import type { TrackedProblem } from "../../rectification/problem";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule, RuleContext } from "../rule";
import { problemName } from "./contradiction-hits";
import { likeness, readProblemText, SAME_PROBLEM, type ProblemText } from "./likeness";

export const recurringProblem: Rule = {
  id: "recurring-problem",
  title: "销号的问题再次出现",
  severity: "query",
  source: null,
  messages: {
    again:
      "问题“{problem}”已于 {closed} 销号，{date} 又提出了同类问题“{text}”（相似度 {similarity}），请核实整改是否到位；确属另一问题的，请说明。",
  },
  *check(context) {
    const closed = closedBySubject(context.problems);
    if (closed.size === 0) return;
    const read = readOnce();
    for (const { record, subject, date, texts } of laterMentions(context)) {
      const found = (closed.get(subject) ?? []).flatMap((problem) => {
        const day = closedOn(problem);
        if (day === null || date <= day || isOf(problem, record)) return [];
        const old = textOf(problem.view, "problem") || textOf(problem.view, "problems");
        return texts.map((text) => ({ problem, day, text, similarity: likeness(read(old), read(text)) }));
      });
      const best = found.reduce<(typeof found)[number] | null>(
        (most, each) => (most && most.similarity >= each.similarity ? most : each),
        null,
      );
      if (best === null || best.similarity < SAME_PROBLEM) continue;
      yield {
        messageId: "again",
        data: {
          problem: problemName(best.problem),
          closed: isoDay(best.day),
          date: isoDay(date),
          text: quote(best.text),
          similarity: `${Math.floor(best.similarity * 100 + 1e-9)}%`,
        },
        place: placeOf(record, record.kind === "rectification" ? "problem" : "problems"),
        key: [...recordKey(record), problemName(best.problem)],
      };
    }
  },
};

/** A problem is compared with every later one of its subject, and read once. */
function readOnce(): (text: string) => ProblemText {
  const known = new Map<string, ProblemText>();
  return (text) => {
    const found = known.get(text) ?? readProblemText(text);
    known.set(text, found);
    return found;
  };
}

interface Mention {
  readonly record: LedgerRecord;
  readonly subject: string;
  readonly date: Day;
  readonly texts: readonly string[];
}

/** Reviews of known subjects, and problems of tracking ledgers that no review row tells of. */
function* laterMentions({ reviews, problems, roster }: RuleContext): Generator<Mention> {
  for (const { record, subject, date, repeats } of reviews) {
    if (subject === null || date === null || date.from !== date.to || repeats !== null) continue;
    const member = subject.type === "member" ? roster.members[subject.index] : undefined;
    const key =
      subject.type === "organization"
        ? subjectKey(subject.index, "")
        : subjectKey(member?.organization ?? null, member?.name ?? "");
    if (key === null) continue;
    yield { record, subject: key, date: date.from, texts: splitProblems(textOf(record, "problems")) };
  }
  for (const problem of problems) {
    const { record, otherRecords, raised } = problem;
    const key = keyOf(problem);
    const isInReviews = otherRecords.some(({ kind }) => kind !== "rectification");
    if (record.kind !== "rectification" || isInReviews || raised === null || key === null) continue;
    yield { record, subject: key, date: raised, texts: [textOf(record, "problem")] };
  }
}

function closedBySubject(problems: readonly TrackedProblem[]): ReadonlyMap<string, readonly TrackedProblem[]> {
  const found = new Map<string, TrackedProblem[]>();
  for (const problem of problems) {
    const key = problem.state === "closed" ? keyOf(problem) : null;
    if (key !== null) found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

function keyOf({ organization, memberName }: TrackedProblem): string | null {
  return subjectKey(organization, memberName ?? "");
}

/** `null`: nobody knows whose problem it is. */
function subjectKey(organization: number | null, memberName: string): string | null {
  return organization === null ? null : JSON.stringify([organization, memberName.replace(/\s+/gu, "")]);
}

/** The last day known of the problem: from then on it is a matter of the past. */
function closedOn({ view, raised }: TrackedProblem): Day | null {
  const days = (["completedDate", "repliedDate", "reReviewDate"] as const).flatMap((field) => {
    const reading = cellOf(view, field)?.reading;
    return reading?.kind === "exact" ? [reading.from] : [];
  });
  return days.length > 0 ? Math.max(...days) : raised;
}

function isOf({ record, otherRecords }: TrackedProblem, other: LedgerRecord): boolean {
  return record === other || otherRecords.includes(other);
}
