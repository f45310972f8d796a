import { isoDay, type Day } from "../../ledger/day";
import { deadlineIn } from "./deadline-in-text";
import type { ProblemDraft } from "./draft";
import { splitProblems } from "./split-problems";

export type AdviceReading = Pick<ProblemDraft, "measures" | "deadline" | "notes">;

/**
 * What a 建议 cell proposes for each of the row's `count` problems: its items one by one where there are as many, all of it
 * where there is one problem or one item. Otherwise no measure is proposed, and the note says why. `label` is the heading of
 * the column; `reviewDay` `null` when the day of the review is not known exactly.
 */
export function readAdvice(
  text: string,
  count: number,
  reviewDay: Day | null,
  label: string,
): readonly AdviceReading[] {
  const items = splitProblems(text);
  const none: AdviceReading = { measures: null, deadline: null, notes: [] };
  if (items.length === 0) return Array.from({ length: count }, () => none);
  const whole = text.trim();
  if (count === 1) return [adviceOf(whole, `“${label}”`, whole, reviewDay)];
  if (items.length === count) {
    return items.map((item, at) => adviceOf(item, `“${label}”第 ${at + 1} 条`, item, reviewDay));
  }
  if (items.length === 1) {
    const reading = adviceOf(whole, `“${label}”（${count} 个问题共用）`, whole, reviewDay);
    return Array.from({ length: count }, () => reading);
  }
  const note = `“${label}”有 ${items.length} 条、问题有 ${count} 个，不能一一对应，整改措施请自行填写。`;
  const { deadline, notes } = adviceOf(null, `“${label}”`, whole, reviewDay);
  return Array.from({ length: count }, () => ({ measures: null, deadline, notes: [note, ...notes] }));
}

function adviceOf(measures: string | null, source: string, words: string, reviewDay: Day | null): AdviceReading {
  const found = deadlineIn(words, reviewDay);
  return {
    measures: measures === null ? null : { value: measures, source: `摘自${source}` },
    deadline:
      found.kind === "day"
        ? { value: found.day, source: `${source}中的“${found.words}”${found.how === "" ? "" : `，${found.how}`}` }
        : null,
    notes:
      found.kind === "unclear"
        ? [`${source}中的“${found.words}”没有用作整改时限：${found.why}。`]
        : found.kind === "day" && reviewDay === null
          ? [`点评时间不是确切的一天，时限 ${isoDay(found.day)} 请核对。`]
          : [],
  };
}
