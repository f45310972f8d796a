import { openInHost } from "../../host/fill/open-in-host";
import { dumpMarks } from "../../host/save/dump-marks";
import { planClearing } from "../../../src/app/clear-marks";
import type { FileHost } from "../../../src/app/file-host";
import { jobSteps, type JobPart } from "../../../src/app/job";
import { planMainJob } from "../../../src/app/main-job";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { OWN_SHEETS } from "../../../src/core/marks/own-sheets";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { dressedSample } from "./dressed-sample";
import { AT, closeHosts, openHost } from "./open-sample";
import { rawLooks } from "./raw-looks";

afterEach(() => closeHosts());

const asOf = parseIsoDay("2011-03-10") ?? 0;
const REQUEST = { schemeId: "henan-2010", asOf, today: asOf };

type Planner = (workbook: WorkbookSnapshot) => EditPlan;

const mainJob: Planner = (workbook) => planMainJob(workbook, REQUEST).plan;

function only(...parts: readonly JobPart[]): Planner {
  return (workbook) => {
    const steps = jobSteps({ workbook, request: REQUEST, parts });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.plan;
  };
}

async function change(host: FileHost, title: string, make: Planner): Promise<void> {
  const before = await host.read();
  await host.apply({ title, plan: make(before), before, at: AT });
}

const reopened = async (host: FileHost): Promise<FileHost> =>
  openHost({ bytes: await host.bytes(), name: host.resultName });

/** Everything that is to be seen of the workbook, read by the emulated Excel's own reader; column by column, row by row. */
async function seen(host: FileHost): Promise<unknown> {
  const bytes = await host.bytes();
  const workbook = await openInHost(bytes, "台账.xlsx");
  const sheets = workbook.sheets.filter(({ name }) => name !== OWN_SHEETS.memory);
  const marks = JSON.parse(dumpMarks({ ...workbook, sheets })) as object;
  const contents = sheets.map(({ name, cells }) => [
    name,
    cells.rows.map((line) => [...line]),
    [...cells.formulas].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return { marks, contents, raw: rawLooks(bytes, OWN_SHEETS.memory) };
}

describe("what a change did to the looks of a file is taken back after it was saved and opened again", () => {
  test.each<[string, readonly Planner[]]>([
    ["校验标记", [only("marks")]],
    ["覆盖", [only("coverage")]],
    ["跟踪", [only("tracking")]],
    ["统计", [only("statistics")]],
    [
      "校验、覆盖、跟踪、统计，再做一次",
      [mainJob, (workbook) => planMainJob(workbook, { ...REQUEST, asOf: asOf + 60 }).plan],
    ],
    ["清除标记", [mainJob, (workbook) => planClearing(workbook, REQUEST).plan]],
  ])("%s", async (_, planners) => {
    let host = await openHost({ bytes: dressedSample(), name: "台账.xlsx" });
    const states: unknown[] = [await seen(host)];
    for (const [index, make] of planners.entries()) {
      await change(host, `第${index + 1}步`, make);
      states.push(await seen(host));
      expect(states[index + 1]).not.toEqual(states[index]);
    }
    host = await reopened(host);
    for (const [index, { id }] of (await host.history()).entries()) {
      expect(await host.undo(id, AT)).toEqual({ conflicts: [] });
      host = await reopened(host);
      expect(await seen(host)).toEqual(states[planners.length - 1 - index]);
    }
  });
});

test("typed cells get the formats and rows the heights back that they had", async () => {
  const first = await openHost({ bytes: dressedSample(), name: "台账.xlsx" });
  const before = await seen(first);
  const sheetId = (await first.read()).sheets.find(({ name }) => name === "党员点评台账")?.id ?? "";
  const long = "整改措施已经落实并向点评领导当面回复，".repeat(12);
  const typed: readonly [row: number, column: number, text: string][] = [
    [5, 5, "2011-1-13"],
    [5, 15, "2011-1-14"],
    [7, 30, "50%"],
    [7, 30, "2011-3-3"],
    [7, 10, long],
    [400, 3, "2011-1-15"],
  ];
  for (const [row, column, text] of typed) await first.editCell({ sheetId, row, column }, text, AT);
  const host = await reopened(first);
  expect(await seen(host)).not.toEqual(before);
  for (const { id } of await host.history()) expect(await host.undo(id, AT)).toEqual({ conflicts: [] });
  expect(await seen(host)).toEqual(before);
});

test("a change to a table of text, which becomes a workbook, is taken back in the workbook", async () => {
  const text =
    "党员点评登记台账\n序号,党支部,姓名,点评时间,点评领导,存在的问题\n1,一支部,林晓,2011-1-13,周敏,学习不够\n";
  const open = (): Promise<FileHost> => openHost({ bytes: new TextEncoder().encode(text), name: "台账.csv" });
  const untouched = await reopened(await open());
  const host = await open();
  await change(host, "跟踪", only("tracking", "marks"));
  const saved = await reopened(host);
  expect(await seen(saved)).not.toEqual(await seen(untouched));
  expect(await saved.undo((await saved.history())[0]?.id ?? "", AT)).toEqual({ conflicts: [] });
  expect(await seen(saved)).toEqual(await seen(untouched));
});
