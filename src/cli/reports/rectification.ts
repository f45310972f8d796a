import type { Analysis } from "../../app/analyze";
import { isoDay } from "../../core/ledger/day";
import { PROBLEM_STATES, type TrackedProblem } from "../../core/rectification/problem";
import { STATE_NAMES } from "../../core/rectification/state-names";
import { formatTable } from "../table";

function countStates(problems: readonly TrackedProblem[]) {
  const counts = { open: 0, inProgress: 0, completed: 0, replied: 0, reReviewed: 0, closed: 0, overdue: 0 };
  for (const problem of problems) {
    counts[problem.state] += 1;
    if (problem.overdueDays > 0) counts.overdue += 1;
  }
  return counts;
}

export function rectificationJson({ problems, settings }: Analysis) {
  return {
    asOf: isoDay(settings.asOf),
    problems: problems.map((problem) => ({
      id: problem.id,
      organization: problem.organizationText,
      memberName: problem.memberName,
      state: problem.state,
      round: problem.round,
      deadline: problem.deadline === null ? null : isoDay(problem.deadline),
      overdueDays: problem.overdueDays,
      sheet: problem.record.block.sheetName,
      row: problem.record.row + 1,
    })),
    counts: countStates(problems),
  };
}

export function rectificationText({ problems, settings }: Analysis): string {
  const counts = countStates(problems);
  const head = [
    `截止 ${isoDay(settings.asOf)}，重点问题 ${problems.length} 个：`,
    PROBLEM_STATES.map((state) => `${STATE_NAMES[state]} ${counts[state]}`).join("，"),
    `；其中逾期 ${counts.overdue} 个`,
  ].join("");
  if (problems.length === 0) return head;
  const rows = [...problems]
    .sort((a, b) => b.overdueDays - a.overdueDays)
    .map((problem) => [
      problem.id,
      problem.memberName ?? problem.organizationText,
      STATE_NAMES[problem.state],
      problem.deadline === null ? "" : isoDay(problem.deadline),
      problem.overdueDays > 0 ? `${problem.overdueDays} 天` : "",
      `${problem.record.block.sheetName} 第 ${problem.record.row + 1} 行`,
    ]);
  return [head, "", formatTable(["问题编号", "对象", "状态", "整改时限", "逾期", "位置"], rows)].join("\n");
}
