import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planMainJob, type MainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import { openWorkbookFile, type WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";

export const SAMPLE = join(__dirname, "../../sample/点评台账示例.xlsx");

export interface Run {
  readonly source: WorkbookFile;
  readonly job: MainJob;
  readonly bytes: Uint8Array;
}

/** The README's main job over a workbook's bytes. */
export async function runMainJob(bytes: Uint8Array): Promise<Run> {
  const asOf = dayOf(2011, 3, 10);
  if (asOf === null) throw new Error("no such day");
  const source = await openWorkbookFile(bytes, "点评台账示例.xlsx");
  const job = planMainJob(source.snapshot, { schemeId: "henan-2010", asOf, today: asOf });
  return { source, job, bytes: writeWorkbookFile(source, job.plan).bytes };
}

export function runSample(): Promise<Run> {
  return runMainJob(readFileSync(SAMPLE));
}
