import { explanationsOf } from "../../core/submission/explanations/typed-explanations";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { EditPlan } from "../../core/workbook/edit-plan";
import { AnalysisError } from "../analysis-error";
import type { MemoryEntry } from "../host";
import { packageFile, type NamedBytes } from "../package-file";
import { gateOf, planGateReport, planQuestions, type GateResult } from "../submission";
import { ENGINE_SENTENCES, EngineError } from "./engine-error";
import { memoryTexts } from "./memory";
import type { Checked } from "./checked";
import type { SubmissionChoice } from "./views/gate-view";
import { webSha256 } from "./web-sha256";

/** 报送前检查 of what was checked last. A 说明 clears a query; the reason of an ignored hint is told with it. */
export function gateNow(
  { request, analysis, checked }: Checked,
  choice: SubmissionChoice,
  memory: readonly MemoryEntry[],
): GateResult {
  const hints = new Set(checked.findings.filter(({ severity }) => severity === "hint").map(({ identity }) => identity));
  const ignored = explanationsOf(memoryTexts(memory, "ignored")).filter(({ identity }) => hints.has(identity));
  return gateOf(analysis, checked, {
    submission: { ...choice, preparedOn: request.today },
    explanations: [...ignored, ...explanationsOf(memoryTexts(memory, "explanation"))],
  });
}

/** The sheets 上级会问什么 and 审核报告 for the workbook itself; throws `AnalysisError` when sheets cannot be added. */
export function planGateSheet(workbook: WorkbookSnapshot, type: "questions" | "report", result: GateResult): EditPlan {
  if (workbook.isStructureProtected) throw new AnalysisError("structureProtected");
  return type === "questions" ? planQuestions(workbook, result) : planGateReport(workbook, result);
}

/** The package as a file of values; refused with the first thing that stops it. */
export async function handIn(result: GateResult, withTracking: boolean): Promise<NamedBytes> {
  if (!result.gate.isPassed) throw new EngineError("refused", ENGINE_SENTENCES.notPassed);
  return packageFile(result, withTracking, webSha256);
}
