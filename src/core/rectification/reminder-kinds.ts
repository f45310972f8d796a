/** In the order in which they are to be dealt with. Apart from `remindersOf`, so that a page can list them without its words. */
export const REMINDER_KINDS = ["overdue", "dueSoon", "noDeadline", "replyOwed", "specialReportOwed"] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];
