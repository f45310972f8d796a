import { joinExplanations, type Explanation } from "../core/submission/explanations/explanation";
import { typedExplanations } from "../core/submission/explanations/typed-explanations";
import { judge, type Gate } from "../core/submission/gate/gate";
import { planPackage, type PackagePlan } from "../core/submission/package/plan-package";
import { readManifest } from "../core/submission/package/read-manifest";
import { fullDetails } from "../core/submission/report/finding-details";
import { planReport } from "../core/submission/report/plan-report";
import { reportLines } from "../core/submission/report/report";
import type { Sha256 } from "../core/submission/seal/seal";
import type { Submission } from "../core/submission/submission";
import { verifyPackage, type Verification } from "../core/submission/verify/verify";
import type { EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { AnalysisRequest } from "./analysis-request";
import { analyze, type Analysis } from "./analyze";
import { check, type CheckResult } from "./check";

export interface GateRequest {
  readonly submission: Submission;
  /** From memory or a list; what a person typed on 校验清单 under 说明 goes before these: it is what people see. */
  readonly explanations: readonly Explanation[];
}

export interface GateResult {
  readonly analysis: Analysis;
  readonly checked: CheckResult;
  readonly submission: Submission;
  readonly gate: Gate;
}

/** 报送前检查 of the workbook as it stands. */
export function gate(
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
  { submission, explanations }: GateRequest,
): GateResult {
  const analysis = analyze(workbook, request);
  const checked = check(analysis);
  const { statistics } = analysis;
  return {
    analysis,
    checked,
    submission,
    gate: judge({
      ...checked,
      explanations: joinExplanations(explanations, typedExplanations(workbook, checked.findings)),
      statistics: {
        rows: statistics.rows.length,
        reviews: statistics.total.reviews.total.length,
        hasRates: statistics.hasRates,
      },
      zeroReason: submission.zeroReason,
    }),
  };
}

/** 审核报告 with every finding, for the unit itself: into the workbook, or into a new one (an empty picture). */
export function planGateReport(target: WorkbookSnapshot, result: GateResult): EditPlan {
  return planReport(target, reportLines(reportInput(result), fullDetails(result.gate)));
}

/** The package; only to be called when the gate is passed: anything else is our own bug and throws. */
export function planSubmission(result: GateResult, withTracking: boolean, sha256: Sha256): Promise<PackagePlan> {
  if (!result.gate.isPassed) throw new Error("the gate is not passed");
  const { workbook, statistics } = result.analysis;
  return planPackage({ ...reportInput(result), workbook, statistics, withTracking, questions: [] }, sha256);
}

/** Throws `ManifestError` when the manifest cannot be used; `null`: the workbook is no package and there is no manifest. */
export async function verifySubmission(
  workbook: WorkbookSnapshot,
  manifestJson: string | null,
  sha256: Sha256,
): Promise<Verification | null> {
  const manifest = manifestJson === null ? null : await readManifest(manifestJson, sha256);
  return verifyPackage(workbook, manifest, sha256);
}

function reportInput({ analysis, gate: judged, submission }: GateResult) {
  const { settings, recognition, statistics } = analysis;
  return { gate: judged, settings, recognition, submission, unit: statistics.unit };
}
