import type { Day } from "../../core/ledger/day";
import { explanationsOf } from "../../core/submission/explanations/typed-explanations";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { EditPlan } from "../../core/workbook/edit-plan";
import { AnalysisError } from "../analysis-error";
import type { MemoryEntry } from "../host";
import { archiveOf } from "../archive";
import { packageFiles, type NamedBytes, type PackageOrder } from "../package-file";
import { gateOf, planGateReport, planQuestions, type GateResult } from "../submission";
import { ENGINE_SENTENCES, EngineError } from "./engine-error";
import { memoryTexts } from "./memory";
import type { Checked } from "./checked";
import { saidSince } from "./said-since";
import type { SubmissionChoice } from "./views/gate-view";
import { WEB_HASHES } from "./web-sha256";

/** 报送前检查 of what was checked last. A 说明 clears a query; the reason of an ignored hint is told with it. */
export function gateNow(
  { request, analysis, checked, memory: before }: Checked,
  choice: SubmissionChoice,
  memory: readonly MemoryEntry[],
): GateResult {
  const hints = new Set(checked.findings.filter(({ severity }) => severity === "hint").map(({ identity }) => identity));
  const ignored = explanationsOf(memoryTexts(memory, "ignored")).filter(({ identity }) => hints.has(identity));
  return gateOf(analysis, checked, {
    submission: { ...choice, preparedOn: request.today },
    explanations: [...ignored, ...explanationsOf(memoryTexts(memory, "explanation"))],
    latest: saidSince(memory, before, "explanation"),
  });
}

/** The sheets 上级会问什么 and 审核报告 for the workbook itself; throws `AnalysisError` when sheets cannot be added. */
export function planGateSheet(workbook: WorkbookSnapshot, type: "questions" | "report", result: GateResult): EditPlan {
  if (workbook.isStructureProtected) throw new AnalysisError("structureProtected");
  return type === "questions" ? planQuestions(workbook, result) : planGateReport(workbook, result);
}

/** What a person wants handed out. */
export type HandInOrder = PackageOrder & { readonly choice: SubmissionChoice };

/** A package, each file for itself and all of them in one. */
export interface HandedIn {
  readonly workbook: NamedBytes;
  readonly others: readonly NamedBytes[];
  readonly archive: NamedBytes;
}

/** The package; refused with the first thing that stops it. */
export async function handIn(result: GateResult, order: HandInOrder, day: Day): Promise<HandedIn> {
  if (!result.gate.isPassed) throw new EngineError("refused", ENGINE_SENTENCES.notPassed);
  const { name, workbook, others } = await packageFiles(result, order, WEB_HASHES);
  return { workbook, others, archive: { name: `${name}.zip`, bytes: archiveOf([workbook, ...others], day) } };
}
