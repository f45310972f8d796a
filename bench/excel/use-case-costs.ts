import { createExcelHost } from "../../src/app/excel-host";
import { planClearing } from "../../src/app/clear-marks";
import type { WorkbookHost } from "../../src/app/host";
import { jobSteps, type JobPart } from "../../src/app/job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { Profile } from "../../test/host/dispatch/profile";
import { startHost } from "../../test/host/start-host";
import { wireTotals } from "../../test/host/wire/wire-log";
import { openReviews } from "./open-workbook";

/** What one use case costs on the way to Excel and back; what is computed in between is measured elsewhere. */
export interface UseCaseCost {
  readonly name: string;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Of client and emulated host together. */
  readonly milliseconds: number;
}

const AS_OF = dayOf(2024, 12, 31) ?? 0;
const REQUEST = { from: dayOf(2024, 1, 1) ?? 0, to: AS_OF, asOf: AS_OF, today: AS_OF };
const AT = "2024-12-31T09:00:00+08:00";

const PARTS: readonly (readonly [name: string, part: JobPart])[] = [
  ["整改跟踪", "tracking"],
  ["覆盖", "coverage"],
  ["统计表", "statistics"],
  ["校验标记", "marks"],
];

/** Runs every use case once, one after the other, on a ledger of so many rows. Throws when the host met what it does not know. */
export async function useCaseCosts(profile: Profile, rows: number, branches?: number): Promise<readonly UseCaseCost[]> {
  const host = startHost({ profile, workbook: openReviews(rows, branches) });
  const pane = await createExcelHost();
  const costs: UseCaseCost[] = [];
  const measure = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    host.log.entries.length = 0;
    const start = performance.now();
    const result = await work();
    costs.push({ name, milliseconds: performance.now() - start, ...wireTotals(host.log) });
    return result;
  };
  let before = await measure("读取", () => pane.read());
  for (const [name, part] of PARTS) {
    const plan = partPlan(before, part);
    await measure(name, () => change(pane, name, plan, before));
    before = await pane.read();
  }
  await measure("撤销校验标记", await undoOf(pane, "校验标记"));
  before = await pane.read();
  const { plan } = planClearing(before, REQUEST);
  await measure("清除标记", () => change(pane, "清除标记", plan, before));
  await measure("撤销清除标记", await undoOf(pane, "清除标记"));
  const troubles = [...host.unsupported, ...host.hostFaults];
  if (troubles.length > 0) throw new Error("the emulated host met what it does not know", { cause: troubles[0] });
  return costs;
}

async function undoOf(pane: WorkbookHost, title: string): Promise<() => Promise<unknown>> {
  const entry = (await pane.history()).find((each) => each.title === title);
  return () => pane.undo(entry?.id ?? "", AT);
}

function change(pane: WorkbookHost, title: string, plan: EditPlan, before: WorkbookSnapshot): Promise<void> {
  if (plan.edits.length === 0) throw new Error(`nothing to measure: ${title}`);
  return pane.apply({ title, plan, before, at: AT });
}

function partPlan(workbook: WorkbookSnapshot, part: JobPart): EditPlan {
  const steps = jobSteps({ workbook, request: REQUEST, parts: [part] });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.plan;
  }
}
