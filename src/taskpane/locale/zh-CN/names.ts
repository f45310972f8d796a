import type { CoverageStatus } from "../../../core/coverage/coverage";
import type { Severity } from "../../../core/rules/finding";
import type { SubjectType } from "../../../core/scheme/scheme";

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", query: "核实", hint: "提示" };

export const SUBJECTS: Readonly<Record<SubjectType, string>> = {
  organization: "党组织",
  secretary: "书记",
  member: "党员",
};

export const STATUSES: Readonly<Record<CoverageStatus, string>> = {
  covered: "已点评",
  partial: "部分",
  missing: "未点评",
  due: "待点评",
  notDue: "未到期",
};
