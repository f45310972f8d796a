import { createExcelHost } from "../../src/app/excel-host";
import type { HostEvent, WorkbookHost } from "../../src/app/host";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { valueAt } from "../host/model/cells";
import { wireTotals } from "../host/wire/wire-log";
import { appendSheet } from "../host/model/workbook";
import { startHost, type Host } from "../host/start-host";
import { AT, ledger } from "./use-cases";
import { stateOf } from "./workbook-state";

async function open(): Promise<{ host: Host; pane: WorkbookHost }> {
  const host = startHost({ workbook: ledger() });
  return { host, pane: await createExcelHost() };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8));

function mark({ sheets: [sheet] }: WorkbookSnapshot): EditPlan {
  const id = sheet?.id ?? "";
  return {
    edits: [
      { type: "writeBlock", sheet: id, top: 1, left: 6, cells: [[{ value: "校验结果" }], [{ value: "有误" }]] },
      { type: "rowHeights", sheet: id, heights: [{ row: 2, height: 40 }] },
      { type: "columnWidths", sheet: id, widths: [{ column: 6, width: 60 }] },
      { type: "addSheet", key: "新", name: "校验清单", visibility: "visible" },
    ],
  };
}

async function applied(pane: WorkbookHost): Promise<void> {
  const before = await pane.read();
  await pane.apply({ title: "校验标记", plan: mark(before), before, at: AT });
}

test("a change is refused when a cell that it touches was changed since, and nothing is written", async () => {
  const { host, pane } = await open();
  const before = await pane.read();
  host.person.type("党员点评台账!G3", "我的备注");
  const state = stateOf(host.workbook);
  const applying = pane.apply({ title: "校验标记", plan: mark(before), before, at: AT });
  await expect(applying).rejects.toThrow(/^“党员点评台账”G3 [^。]+。$/);
  expect(stateOf(host.workbook)).toEqual(state);
  host.person.type("党员点评台账!G3", "");
  host.person.renameSheet("党员点评台账", "台账");
  await expect(pane.apply({ title: "校验标记", plan: mark(before), before, at: AT })).rejects.toThrow(
    "工作表“党员点评台账”在预览之后改了名或被删除，请重新校验后再试；工作簿没有改动。",
  );
});

test("undo leaves what somebody changed since, and says where", async () => {
  const { host, pane } = await open();
  await applied(pane);
  host.person.type("党员点评台账!G3", "已改正");
  host.person.type("校验清单!B2", "我的");
  const [entry] = await pane.history();
  expect(entry).toMatchObject({
    title: "校验标记",
    at: AT,
    state: "done",
    summary: "新建“校验清单”；在“党员点评台账”加“校验结果”1 列、写入 2 格。",
  });
  const { conflicts } = await pane.undo(entry?.id ?? "", AT);
  expect(conflicts).toEqual([
    { sheet: "校验清单", cell: "B2" },
    { sheet: "党员点评台账", cell: "G3" },
  ]);
  const [sheet] = host.workbook.sheets;
  expect(sheet && [1, 2].map((row) => valueAt(sheet.cells, row, 6))).toEqual([null, "已改正"]);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("校验清单");
});

test("what was cut off is taken back before the next change, and a pane that opens later finds nothing to do", async () => {
  const rehearsal = await open();
  const then = wireTotals(rehearsal.host.log).syncs;
  await applied(rehearsal.pane);
  const needed = wireTotals(rehearsal.host.log).syncs - then;

  const { host, pane } = await open();
  const first = wireTotals(host.log).syncs;
  const untouched = stateOf(host.workbook);
  const before = await pane.read();
  const plan = mark(before);
  // finding our sheet, reading it for the mark of "done" and the mark itself are the last: the change has just been made
  host.inject({ kind: "connectionLost", sync: first + needed - 3, isApplied: true });
  await expect(pane.apply({ title: "校验标记", plan, before, at: AT })).rejects.toThrow(/自动还原。$/);
  host.reconnect();
  expect(stateOf(host.workbook)).not.toEqual(untouched);
  expect((await pane.history()).map(({ state }) => state)).toEqual(["pending"]);
  await pane.apply({ title: "再来", plan, before, at: AT });
  expect((await pane.history()).map(({ title, state }) => [title, state])).toEqual([["再来", "done"]]);
  expect(await (await createExcelHost()).recover(AT)).toBeNull();
});

test("a workbook with protected structure remembers for the session only", async () => {
  const workbook = ledger();
  workbook.isStructureProtected = true;
  const host = startHost({ workbook });
  const untouched = stateOf(workbook);
  const pane = await createExcelHost();
  expect(pane.remembers).toBe(false);
  const before = await pane.read();
  const { edits } = mark(before);
  await pane.apply({ title: "标记", plan: { edits: edits.slice(0, 3) }, before, at: AT });
  await pane.remember([{ topic: "explanation", key: "一", value: "已核实" }]);
  expect(await pane.recall()).toEqual([{ topic: "explanation", key: "一", value: "已核实" }]);
  expect(host.workbook.sheets).toHaveLength(1);
  const [entry] = await pane.history();
  await pane.undo(entry?.id ?? "", AT);
  expect(stateOf(workbook)).toEqual(untouched);
  expect(await (await createExcelHost()).recall()).toEqual([]);
});

test("what is remembered outlives the pane, entry by entry", async () => {
  const { pane } = await open();
  expect(pane.remembers).toBe(true);
  const long = "说明😀\n".repeat(20_000);
  await pane.remember([
    { topic: "answer", key: "一", value: "name" },
    { topic: "explanation", key: "一", value: long },
  ]);
  await pane.remember([{ topic: "answer", key: "一", value: "date" }]);
  await pane.remember([
    { topic: "explanation", key: "一", value: null },
    { topic: "ignored", key: "=1+1", value: "" },
  ]);
  expect(await (await createExcelHost()).recall()).toEqual([
    { topic: "answer", key: "一", value: "date" },
    { topic: "ignored", key: "=1+1", value: "" },
  ]);
});

test("a watcher hears what a person does, and nothing of what we do", async () => {
  const { host, pane } = await open();
  const heard: HostEvent[] = [];
  const stop = pane.watch((event) => heard.push(event));
  await applied(pane);
  await settle();
  expect(heard).toEqual([]);
  const sheetId = host.workbook.sheets[0]?.id ?? "";
  host.person.type("党员点评台账!B3", "第二党支部");
  host.person.select("党员点评台账!C4:D9");
  host.person.deleteSheet("校验清单");
  await settle();
  expect(heard).toEqual([
    { type: "changed", sheetId },
    { type: "selected", sheetId, row: 3, column: 2 },
    { type: "sheets" },
  ]);
  stop();
  await settle();
  host.person.type("党员点评台账!B3", "第三党支部");
  await settle();
  expect(heard).toHaveLength(3);
  expect(host.workbook.registrations.size).toBe(0);
});

test("a watcher hears of a sheet that somebody deletes while we are at work", async () => {
  const { host, pane } = await open();
  appendSheet(host.workbook, "名册");
  const heard: HostEvent[] = [];
  const stop = pane.watch((event) => heard.push(event));
  const before = await pane.read();
  const writing = pane.apply({ title: "标记", plan: mark(before), before, at: AT });
  host.person.deleteSheet("名册");
  await writing;
  await settle();
  expect(heard).toEqual([{ type: "sheets" }]);
  stop();
});

test("a cell is shown and selected", async () => {
  const { host, pane } = await open();
  const other = appendSheet(host.workbook, "名册");
  await pane.select({ sheetId: other.id, row: 4, column: 2 });
  expect(host.workbook.selection).toEqual({ sheet: other, area: { top: 4, left: 2, bottom: 4, right: 2 } });
});

test("page breaks replace those there were, and undo gives them back", async () => {
  const { host, pane } = await open();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.page.breaks = [7];
  const before = await pane.read();
  const setup = { orientation: "portrait", pageBreaks: [3, 9] } as const;
  await pane.apply({ title: "打印", plan: { edits: [{ type: "pageSetup", sheet: sheet.id, setup }] }, before, at: AT });
  expect(sheet.page.breaks).toEqual([3, 9]);
  const [entry] = await pane.history();
  await pane.undo(entry?.id ?? "", AT);
  expect(sheet.page.breaks).toEqual([7]);
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
});

test("校验清单 follows a 说明 that is changed in the pane", async () => {
  const { host, pane } = await open();
  const before = await pane.read();
  const heading = ["序号", "级别", "工作表", "单元格", "问题", "依据", "建议修改", "说明", "标识"];
  const row = (remark: string, identity: string) => [1, "核实", "", "", "", "", "", remark, identity];
  const cells = [["校验清单"], [], heading, row("原来的", "甲"), row("不动", "乙")].map((line) =>
    heading.map((_, column) => ({ value: line[column] ?? null })),
  );
  const edits: EditPlan["edits"] = [
    { type: "addSheet", key: "新", name: "校验清单", visibility: "visible" },
    { type: "writeBlock", sheet: "新", top: 0, left: 0, cells },
  ];
  await pane.apply({ title: "校验标记", plan: { edits }, before, at: AT });
  await pane.remember([{ topic: "explanation", key: "甲", value: "已与本人核对" }]);
  const list = host.workbook.sheets.find(({ name }) => name === "校验清单");
  if (list === undefined) throw new Error("no list");
  expect([valueAt(list.cells, 3, 7), valueAt(list.cells, 4, 7)]).toEqual(["已与本人核对", "不动"]);
});
