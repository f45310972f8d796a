import { isoDay } from "../ledger/day";
import { textOf } from "../ledger/record";
import type { ReminderKind } from "./reminder-kinds";
import type { Reminder } from "./reminders";

export const REMINDER_TITLES: Readonly<Record<ReminderKind, string>> = {
  overdue: "已逾期",
  dueSoon: "即将到期",
  replyOwed: "待书面回复",
  specialReportOwed: "待专题报告",
};

/** What is to be done, Chinese. */
export function reminderAction({ kind, problem, day, days }: Reminder): string {
  const until = day === null ? "" : isoDay(day);
  switch (kind) {
    case "overdue":
      return `时限 ${until} 已过 ${-(days ?? 0)} 天，请催办，整改后填写完成时间。`;
    case "dueSoon":
      return days === 0 ? `今天（${until}）到期，请抓紧完成。` : `还有 ${days ?? 0} 天到期，请抓紧完成。`;
    case "replyOwed": {
      const reviewer = textOf(problem.view, "reviewer");
      return `整改已完成，请书面回复点评领导${reviewer === "" ? "" : `（${reviewer}）`}，并填写书面回复时间。`;
    }
    case "specialReportOwed":
      return `问题尚未解决，下次点评${day === null ? "" : `（最迟 ${until}）`}之前须写出专题书面报告。`;
  }
}
