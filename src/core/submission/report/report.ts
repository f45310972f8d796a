import { isoDay } from "../../ledger/day";
import { KIND_TITLES } from "../../ledger/headings";
import type { LedgerKind } from "../../ledger/kinds";
import type { Recognition } from "../../ledger/recognition";
import { SEVERITY_TITLES } from "../../rules/finding-message";
import { RULES } from "../../rules/index";
import type { Settings } from "../../scheme/settings";
import { blockerText } from "../gate/blocker-text";
import type { Gate } from "../gate/gate";
import { submissionText, type Submission } from "../submission";
import { factLine, tableLine, wholeLine, type ReportLine } from "./report-lines";

export interface ReportInput {
  readonly gate: Gate;
  readonly settings: Settings;
  /** Name of the reporting unit; "" when there is none. */
  readonly unit: string;
  readonly recognition: Recognition;
  readonly submission: Submission;
}

/**
 * 审核报告: what was checked, when and under which scheme, counts, the result and what stands in its way, then `details`, and
 * places to sign.
 */
export function reportLines(input: ReportInput, details: readonly ReportLine[]): readonly ReportLine[] {
  const { gate, settings, unit, submission } = input;
  const { from, to } = settings.period;
  const scheme = settings.scheme;
  const documents = scheme.documents.map(({ number, title }) => (number === "" ? `《${title}》` : number)).join("、");
  return [
    wholeLine("title", "审核报告"),
    factLine("填报单位", unit),
    factLine("统计期间", `${isoDay(from)} 至 ${isoDay(to)}，截止 ${isoDay(settings.asOf)}`),
    factLine("适用方案", documents === "" ? scheme.title : `${scheme.title}（${documents}）`),
    factLine("报送类型", submissionText(submission)),
    factLine("审核日期", isoDay(submission.preparedOn)),
    wholeLine(gate.isPassed ? "passed" : "stopped", gate.isPassed ? "审核结果：可以报送" : "审核结果：不能报送"),
    ...gate.blockers.map((blocker) => wholeLine("note", blockerText(blocker))),
    wholeLine("section", "一、审核范围"),
    wholeLine("note", scopeText(input)),
    wholeLine("section", "二、审核情况"),
    tableLine("header", ["", "级别", "共（处）", "要求", "已说明（处）"]),
    ...(["error", "query", "hint"] as const).map((severity, index) => {
      const { total, explained } = gate.counts[severity];
      return tableLine("row", [index + 1, SEVERITY_TITLES[severity], total, DEMANDS[severity], explained]);
    }),
    ...details,
    {
      look: "signature",
      cells: [
        { text: "审核人（签字）：", span: 3 },
        { text: "单位负责人（签字）：", span: 1 },
        { text: "年　月　日", span: 1 },
      ],
    },
  ];
}

const DEMANDS = {
  error: "必须改正，否则不能报送",
  query: "改正，或者说明原因",
  hint: "供参考；不采纳的写明理由",
} as const;

function scopeText({ recognition, gate }: ReportInput): string {
  const records = new Map<LedgerKind, number>();
  for (const { blocks } of recognition.sheets) {
    for (const { kind, recordRows } of blocks) {
      if (kind !== null) records.set(kind, (records.get(kind) ?? 0) + recordRows.length);
    }
  }
  const ledgers = [...records].map(([kind, count]) => `${KIND_TITLES[kind]} ${count} 条`);
  const failed = gate.blockers.some(({ type }) => type === "failedRules") ? "（其中有运行失败的，见上）" : "";
  return `${ledgers.join("，")}；按 ${RULES.length} 条校验规则逐条审核${failed}。`;
}
