import { readFileSync } from "node:fs";
import { createExcelHost } from "../../src/app/excel-host";
import { planClearing } from "../../src/app/clear-marks";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openInHost } from "../host/fill/open-in-host";
import type { WorkbookModel } from "../host/model/workbook";
import { startHost } from "../host/start-host";
import { addPersonFormat } from "./person-formats";
import { stateOf } from "./workbook-state";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const AT = "2026-03-02T09:00:00+08:00";
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

/** Of each sheet that the person had: the formats without ours, first priority first. */
function personFormats(workbook: WorkbookModel, sheets: ReadonlySet<string>): unknown {
  return workbook.sheets
    .filter(({ name }) => sheets.has(name))
    .map(({ name, conditionalFormats }) => [
      name,
      conditionalFormats
        .filter(({ formula }) => !formula.includes("点评台账:"))
        .map(({ type, fileRule, areas, formula, stopIfTrue, format }) => ({
          ...{ type, fileRule, areas, formula, stopIfTrue, format },
        })),
    ]);
}

/** Across our columns, inside them, beside them, and over everything, of several kinds. */
function dress(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    addPersonFormat(sheet, "A1:XFD1048576");
    addPersonFormat(sheet, "C3:AF20", "DataBar");
    addPersonFormat(sheet, "L2:L9");
    addPersonFormat(sheet, "A2:B6", "ColorScale");
    addPersonFormat(sheet, "AZ1:BA30");
  }
}

type Planner = (workbook: WorkbookSnapshot) => EditPlan;

const mainJob: Planner = (workbook) => planMainJob(workbook, REQUEST).plan;
const later: Planner = (workbook) => planMainJob(workbook, { today: dayOf(2011, 6, 30) ?? 0 }).plan;
const clearing: Planner = (workbook) => planClearing(workbook, REQUEST).plan;

test("a person's conditional formats stay through marking, marking again, clearing, and the undoing of each", async () => {
  const workbook = await openInHost(BYTES, "示例.xlsx");
  workbook.calculate = () => 1; // no result matters here
  dress(workbook);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const formats = personFormats(workbook, names);
  const host = startHost({ workbook });
  const pane = await createExcelHost();
  const states: unknown[] = [stateOf(workbook)];
  for (const [index, make] of [mainJob, later, clearing].entries()) {
    const before = await pane.read();
    await pane.apply({ title: `第${index + 1}步`, plan: make(before), before, at: AT });
    expect(personFormats(workbook, names)).toEqual(formats);
    states.push(stateOf(workbook));
  }
  for (const [index, { id }] of (await pane.history()).entries()) {
    expect(await pane.undo(id, AT)).toEqual({ conflicts: [] });
    expect(stateOf(workbook)).toEqual(states[2 - index]);
  }
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
});

test("a format that somebody put below ours, or over the sheets that we write, is where it was after each undo", async () => {
  const workbook = await openInHost(BYTES, "示例.xlsx");
  workbook.calculate = () => 1;
  const host = startHost({ workbook });
  const pane = await createExcelHost();
  const first = await pane.read();
  await pane.apply({ title: "第1步", plan: mainJob(first), before: first, at: AT });
  dress(workbook);
  const kept = new Set(["党员领导点评统计表", ...first.sheets.map(({ name }) => name)]);
  const formats = personFormats(workbook, kept);
  const states: unknown[] = [stateOf(workbook)];
  for (const make of [later, mainJob]) {
    const before = await pane.read();
    await pane.apply({ title: "再做", plan: make(before), before, at: AT });
    expect(personFormats(workbook, kept)).toEqual(formats);
    states.push(stateOf(workbook));
  }
  for (const [index, { id }] of (await pane.history()).slice(0, 2).entries()) {
    expect(await pane.undo(id, AT)).toEqual({ conflicts: [] });
    expect(stateOf(workbook)).toEqual(states[1 - index]);
  }
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
});
