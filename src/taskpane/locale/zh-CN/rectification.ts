import type { ReminderKind } from "../../../core/rectification/reminder-kinds";

const REMINDERS: Readonly<Record<ReminderKind, string>> = {
  overdue: "已逾期",
  dueSoon: "即将到期",
  noDeadline: "待定时限",
  replyOwed: "待书面回复",
  specialReportOwed: "待专题报告",
};

/** What the page 整改 says. */
export const RECTIFICATION = {
  write: "更新跟踪栏目和提醒",
  parts: "看什么",
  part: {
    problems: (count: number) => `问题 ${count}`,
    drafts: (count: number) => `待立项 ${count}`,
    reminders: (count: number) => `提醒 ${count}`,
  },
  search: "查找问题、姓名、编号或首字母",
  show: "显示",
  filters: { unclosed: "未销号的", overdue: "逾期的", soon: "即将到期的", noDeadline: "没有时限的", all: "全部" },
  problemList: "重点问题",
  noProblems: "还没有登记重点问题。点评里写到的问题列在“待立项”里，确认后立项。",
  noMatch: "没有符合条件的，换个词或换个筛选试试。",
  allClosed: "登记的问题都已销号。",
  overdue: (days: number) => `逾期 ${days} 天`,
  today: "今天到期",
  inDays: (days: number) => `还有 ${days} 天`,
  deadline: (day: string) => `时限 ${day}`,
  noDeadline: "没有时限",
  round: (round: number) => `第 ${round} 轮`,
  noNumber: "没有编号",
  owner: (name: string) => `责任人 ${name}`,

  draftsHint:
    "从点评的“存在的问题”里摘出，勾选并核对后立项，列入整改台账，编号写回点评台账。措施摘自“建议”又没有改动的，写入时前面注明“（点评建议）”，仍是“未整改”；单位改成自己的措施（去掉这个标注），或写上进展，才算“整改中”。",
  draftList: "待立项的问题",
  noDrafts: "没有待立项的问题：点评中指出的问题都已立项。",
  chooseAll: (count: number) => `选中这 ${count} 个`,
  chooseNone: "全不选",
  register: (count: number) => (count === 0 ? "立项选中的问题" : `立项选中的 ${count} 个`),
  ofRow: (part: number, parts: number) => `本行第 ${part} 个，共 ${parts} 个`,
  partly: (rows: number) => `有 ${rows} 行点评只选了一部分问题：立项后，这些行没选的问题不再列出。`,
  flawed: (count: number) => `有 ${count} 个选中的没有写问题，请补上或取消勾选。`,
  measures: "整改措施",
  problem: "问题",
  limit: "整改时限",
  from: (text: string, source: string) => `${text}（${source}）`,
  edited: "已修改",
  edit: "修改",
  closeEdit: "收起",
  restore: "恢复原文",
  needProblem: "请写明问题。",

  reminderList: (kind: ReminderKind) => REMINDERS[kind],
  reminderHeading: (kind: ReminderKind, count: number) => `${REMINDERS[kind]} ${count}`,
  ids: (ids: readonly string[]) =>
    ids.length <= 3 ? ids.join("、") : `${ids.slice(0, 3).join("、")} 等 ${ids.length} 个`,
  noReminders: "没有要催办的。",
} as const;
