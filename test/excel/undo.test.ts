import { readFileSync } from "node:fs";
import { createExcelHost } from "../../src/app/excel-host";
import { planClearing } from "../../src/app/clear-marks";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { DESKTOP, WEB, type Profile } from "../host/dispatch/profile";
import { openInHost } from "../host/fill/open-in-host";
import { startHost, type Host } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";
import { stateOf } from "./workbook-state";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const AT = "2026-03-02T09:00:00+08:00";
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

async function open(profile: Profile): Promise<Host> {
  const workbook = await openInHost(BYTES, "示例.xlsx");
  workbook.calculate = () => 1; // no result matters here
  return startHost({ profile, workbook });
}

type Planner = (workbook: WorkbookSnapshot) => EditPlan;

const mainJob: Planner = (workbook) => planMainJob(workbook, REQUEST).plan;
const later: Planner = (workbook) => planMainJob(workbook, { today: dayOf(2011, 6, 30) ?? 0 }).plan;
const clearing: Planner = (workbook) => planClearing(workbook, REQUEST).plan;

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])("undo gives back each state, one after the other, also in a pane that was opened anew (%s)", async (_, profile) => {
  const host = await open(profile);
  const states: unknown[] = [stateOf(host.workbook)];
  const pane = await createExcelHost();
  for (const [index, make] of [mainJob, later, clearing].entries()) {
    const before = await pane.read();
    const was = wireTotals(host.log).syncs;
    await pane.apply({ title: `第${index + 1}步`, plan: make(before), before, at: AT });
    expect(wireTotals(host.log).syncs - was).toBeLessThan(150);
    states.push(stateOf(host.workbook));
  }
  const reopened = await createExcelHost();
  const history = await reopened.history();
  expect(history.map(({ title, state }) => [title, state])).toEqual([
    ["第3步", "done"],
    ["第2步", "done"],
    ["第1步", "done"],
  ]);
  for (const [index, { id }] of history.entries()) {
    expect(await reopened.undo(id, AT)).toEqual({ conflicts: [] });
    expect(stateOf(host.workbook)).toEqual(states[2 - index]);
  }
  expect((await reopened.history()).map(({ state }) => state)).toEqual(["undone", "undone", "undone"]);
  expect([host.unsupported, host.hostFaults, host.workbook.settings.size]).toEqual([[], [], 0]);
  await expect(reopened.undo(history[0]?.id ?? "", AT)).rejects.toThrow(/^[^。]+。$/);
});
