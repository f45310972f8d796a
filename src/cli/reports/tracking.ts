import type { TrackingJob } from "../../app/rectification";
import { isoDay } from "../../core/ledger/day";
import { textOf } from "../../core/ledger/record";
import { REMINDER_TITLES, reminderAction } from "../../core/rectification/reminder-text";
import { formatTable } from "../table";

type Tracking = Pick<TrackingJob, "drafts" | "reminders">;

/** `drafts` of the workbook as it was (`id` null: not confirmed), `reminders` of the workbook as it will be. */
export function trackingJson({ drafts, reminders }: Tracking) {
  return {
    drafts: drafts.map(({ draft, id }) => ({
      id,
      sheet: draft.record.block.sheetName,
      row: draft.record.row + 1,
      part: draft.part,
      organization: draft.organization,
      memberName: draft.memberName,
      problem: draft.problem,
      measures: draft.measures === null ? null : { text: draft.measures.value, source: draft.measures.source },
      deadline: draft.deadline === null ? null : { date: isoDay(draft.deadline.value), source: draft.deadline.source },
      notes: draft.notes,
    })),
    reminders: reminders.map((reminder) => ({
      kind: reminder.kind,
      id: reminder.problem.id,
      otherIds: reminder.others.map(({ id }) => id),
      organization: reminder.problem.organizationText,
      memberName: reminder.problem.memberName,
      date: reminder.day === null ? null : isoDay(reminder.day),
      days: reminder.days,
      sheet: reminder.problem.record.block.sheetName,
      row: reminder.problem.record.row + 1,
    })),
  };
}

/** More than so many drafts are counted, not listed: the workbook holds them. */
const MOST_DRAFTS = 30;

export function trackingText({ drafts, reminders }: Tracking): string {
  const due = reminders.map((reminder) => {
    const { problem, others, kind } = reminder;
    const who = problem.memberName ?? problem.organizationText;
    const ids = others.length === 0 ? problem.id : `${problem.id} 等 ${others.length + 1} 个`;
    return [REMINDER_TITLES[kind], ids, who, reminderAction(reminder)];
  });
  const reminded = due.length === 0 ? ["没有需要提醒的问题。"] : [`提醒 ${due.length} 项：`, formatTable(DUE, due)];
  return [...reminded, "", ...draftLines(drafts)].join("\n");
}

const DUE = ["提醒", "问题编号", "对象", "要做的事"];

function draftLines(drafts: Tracking["drafts"]): readonly string[] {
  if (drafts.length === 0) return ["点评中指出的问题都已立项。"];
  const accepted = drafts.filter(({ id }) => id !== null);
  const head =
    accepted.length > 0
      ? `已立项 ${accepted.length} 个问题：`
      : `点评中还有 ${drafts.length} 个问题没有立项（加 --accept-drafts -o 文件 全部立项）：`;
  const rows = (accepted.length > 0 ? accepted : drafts)
    .slice(0, MOST_DRAFTS)
    .map(({ draft, id }) => [
      id ?? "",
      draft.memberName ?? draft.organization,
      draft.problem,
      draft.deadline === null ? "" : isoDay(draft.deadline.value),
      `${draft.record.block.sheetName} 第 ${draft.record.row + 1} 行${textOf(draft.record, "reviewDate") === "" ? "（点评时间空白）" : ""}`,
    ]);
  const rest = drafts.length - rows.length;
  const table = formatTable(["问题编号", "对象", "问题", "时限", "出处"], rows);
  return [head, table, ...(rest > 0 && accepted.length === 0 ? [`……另有 ${rest} 个，用 --json 可全部列出。`] : [])];
}
