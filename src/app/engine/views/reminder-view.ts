import { textOf } from "../../../core/ledger/record";
import { reminderAction } from "../../../core/rectification/reminder-text";
import type { ReminderKind } from "../../../core/rectification/reminder-kinds";
import type { Analysis } from "../../analyze";
import { reminders } from "../../rectification-steps";
import { recordPlace, type ViewPlace } from "./place";

/** Something that is to be done about a problem. */
export interface ReminderView {
  readonly kind: ReminderKind;
  /** 问题编号, or one made from sheet and row. */
  readonly id: string;
  /** 问题编号 of further problems that it is about. */
  readonly otherIds: readonly string[];
  /** The problem, as written. */
  readonly text: string;
  readonly organization: string;
  /** "" for a problem of an organisation. */
  readonly member: string;
  readonly owner: string;
  /** What to do, Chinese. */
  readonly action: string;
  readonly place: ViewPlace | null;
}

export function buildReminders(analysis: Analysis): readonly ReminderView[] {
  return reminders(analysis).map((reminder) => {
    const { record, view, id, organizationText, memberName } = reminder.problem;
    return {
      kind: reminder.kind,
      id,
      otherIds: reminder.others.map((problem) => problem.id),
      text: textOf(record, record.kind === "rectification" ? "problem" : "problems"),
      organization: organizationText,
      member: memberName ?? "",
      owner: textOf(view, "owner"),
      action: reminderAction(reminder),
      place: recordPlace(record),
    };
  });
}
