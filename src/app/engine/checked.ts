import type { Analysis } from "../analyze";
import type { AnalysisRequest } from "../analysis-request";
import type { CheckResult } from "../check";
import type { MemoryEntry } from "../host";

/** A workbook as it was analysed and checked under a request. */
export interface Checked {
  readonly request: AnalysisRequest;
  readonly analysis: Analysis;
  readonly checked: CheckResult;
  /** What was remembered when it was checked. */
  readonly memory: readonly MemoryEntry[];
}
