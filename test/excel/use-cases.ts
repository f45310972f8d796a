import { planClearing } from "../../src/app/clear-marks";
import type { WorkbookHost } from "../../src/app/host";
import { jobSteps, type JobPart } from "../../src/app/job";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { putValue } from "../host/model/cells";
import { appendSheet, createWorkbook, type WorkbookModel } from "../host/model/workbook";

export const AT = "2026-03-02T09:00:00+08:00";

export interface UseCase {
  readonly name: string;
  /** Troubles that each sync meets, of the 12 in turn. */
  readonly troublesPerSync: number;
  /** Everything up to the change itself; the change, for any pane of the workbook or of a copy of it. */
  readonly prepare: (pane: WorkbookHost) => Promise<(pane: WorkbookHost) => Promise<unknown>>;
}

const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

const ROWS = [
  ["党员接受领导点评登记台账"],
  ["序号", "党支部", "姓名", "点评时间", "点评领导", "存在的问题"],
  [1, "第一党支部", "林晓", 40556, "周敏", "学习不够深入"],
  [2, "第一党支部", "白雪峰", "2011年1年25日", null, "联系群众不够紧密"],
];

/** Two reviews, one of them with faults; invented names. */
export function ledger(): WorkbookModel {
  const workbook = createWorkbook("台账.xlsx");
  workbook.calculate = () => 1; // no result matters here
  const { cells } = appendSheet(workbook, "党员点评台账");
  for (const [r, line] of ROWS.entries()) for (const [c, value] of line.entries()) putValue(cells, r, c, value);
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

export const USE_CASES: readonly UseCase[] = [
  { name: "tracking only", troublesPerSync: 3, prepare: (pane) => change(pane, "整改跟踪", partPlan("tracking")) },
  { name: "statistics only", troublesPerSync: 3, prepare: (pane) => change(pane, "统计表", partPlan("statistics")) },
  { name: "fixes", troublesPerSync: 3, prepare: (pane) => change(pane, "修正", fixes) },
  { name: "the main job", troublesPerSync: 12, prepare: (pane) => change(pane, "校验标记", mainJob) },
  {
    name: "clearing all marks",
    troublesPerSync: 1,
    prepare: async (pane) => {
      await changed(pane, mainJob);
      return change(pane, "清除标记", (workbook) => planClearing(workbook, REQUEST).plan);
    },
  },
  {
    name: "undo",
    troublesPerSync: 3,
    prepare: async (pane) => {
      await changed(pane, partPlan("tracking"));
      const [entry] = await pane.history();
      return (acting) => acting.undo(entry?.id ?? "", AT);
    },
  },
];
