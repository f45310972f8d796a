import type { Day } from "../core/ledger/day";
import type { Answer } from "../core/ledger/recognition";

/** What a person asks for; what is left out comes from the sheet 点评设置, then from the scheme (CLI.md "Common options"). */
export interface AnalysisRequest {
  readonly schemeId?: string;
  readonly from?: Day;
  readonly to?: Day;
  /** Only when a person chose the day; else 点评设置 decides, then `today`. */
  readonly asOf?: Day;
  readonly today: Day;
  readonly unit?: string;
  readonly answers?: readonly Answer[];
  /** There is somebody to ask: a workbook of which only questions are known is no error. */
  readonly mayAsk?: boolean;
}
