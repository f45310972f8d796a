import { planClearing } from "../../../src/app/clear-marks";
import { planMainJob } from "../../../src/app/main-job";
import type { FileHost } from "../../../src/app/file-host";
import { planEntry } from "../../../src/core/journal/journal";
import { makeEntry } from "../../../src/core/journal/make-entry";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { OWN_SHEETS } from "../../../src/core/marks/own-sheets";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { joinPlans, type EditPlan } from "../../../src/core/workbook/edit-plan";
import { cellAt, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { pictureOf } from "../../contract/picture-of";
import { AT, closeHosts, openHost, openSample } from "./open-sample";

afterEach(() => closeHosts());

const asOf = parseIsoDay("2011-03-10") ?? 0;

async function mark(host: FileHost): Promise<WorkbookSnapshot> {
  const before = await host.read();
  const { plan } = planMainJob(before, { schemeId: "henan-2010", asOf, today: asOf });
  await host.apply({ title: "校验标记", plan, before, at: AT });
  return before;
}

const reopened = async (host: FileHost): Promise<FileHost> =>
  openHost({ bytes: await host.bytes(), name: host.resultName });

/** Without the sheet that remembers. */
function visible(workbook: WorkbookSnapshot): unknown {
  return pictureOf(workbook).filter(({ name }) => name !== OWN_SHEETS.memory);
}

function members(workbook: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheetByName(workbook, "党员名册");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test("a change is in the history and taken back, before and after the download is opened again", async () => {
  for (const again of [(host: FileHost) => Promise.resolve(host), reopened]) {
    const first = await openSample();
    const before = await mark(first);
    const host = await again(first);
    const [entry] = await host.history();
    expect(entry).toMatchObject({ title: "校验标记", at: AT, state: "done" });
    expect(entry?.summary).toMatch(
      /^新建“未点评名单”等 \d+ 张表；在“党组织点评台账”等 \d+ 张表加“问题编号”等 \d+ 列、写入/,
    );
    expect(await host.undo(entry?.id ?? "", AT)).toEqual({ conflicts: [] });
    expect(visible(await host.read())).toEqual(visible(before));
    expect((await host.history()).map(({ state }) => state)).toEqual(["undone"]);
    expect((await (await reopened(host)).history()).map(({ state }) => state)).toEqual(["undone"]);
    await expect(host.undo(entry?.id ?? "", AT)).rejects.toThrow("已经撤销过");
  }
});

test("what was typed into a mark since stays, is named, and can be taken back itself", async () => {
  const host = await openSample();
  await mark(host);
  const sheet = members(await host.read());
  const column = sheet.values[0]?.indexOf("校验结果") ?? -1;
  await host.editCell({ sheetId: sheet.id, row: 12, column }, "已核实", AT);
  const [typed, marked] = await host.history();
  expect(typed?.title).toMatch(/^填写 党员名册 /);
  const { conflicts } = await host.undo(marked?.id ?? "", AT);
  // with the headings of the table, whose columns have to stay for it
  expect(conflicts.map(({ cell }) => cell)).toEqual(["M13", "L1", "M1"]);
  expect(cellAt(members(await host.read()), 12, column)).toBe("已核实");
});

test("clearing everything leaves no trace in the file, and can be taken back while it is open", async () => {
  const host = await openSample();
  await mark(host);
  await host.remember([{ topic: "ignored", key: "a", value: "已与本人核对" }]);
  const before = await host.read();
  const { plan } = planClearing(before, { schemeId: "henan-2010", asOf, today: asOf }, true);
  await host.apply({ title: "清除全部痕迹", plan, before, at: AT });
  expect(sheetByName(await host.read(), OWN_SHEETS.memory)).toBeUndefined();
  const saved = await reopened(host);
  expect(await saved.history()).toEqual([]);
  const [entry] = await host.history();
  await host.undo(entry?.id ?? "", AT);
  expect(visible(await host.read())).toEqual(visible(before));
  expect(await host.recall()).toHaveLength(1);
});

test("one typed cell is taken back by itself", async () => {
  const host = await openSample();
  const before = await host.read();
  const sheetId = members(before).id;
  await host.editCell({ sheetId, row: 12, column: 2 }, "男", AT);
  await host.editCell({ sheetId, row: 13, column: 2 }, "不详", AT);
  const [, first] = await host.history();
  await host.undo(first?.id ?? "", AT);
  const after = members(await host.read());
  expect(cellAt(after, 12, 2)).toBe(cellAt(members(before), 12, 2));
  expect(cellAt(after, 13, 2)).toBe("不详");
});

test("explanations and answers are remembered in the file and forgotten when asked", async () => {
  const host = await openSample();
  await host.remember([
    { topic: "explanation", key: "甲", value: "已核实" },
    { topic: "answer", key: "乙", value: "[]" },
  ]);
  await host.remember([{ topic: "answer", key: "乙", value: null }]);
  const kept = [{ topic: "explanation", key: "甲", value: "已核实" }];
  expect(await host.recall()).toEqual(kept);
  const again = await reopened(host);
  expect(await again.recall()).toEqual(kept);
  expect(again.remembers).toBe(true);
});

test("a change that Excel was cut off in is settled when the file is opened here", async () => {
  const file = await openWorkbookFile(new Uint8Array(await (await openSample()).bytes()), "断.xlsx");
  const sheet = members(file.snapshot);
  const plan: EditPlan = {
    edits: [{ type: "writeBlock", sheet: sheet.id, top: 12, left: 2, cells: [[{ value: "男" }], [{ value: "女" }]] }],
  };
  const after = applyPlan(file.snapshot, plan);
  const head = { id: "1", title: "改正", at: AT, summary: "写入 2 格。", undoes: null };
  const entry = makeEntry({ head, plan, before: file.snapshot, after, looks: new Map() });
  const half: EditPlan = {
    edits: [{ type: "writeBlock", sheet: sheet.id, top: 12, left: 2, cells: [[{ value: "男" }]] }],
  };
  const cut = writeWorkbookFile(file, joinPlans(half, planEntry(applyPlan(file.snapshot, half), entry)));
  const host = await openHost({ bytes: cut.bytes, name: "断.xlsx" });
  expect(await host.recover(AT)).toBe("上次的“改正”没有做完，已恢复到操作之前。");
  expect(visible(await host.read())).toEqual(visible(file.snapshot));
  expect(await host.recover(AT)).toBeNull();
  expect(await host.history()).toEqual([]);
});
