import type { Manifest } from "../core/submission/package/manifest";
import type { Sha256 } from "../core/submission/seal/seal";
import { newWorkbookFile } from "../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../xlsx/write/write-workbook-file";
import { planSubmission, type GateResult } from "./submission";

export interface NamedBytes {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The package's workbook: values only, nothing of the ledgers beside them. Only to be called when the gate is passed. */
export async function packageFile(result: GateResult, withTracking: boolean, sha256: Sha256): Promise<NamedBytes> {
  const { plan, manifest } = await planSubmission(result, withTracking, sha256);
  return { name: `${packageName(manifest)}.xlsx`, bytes: writeWorkbookFile(newWorkbookFile(), plan).bytes };
}

/** What the files of a package are called, without an ending: unit, days and edition. */
export function packageName({ unit, period, submission }: Pick<Manifest, "unit" | "period" | "submission">): string {
  const days = [period.from, period.to].map((day) => day.replace(/-/g, ""));
  return `${fileName(unit)}-领导点评报送-${days.join("-")}-第${submission.edition}版`;
}

/** A unit's name without what file names cannot hold. */
function fileName(unit: string): string {
  const name = unit.replace(/[\\/:*?"<>|\s\p{Cc}]/gu, "").slice(0, 60);
  return name === "" ? "未填单位" : name;
}
