import { readFileSync } from "node:fs";
import type { HostEvent } from "../../../src/app/host";
import { planMainJob } from "../../../src/app/main-job";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellAt, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { pictureOf } from "../../contract/picture-of";
import { AT, closeHosts, openHost, openSample, SAMPLE } from "./open-sample";

afterEach(() => closeHosts());

const asOf = parseIsoDay("2011-03-10") ?? 0;
const request = { schemeId: "henan-2010", asOf, today: asOf };

function idOf(workbook: WorkbookSnapshot, name: string): string {
  return sheetByName(workbook, name)?.id ?? "";
}

test("the picture of the host is that of the file", async () => {
  const host = await openSample();
  const { snapshot } = await openWorkbookFile(readFileSync(SAMPLE), "点评台账示例.xlsx");
  expect(pictureOf(await host.read())).toEqual(pictureOf(snapshot));
  expect(await host.read()).toBe(await host.read());
});

test("a plan is carried out as the command line does it, and downloaded", async () => {
  const host = await openSample();
  const before = await host.read();
  const { plan } = planMainJob(before, request);
  const fractions: number[] = [];
  await host.apply({ title: "校验标记", plan, before, at: AT }, (fraction) => fractions.push(fraction));
  const file = await openWorkbookFile(await host.bytes(), host.resultName);
  const visible = pictureOf(file.snapshot).filter(({ visibility }) => visibility !== "veryHidden");
  expect(visible).toEqual(pictureOf(applyPlan(before, plan)).filter(({ visibility }) => visibility !== "veryHidden"));
  expect(pictureOf(await host.read())).toEqual(pictureOf(file.snapshot));
  expect(host.resultName).toBe("点评台账示例-已校验.xlsx");
  expect(fractions.at(-1)).toBe(1);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
});

test("the sample opens with its settings filled in", async () => {
  const host = await openSample({ schemeId: "henan-2010", asOf: "2011-03-10" });
  const { analysis } = planMainJob(await host.read(), { today: parseIsoDay("2026-11-21") ?? 0 });
  expect(analysis.settings.scheme.id).toBe("henan-2010");
  expect(analysis.settings.asOf).toBe(asOf);
});

test("what is typed is seen at once, told to watchers, and downloaded", async () => {
  const host = await openSample();
  const before = await host.read();
  const sheetId = idOf(before, "党员名册");
  const events: HostEvent[] = [];
  const stop = host.watch((event) => events.push(event));
  await host.editCell({ sheetId, row: 12, column: 2 }, "男", AT);
  await host.editCell({ sheetId, row: 12, column: 7 }, "1998-7-1", AT);
  stop();
  await host.editCell({ sheetId, row: 13, column: 2 }, "女", AT);
  expect(events).toEqual([
    { type: "changed", sheetId },
    { type: "changed", sheetId },
  ]);
  for (const workbook of [await host.read(), (await openWorkbookFile(await host.bytes(), "a.xlsx")).snapshot]) {
    const sheet = sheetByName(workbook, "党员名册");
    if (sheet === undefined) throw new Error("no sheet");
    expect([cellAt(sheet, 12, 2), cellAt(sheet, 13, 2)]).toEqual(["男", "女"]);
    expect(cellAt(sheet, 12, 7)).toBe(parseIsoDay("1998-07-01"));
    expect(sheet.isDateFormatted(12, 7)).toBe(true);
  }
});

test("a plan made before somebody typed where it writes is refused and nothing is written", async () => {
  const host = await openSample();
  const before = await host.read();
  const sheetId = idOf(before, "党员名册");
  await host.editCell({ sheetId, row: 12, column: 2 }, "男", AT);
  const write = (row: number) => ({
    title: "改正",
    at: AT,
    before,
    plan: {
      edits: [{ type: "writeBlock" as const, sheet: sheetId, top: row, left: 2, cells: [[{ value: "女" }]] }],
    },
  });
  await expect(host.apply(write(12))).rejects.toThrow("“党员名册”C13在预览之后又改动过");
  await host.apply(write(13));
  const sheet = sheetByName(await host.read(), "党员名册");
  expect(sheet && [cellAt(sheet, 12, 2), cellAt(sheet, 13, 2)]).toEqual(["男", "女"]);
});

test("typing a formula, or into a sheet that is gone, is answered in one sentence", async () => {
  const host = await openSample();
  const sheetId = idOf(await host.read(), "党员名册");
  await expect(host.editCell({ sheetId, row: 1, column: 1 }, "=1+1", AT)).rejects.toThrow("这里不能计算公式");
  await expect(host.editCell({ sheetId: "99", row: 1, column: 1 }, "1", AT)).rejects.toThrow("工作表已经不在了");
});

test("a csv becomes an .xlsx, and says so; a file that is no workbook is one sentence", async () => {
  const text = new TextEncoder().encode("姓名,性别\n王秀兰,女\n");
  const host = await openHost({ bytes: text, name: "名册.csv" });
  expect(host.notices).toEqual(["“名册.csv”是文本文件，结果会另存为 .xlsx，原文件不动。"]);
  expect(host.resultName).toBe("名册-已校验.xlsx");
  const file = await openWorkbookFile(await host.bytes(), host.resultName);
  expect(file.format).toBe("xlsx");
  expect(file.snapshot.sheets[0]?.values[1]).toEqual(["王秀兰", "女"]);
  await expect(openHost({ bytes: new Uint8Array(0), name: "空.xlsx" })).rejects.toThrow("是空的");
});

test("an .xls is shown as the .xlsx that it becomes, and says what it loses", async () => {
  const bytes = new Uint8Array(readFileSync("test/fixtures/files/roster.xls"));
  const host = await openHost({ bytes, name: "党员名册.xls" });
  expect(host.notices).toEqual([
    expect.stringMatching(/冻结窗格.*要保留格式，请先用 Excel 或 WPS 把它另存为 \.xlsx。$/),
  ]);
  const sheetId = idOf(await host.read(), "党员名册");
  expect((await host.look(sheetId)).notes).toEqual([{ row: 2, column: 0, text: "已向本人核实" }]);
  const file = await openWorkbookFile(await host.bytes(), host.resultName);
  expect(sheetByName(file.snapshot, "党员名册")?.hiddenColumns).toEqual([1]);
});
