import { planClearing } from "../../src/app/clear-marks";
import type { WorkbookHost } from "../../src/app/host";
import { jobSteps, type JobPart } from "../../src/app/job";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { putValue } from "../host/model/cells";
import { appendSheet, createWorkbook, type WorkbookModel } from "../host/model/workbook";
import type { Host } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";
import { addPersonFormat } from "./person-formats";

export const AT = "2026-03-02T09:00:00+08:00";

export interface UseCase {
  readonly name: string;
  /** Takes back a change that was cut off: with trouble it is tried once more, and then nothing of the change may be left. */
  readonly isRecovery?: boolean;
  /** Everything up to the change itself; the change, for any pane of the workbook or of a copy of it. */
  readonly prepare: (pane: WorkbookHost, host: Host) => Promise<(pane: WorkbookHost) => Promise<unknown>>;
}

const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

const ROWS = [
  ["党员接受领导点评登记台账"],
  ["序号", "党支部", "姓名", "点评时间", "点评领导", "存在的问题"],
  [1, "第一党支部", "林晓", 40556, "周敏", "学习不够深入"],
  [2, "第一党支部", "白雪峰", "2011年1年25日", null, "联系群众不够紧密"],
];

/** Two reviews, one of them with faults, and conditional formats that somebody made; invented names. */
export function ledger(): WorkbookModel {
  const workbook = createWorkbook("台账.xlsx");
  workbook.calculate = () => 1; // no result matters here
  const sheet = appendSheet(workbook, "党员点评台账");
  for (const [r, line] of ROWS.entries()) for (const [c, value] of line.entries()) putValue(sheet.cells, r, c, value);
  addPersonFormat(sheet, "A1:AZ60");
  addPersonFormat(sheet, "G2:K9", "DataBar");
  return workbook;
}

function partPlan(part: JobPart): Planner {
  return (workbook) => {
    const steps = jobSteps({ workbook, request: REQUEST, parts: [part] });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.plan;
  };
}

type Planner = (workbook: WorkbookSnapshot) => EditPlan;

const mainJob: Planner = (workbook) => planMainJob(workbook, REQUEST).plan;

async function change(pane: WorkbookHost, title: string, plan: Planner): ReturnType<UseCase["prepare"]> {
  const before = await pane.read();
  const made = plan(before);
  return (acting) => acting.apply({ title, plan: made, before, at: AT });
}

async function changed(pane: WorkbookHost, plan: Planner): Promise<void> {
  await (
    await change(pane, "先前", plan)
  )(pane);
}

/** Values of people's own cells mended in place. */
const fixes: Planner = ({ sheets: [sheet] }) => ({
  edits: [
    { type: "writeBlock", sheet: sheet?.id ?? "", top: 3, left: 3, cells: [[{ value: 40568 }, { value: "周敏" }]] },
    {
      type: "styleBlock",
      sheet: sheet?.id ?? "",
      range: { top: 3, left: 3, bottom: 3, right: 3 },
      style: { numberFormat: "yyyy-mm-dd" },
    },
  ],
});

/** A sync at which marks have been written and the change is not done. */
const CUT_OFF = 7;

export const USE_CASES: readonly UseCase[] = [
  { name: "tracking only", prepare: (pane) => change(pane, "整改跟踪", partPlan("tracking")) },
  { name: "coverage only", prepare: (pane) => change(pane, "覆盖高亮", partPlan("coverage")) },
  { name: "statistics only", prepare: (pane) => change(pane, "统计表", partPlan("statistics")) },
  { name: "fixes", prepare: (pane) => change(pane, "修正", fixes) },
  { name: "the main job", prepare: (pane) => change(pane, "校验标记", mainJob) },
  {
    name: "clearing all marks",
    prepare: async (pane, { workbook }) => {
      await changed(pane, mainJob);
      for (const sheet of workbook.sheets) addPersonFormat(sheet, "A1:AZ60");
      return change(pane, "清除标记", (workbook) => planClearing(workbook, REQUEST).plan);
    },
  },
  {
    name: "undo",
    prepare: async (pane) => {
      await changed(pane, partPlan("tracking"));
      const [entry] = await pane.history();
      return (acting) => acting.undo(entry?.id ?? "", AT);
    },
  },
  {
    name: "recovery",
    isRecovery: true,
    prepare: async (pane, host) => {
      const act = await change(pane, "校验标记", partPlan("tracking"));
      const { syncs } = wireTotals(host.log);
      host.inject({ kind: "connectionLost", sync: syncs + CUT_OFF, isApplied: true });
      await expect(act(pane)).rejects.toThrow();
      host.faults.faults = [];
      host.reconnect();
      return (acting) => acting.recover(AT);
    },
  },
];
