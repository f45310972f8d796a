import { resolveSettings, SettingsError } from "../core/scheme/resolve-settings";
import type { Settings } from "../core/scheme/settings";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";

/** The settings of a run; throws `AnalysisError` when the request names an unknown scheme or a period that ends before it begins. */
export function settingsFor(workbook: WorkbookSnapshot, request: AnalysisRequest): Settings {
  try {
    return resolveSettings({ workbook, ...request });
  } catch (cause) {
    if (!(cause instanceof SettingsError)) throw cause;
    throw new AnalysisError(cause.code, cause.value, { cause });
  }
}
