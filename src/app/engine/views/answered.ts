import { OWN_SHEETS } from "../../../core/marks/own-sheets";
import { resolveExplanations } from "../../../core/submission/explanations/resolve-explanations";
import { explanationsOf } from "../../../core/submission/explanations/typed-explanations";
import { sheetByName } from "../../../core/workbook/snapshot";
import type { Analysis } from "../../analyze";
import type { CheckResult } from "../../check";
import { findingUnits } from "../../finding-units";
import type { MemoryEntry } from "../../host";
import { memoryTexts } from "../memory";
import { countAnswered, NOTHING_ANSWERED, type Answered } from "./count-answered";

/** As the workbook and what is remembered of it stood when it was checked. */
export function answeredAtCheck(
  analysis: Analysis,
  { findings }: CheckResult,
  memory: readonly MemoryEntry[],
): Answered {
  const { workbook } = analysis;
  const said = memoryTexts(memory, "explanation");
  const ignored = memoryTexts(memory, "ignored");
  const hasList = sheetByName(workbook, OWN_SHEETS.findings) !== undefined;
  if (said.size === 0 && ignored.size === 0 && !hasList) return NOTHING_ANSWERED;
  const units = findingUnits(analysis);
  const { single, common } = resolveExplanations({ workbook, findings, units, given: [explanationsOf(said)] });
  return countAnswered(
    findings,
    ({ identity }) => single.has(identity) || common.has(identity) || ignored.has(identity),
  );
}
