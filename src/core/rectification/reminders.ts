import type { Day, Period } from "../ledger/day";
import { cellOf, textOf } from "../ledger/record";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { windowOf } from "../scheme/windows";
import { isUnsolved } from "./group-state";
import { presentRecords } from "./present-records";
import { subjectKeyOf } from "./problem-subject";
import type { TrackedProblem } from "./problem";
import { REMINDER_KINDS, type ReminderKind } from "./reminder-kinds";
import { isEntered } from "./shared-fields";
import { tellsOfReport } from "./special-report";

/** Something about a tracked problem that somebody is to do. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly problem: TrackedProblem;
  /** specialReportOwed: further problems of the same subject, which the same report is to speak of; else `[]`. */
  readonly others: readonly TrackedProblem[];
  /**
   * overdue, dueSoon: the deadline; replyOwed: the day of completion; specialReportOwed: the last day of the window in which
   * the next review is due. `null` when unknown.
   */
  readonly day: Day | null;
  /** Whole days from asOf to `day`, negative when past; `null` when unknown. */
  readonly days: number | null;
}

/**
 * What is to be done about the problems at asOf: deadlines that have passed or come within `reminderDays` (today is not past),
 * new rounds (and, where the scheme demands deadlines, problems) without one, replies owed to the reviewer, and, where the scheme
 * asks, special reports owed before the next review, one a subject: the clause has the reviewed write it (豫创组办发〔2010〕26号
 * 四、1). Most urgent first.
 */
export function remindersOf(
  problems: readonly TrackedProblem[],
  roster: Roster,
  settings: Settings,
): readonly Reminder[] {
  const found = problems.flatMap((problem) => [
    ...deadlineReminder(problem, settings),
    ...noDeadlineReminder(problem, settings),
    ...replyReminder(problem, settings),
  ]);
  found.push(...reportReminders(problems, roster, settings));
  const rank = ({ kind }: Reminder): number => REMINDER_KINDS.indexOf(kind);
  return found.sort((a, b) => rank(a) - rank(b) || (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
}

function reminder(kind: ReminderKind, problem: TrackedProblem, day: Day | null, { asOf }: Settings): Reminder {
  return { kind, problem, others: [], day, days: day === null ? null : day - asOf };
}

function deadlineReminder(problem: TrackedProblem, settings: Settings): readonly Reminder[] {
  const { deadline, state } = problem;
  if (deadline === null || !isUnsolved(state)) return [];
  if (deadline < settings.asOf) return [reminder("overdue", problem, deadline, settings)];
  const isNear = deadline - settings.asOf <= settings.scheme.thresholds.reminderDays;
  return isNear ? [reminder("dueSoon", problem, deadline, settings)] : [];
}

/** 立行立改 and 长期 are said, though no day. */
function noDeadlineReminder(problem: TrackedProblem, settings: Settings): readonly Reminder[] {
  if (problem.deadline !== null || !isUnsolved(problem.state)) return [];
  if (problem.round === 1 && settings.scheme.rectification.needsDeadline !== true) return [];
  if (presentRecords(problem).some((record) => textOf(record, "deadline") !== "")) return [];
  return [reminder("noDeadline", problem, null, settings)];
}

/** Solved, not closed, and no reply written: where the problem is closed, that is a finding. */
function replyReminder(problem: TrackedProblem, settings: Settings): readonly Reminder[] {
  if (!settings.scheme.rectification.needsReply) return [];
  if (problem.state !== "completed" && problem.state !== "reReviewed") return [];
  if (presentRecords(problem).some((record) => isEntered(record, "repliedDate"))) return [];
  const completed = cellOf(problem.view, "completedDate")?.reading;
  return [reminder("replyOwed", problem, completed?.kind === "exact" ? completed.from : null, settings)];
}

/** One for each subject, on its first problem; the earliest day of them. */
function reportReminders(problems: readonly TrackedProblem[], roster: Roster, settings: Settings): readonly Reminder[] {
  const bySubject = new Map<string, Reminder>();
  for (const owed of problems.flatMap((problem) => reportReminder(problem, roster, settings))) {
    const key = subjectKeyOf(owed.problem);
    const first = bySubject.get(key);
    if (first === undefined) bySubject.set(key, owed);
    else {
      const { day } = [first, owed].reduce((a, b) => ((b.day ?? Infinity) < (a.day ?? Infinity) ? b : a));
      const whole = reminder("specialReportOwed", first.problem, day, settings);
      bySubject.set(key, { ...whole, others: [...first.others, owed.problem] });
    }
  }
  return [...bySubject.values()];
}

/** From `reminderDays` before the window of the next review on; always, where the scheme does not say when that is. */
function reportReminder(problem: TrackedProblem, roster: Roster, settings: Settings): readonly Reminder[] {
  if (!settings.scheme.rectification.needsSpecialReport || !isUnsolved(problem.state)) return [];
  if (presentRecords(problem).some((record) => isEntered(record, "repliedDate") || tellsOfReport(record))) return [];
  const window = nextWindow(problem, roster, settings);
  if (window === null) return [reminder("specialReportOwed", problem, null, settings)];
  const isNear = window.from - settings.asOf <= settings.scheme.thresholds.reminderDays;
  return isNear ? [reminder("specialReportOwed", problem, window.to, settings)] : [];
}

/** The window after the one in which the problem was raised, or the present one where that has passed. */
function nextWindow(problem: TrackedProblem, roster: Roster, { scheme, asOf }: Settings): Period | null {
  const subject = problem.memberName === null ? "organization" : "member";
  const type = problem.organization === null ? null : (roster.organizations[problem.organization]?.type ?? null);
  const duty = scheme.duties.find(
    ({ kind, subject: about, organizationTypes }) =>
      kind === "cadence" &&
      about === subject &&
      (!organizationTypes || (type !== null && organizationTypes.includes(type))),
  );
  if (duty?.kind !== "cadence" || problem.raised === null) return null;
  const next = windowOf(windowOf(problem.raised, duty.every).to + 1, duty.every);
  return next.to < asOf ? windowOf(asOf, duty.every) : next;
}
