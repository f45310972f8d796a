import type { DraftEdit } from "../../core/rectification/drafts/edit-draft";
import type { EditPlan } from "../../core/workbook/edit-plan";
import type { SettingChange } from "../change-settings";
import type { MemoryEntry } from "../host";
import type { TemplateOrder } from "./template-order";
import type { SubmissionChoice } from "./views/gate-view";

/** What a person can have written into the workbook. */
export type Action =
  /** Tracking columns, coverage marks, statistics and findings, all in one. */
  | { readonly type: "mainJob" }
  | { readonly type: "checkMarks" }
  | { readonly type: "coverageMarks" }
  /** `drafts`: problems drawn from reviews that a person confirms, in the words to be registered; left out: none. */
  | { readonly type: "trackingColumns"; readonly drafts?: readonly ConfirmedDraft[] }
  | { readonly type: "statistics" }
  /** The sheet 上级会问什么, or 审核报告 with every finding. */
  | { readonly type: "questions" | "report"; readonly submission: SubmissionChoice }
  /** The superior's own sheets of the open workbook filled in. */
  | { readonly type: "template"; readonly order: TemplateOrder }
  /** `ids` of `FindingView`. */
  | { readonly type: "fixes"; readonly ids: readonly string[] }
  | { readonly type: "settings"; readonly changes: readonly SettingChange[] }
  /** `all`: 清除全部痕迹, the statistics sheet and 点评设置 too. */
  | { readonly type: "clearMarks"; readonly all: boolean };

/** `key` of a `DraftView`. */
export type ConfirmedDraft = DraftEdit & { readonly key: string };

export type ActionType = Action["type"];

/** A change as it is shown to a person before it happens. */
export interface PlannedChange {
  /** Chinese, what 记录 shows. */
  readonly title: string;
  /** Chinese, what the plan amounts to (`describePlan`). */
  readonly sentence: string;
  readonly plan: EditPlan;
  /** Protected sheets that are left as they are. */
  readonly unmarkedSheets: readonly string[];
  /** Fixes that do not fit the cells any more, or stand on protected sheets. */
  readonly skippedFixes: number;
  /** Name of the sheet to be shown when it is done, if the workbook has it then; `null`: what is in sight stays. */
  readonly resultSheet: string | null;
  /** Chinese sentences about what is left as it is, and why. */
  readonly notes: readonly string[];
  /** To be remembered with it; left out: nothing. */
  readonly remember?: readonly MemoryEntry[];
  /** Ids of sheets whose formulas use what is written (`Change.recalculates`). */
  readonly recalculates?: readonly string[];
}

export const ACTION_TITLES: { readonly [T in ActionType]: string } = {
  mainJob: "标记、名单、跟踪栏目和统计表",
  checkMarks: "校验标记",
  coverageMarks: "覆盖标记和未点评名单",
  trackingColumns: "整改跟踪栏目",
  statistics: "统计表",
  questions: "上级会问什么",
  report: "审核报告",
  template: "填上级样表",
  fixes: "改正单元格",
  settings: "点评设置",
  clearMarks: "清除标记",
};
