import { isoDay } from "../ledger/day";
import { textOf } from "../ledger/record";
import type { ReminderKind } from "./reminder-kinds";
import type { Reminder } from "./reminders";

export const REMINDER_TITLES: Readonly<Record<ReminderKind, string>> = {
  overdue: "已逾期",
  dueSoon: "即将到期",
  noDeadline: "待定时限",
  replyOwed: "待书面回复",
  specialReportOwed: "待专题报告",
};

/** What is to be done, Chinese. */
export function reminderAction({ kind, problem, others, day, days }: Reminder): string {
  const until = day === null ? "" : isoDay(day);
  switch (kind) {
    case "overdue":
      return `时限 ${until} 已过 ${-(days ?? 0)} 天，请催办，整改后填写完成时间。`;
    case "dueSoon":
      return days === 0 ? `今天（${until}）到期，请抓紧完成。` : `还有 ${days ?? 0} 天到期，请抓紧完成。`;
    case "noDeadline":
      return problem.round > 1
        ? `复评未通过，已进入第 ${problem.round} 轮整改，还没有定时限，请填写整改时限。`
        : "还没有定时限，请填写整改时限；不便定日期的写明“长期”或“立行立改”。";
    case "replyOwed": {
      const reviewer = textOf(problem.view, "reviewer");
      return `整改已完成，请书面回复点评领导${reviewer === "" ? "" : `（${reviewer}）`}，并填写书面回复时间。`;
    }
    case "specialReportOwed":
      return `${others.length === 0 ? "问题" : `${others.length + 1} 个问题`}尚未解决，下次点评${day === null ? "" : `（最迟 ${until}）`}之前须写出专题书面报告${others.length === 0 ? "" : "，一份报告一并写明"}。`;
  }
}
