import { createExcelHost } from "../../src/app/excel-host";
import type { WorkbookHost } from "../../src/app/host";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { valueAt } from "../host/model/cells";
import { startHost, type Host } from "../host/start-host";
import type { Fault } from "../host/wire/faults";
import { wireTotals } from "../host/wire/wire-log";
import { ledger } from "./use-cases";
import { stateOf } from "./workbook-state";

const BEGUN = "2026-03-02T09:58:00+08:00";
const SOON = "2026-03-02T10:03:00+08:00";
const LATER = "2026-03-02T10:08:01+08:00";
const SENTENCE = "另一位同事正在用本工具修改这个工作簿（“校验标记”，09:58 开始），请等对方做完，最晚 10:08 以后再试";

function mark({ sheets: [sheet] }: WorkbookSnapshot, column: number): EditPlan {
  const cells = [[{ value: "校验结果" }], [{ value: "有误" }]];
  return { edits: [{ type: "writeBlock", sheet: sheet?.id ?? "", top: 1, left: column, cells }] };
}

interface Opened {
  readonly host: Host;
  readonly mine: WorkbookHost;
  readonly theirs: WorkbookHost;
  readonly before: WorkbookSnapshot;
  /** The colleague's change, which stops after it was made and before it is marked as done. */
  readonly cutOff: () => Promise<void>;
}

async function open(): Promise<Opened> {
  const host = startHost({ workbook: ledger() });
  const mine = await createExcelHost({ pane: "mine" });
  const theirs = await createExcelHost({ pane: "theirs" });
  const before = await mine.read();
  const change = { title: "校验标记", plan: mark(before, 6), before, at: BEGUN };
  const cutOff = async (): Promise<void> => {
    // after the change come finding our sheet, reading it and the mark that it is done
    const sync = wireTotals(host.log).syncs + syncsOfChange - 3;
    host.inject({ kind: "connectionLost", sync, isApplied: true });
    await expect(theirs.apply(change)).rejects.toThrow(/自动还原。$/);
    expect(cellsOf(host, 6)).toEqual(["校验结果", "有误"]);
    host.reconnect();
  };
  return { host, mine, theirs, before, cutOff };
}

/** What such a change takes. */
let syncsOfChange = 0;

beforeAll(async () => {
  const host = startHost({ workbook: ledger() });
  const pane = await createExcelHost({ pane: "theirs" });
  const before = await pane.read();
  const first = wireTotals(host.log).syncs;
  await pane.apply({ title: "校验标记", plan: mark(before, 6), before, at: BEGUN });
  syncsOfChange = wireTotals(host.log).syncs - first;
});

function cellsOf(host: Host, column: number): readonly unknown[] {
  const [sheet] = host.workbook.sheets;
  return sheet === undefined ? [] : [1, 2].map((row) => valueAt(sheet.cells, row, column));
}

test("a change that a colleague has just begun is not taken back, and nothing else is begun", async () => {
  const { host, mine, before, cutOff } = await open();
  await cutOff();
  const state = stateOf(host.workbook);
  expect((await mine.history()).map((entry) => entry.state)).toEqual(["pending"]);
  expect(await mine.recover(SOON)).toBe(`${SENTENCE}。`);
  const applying = mine.apply({ title: "我的", plan: mark(before, 8), before, at: SOON });
  await expect(applying).rejects.toThrow(`${SENTENCE}；工作簿没有改动。`);
  expect(stateOf(host.workbook)).toEqual(state);
  expect((await mine.history()).map(({ title, state: each }) => [title, each])).toEqual([["校验标记", "pending"]]);
});

test("the colleague's own pane takes it back at once, also when it was opened again", async () => {
  const { host, cutOff } = await open();
  const untouched = stateOf(host.workbook);
  await cutOff();
  const again = await createExcelHost({ pane: "theirs" });
  expect(await again.recover(SOON)).toMatch(/^上次没有做完的“校验标记”已还原/);
  expect(stateOf(host.workbook)).toEqual(untouched);
  expect(await again.history()).toEqual([]);
});

test("after ten minutes anybody takes back what was cut off, before the next change too", async () => {
  const { host, mine, cutOff } = await open();
  const untouched = stateOf(host.workbook);
  await cutOff();
  const now = await mine.read();
  expect(await mine.recover(LATER)).toMatch(/已还原/);
  expect(stateOf(host.workbook)).toEqual(untouched);
  await cutOff();
  await mine.apply({ title: "我的", plan: mark(now, 8), before: now, at: LATER });
  expect(cellsOf(host, 8)).toEqual(["校验结果", "有误"]);
  expect((await mine.history()).map(({ title, state }) => [title, state])).toEqual([["我的", "done"]]);
});

test("while a colleague's change is about to be written down, ours does not begin, and its ticket stays", async () => {
  const { host, mine, theirs, before } = await open();
  // the colleague's first request is out, the next one takes its time
  host.inject({ kind: "late", sync: wireTotals(host.log).syncs + 2 });
  const change = { title: "校验标记", plan: mark(before, 6), before, at: BEGUN };
  const applying = theirs.apply(change);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const ours = { title: "我的", plan: mark(before, 8), before, at: SOON };
  await expect(mine.apply(ours)).rejects.toThrow(/^另一位同事正在用本工具修改这个工作簿（09:58 开始）/);
  expect(await mine.recover(SOON)).toBeNull();
  host.release();
  await applying;
  expect(cellsOf(host, 6)).toEqual(["校验结果", "有误"]);
  await mine.apply(ours);
  expect(cellsOf(host, 8)).toEqual(["校验结果", "有误"]);
  expect(host.workbook.settings.size).toBe(0);
});

test("a change that is refused leaves no ticket that would keep colleagues waiting", async () => {
  const { host, mine, theirs, before } = await open();
  host.person.type("党员点评台账!G3", "我的备注");
  await expect(theirs.apply({ title: "校验标记", plan: mark(before, 6), before, at: BEGUN })).rejects.toThrow("G3");
  await mine.apply({ title: "我的", plan: mark(before, 8), before, at: SOON });
  expect(cellsOf(host, 8)).toEqual(["校验结果", "有误"]);
});

test.each<[string, Fault]>([
  ["the first answer is too large", { kind: "responseTooLarge", sync: 1 }],
  ["the second request fails", { kind: "error", sync: 2, code: "GeneralException" }],
  ["a request further on fails", { kind: "error", sync: 3, code: "AccessDenied" }],
])("a change that cannot be begun gives its ticket back: %s", async (_, fault) => {
  const { host, mine, theirs, before } = await open();
  host.inject({ ...fault, sync: wireTotals(host.log).syncs + fault.sync });
  const change = { title: "校验标记", plan: mark(before, 6), before, at: BEGUN };
  await expect(theirs.apply(change)).rejects.toThrow(/工作簿没有改动。$/);
  expect(host.workbook.settings.size).toBe(0);
  await mine.apply({ title: "我的", plan: mark(before, 8), before, at: SOON });
  expect(cellsOf(host, 8)).toEqual(["校验结果", "有误"]);
});

test.each([1, 2, 3])("a failing read hides no change that was cut off: sync %i of the next change", async (sync) => {
  const { host, theirs, before, cutOff } = await open();
  const untouched = stateOf(host.workbook);
  await cutOff();
  host.inject({ kind: "error", sync: wireTotals(host.log).syncs + sync, code: "AccessDenied" });
  await theirs.apply({ title: "再来", plan: mark(before, 6), before, at: SOON });
  const [entry] = await theirs.history();
  expect([entry?.title, entry?.state]).toEqual(["再来", "done"]);
  await theirs.undo(entry?.id ?? "", SOON);
  expect(stateOf(host.workbook)).toEqual(untouched);
});
