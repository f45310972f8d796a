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
import { openPackage, openParts } from "../../../src/xlsx/package/open-package";
import { PackageDraft } from "../../../src/xlsx/write/package/package-draft";
import { portableDeflate } from "../../../src/xlsx/write/package/zip-writer";
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

/** Somebody sets sizes in Excel between two visits: attributes of tags that hold `mark`. */
async function withSizes(host: FileHost, part: string, change: (xml: string) => string): Promise<FileHost> {
  const bytes = await host.bytes();
  const draft = new PackageDraft(openPackage(bytes, openParts(bytes)));
  const xml = draft.text(part) ?? "";
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  draft.put(part, changed);
  return openHost({ bytes: new Uint8Array(draft.finish(portableDeflate)), name: "台账.xlsx" });
}

/** The tag of a row (1-based) with another height, as Excel sets one. */
function withHeight(xml: string, row: number, height: number): string {
  return xml.replace(new RegExp(`<row r="${String(row)}"[^>]*?(?=/?>)`), (tag) => {
    const bare = tag.replace(/ (ht|customHeight)="[^"]*"/g, "");
    return `${bare} ht="${String(height)}" customHeight="1"`;
  });
}

const heightOf = (xml: string, row: number): string | undefined =>
  new RegExp(`<row r="${String(row)}"[^>]* ht="([^"]*)"`).exec(xml)?.[1];

test("heights and widths that somebody set after the change stay, all others are as they were", async () => {
  const part = "xl/worksheets/sheet5.xml";
  const xmlOf = async (host: FileHost): Promise<string> => {
    const bytes = await host.bytes();
    return openPackage(bytes, openParts(bytes)).text(part) ?? "";
  };
  const first = await openHost({ bytes: dressedSample(), name: "台账.xlsx" });
  const untouched = await xmlOf(first);
  await change(first, "校验标记", only("marks"));
  const sheetId = (await first.read()).sheets.find(({ name }) => name === "党员点评台账")?.id ?? "";
  const long = "整改措施已经落实并向点评领导当面回复，".repeat(40);
  for (const row of [7, 8, 9]) await first.editCell({ sheetId, row, column: 10 }, long, AT);
  const changed = await xmlOf(first);
  for (const row of [8, 9, 10]) expect(heightOf(changed, row)).not.toBe(heightOf(untouched, row));
  const said = [...untouched.matchAll(/<row r="(\d+)"[^>]* ht="/g)]
    .map(([, row]) => Number(row))
    .filter((row) => row > 10);
  const set = [8, 12, ...said];
  expect(said).not.toEqual([]);
  const [widest = 0] = [...changed.matchAll(/<col [^>]*?max="(\d+)"/g)]
    .map(([, max]) => Number(max))
    .sort((a, b) => b - a);
  const column = new RegExp(
    `(<col [^>]*?max="${String(widest)}"[^>]*?width=")[^"]*"|(<col [^>]*?width=")[^"]*("[^>]*?max="${String(widest)}")`,
  );
  const host = await withSizes(first, part, (xml) =>
    set.reduce((now, row) => withHeight(now, row, 77), xml.replace(column, '$1$255.5"$3')),
  );
  for (const { id } of await host.history()) expect(await host.undo(id, AT)).toEqual({ conflicts: [] });
  const undone = await xmlOf(await reopened(host));
  for (const row of set) expect([row, heightOf(undone, row)]).toEqual([row, "77"]);
  for (const row of [9, 10]) expect([row, heightOf(undone, row)]).toEqual([row, heightOf(untouched, row)]);
  expect(column.exec(undone)?.[0]).toContain("55.5");
});
