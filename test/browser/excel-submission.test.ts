import { createHash } from "node:crypto";
import type { FrameLocator, Locator } from "playwright-core";
import type { Host } from "../host/start-host";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { planOf } from "../core/submission/template/plan-of";
import { drawn, LEDGERS } from "../core/submission/template/world";
import { openExcelPage } from "./support/excel-page";
import { startPages, type Pages } from "./support/pages";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const fileOf = (name: string, ...sheets: readonly Parameters<typeof planOf>[0][]): Uint8Array =>
  writeWorkbookFile(newWorkbookFile(name), { edits: sheets.flatMap((sheet) => planOf(sheet).edits) }).bytes;

const SETTINGS = drawn("点评设置", [
  "项目|值",
  "统计期间起|2024-01-01",
  "统计期间止|2024-06-30",
  "截止日期|2024-06-30",
]);
const FORM = drawn(
  "附表",
  ["领导点评情况统计表", "单位|应点评党员数|党员点评覆盖率", "机关第一党支部||", "水库管理所党支部|9|=9/9", "合计||"],
  ["A1:C1"],
);

/** A part of the page 统计. */
async function openPart(pane: FrameLocator, name: string): Promise<Locator> {
  await pane.getByRole("tab", { name: "统计", exact: true }).click();
  await pane.getByRole("tab", { name, exact: true }).click();
  return pane.locator("#dianping-page");
}

/** The workbook that Excel was asked to open in a window of its own. */
async function openedCopy(host: Host) {
  for (let turn = 0; turn < 1500 && host.workbook.openedWorkbooks.length === 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [base64] = host.workbook.openedWorkbooks.splice(0);
  return (await openWorkbookFile(new Uint8Array(Buffer.from(base64 ?? "", "base64")), "新窗口.xlsx")).snapshot;
}

test("in Excel: a template of the workbook filled in place and taken back, one of a file in a new window", async () => {
  const { page, pane, host, complaints } = await openExcelPage(
    pages,
    fileOf("台账.xlsx", ...LEDGERS.sheets, SETTINGS, FORM),
    "台账.xlsx",
  );
  const part = await openPart(pane, "上级样表");
  await part.getByRole("button", { name: /^填入工作簿/ }).click();
  await pane.getByRole("dialog").getByText("填上级样表").waitFor();
  await pane.getByRole("button", { name: "确定" }).click();
  await pane.getByText("“填上级样表”已完成").first().waitFor();
  const values = () => host.workbook.sheets.find(({ name }) => name === "附表");
  const valueAt = (row: number, column: number): unknown => values()?.cells.rows[row]?.[column] ?? null;
  expect([valueAt(2, 1), valueAt(3, 1)]).toEqual([2, 9]);
  await pane.getByRole("button", { name: "撤销", exact: true }).first().click();
  await pane.getByText("已撤销“填上级样表”").first().waitFor();
  expect([valueAt(2, 1), valueAt(3, 1)]).toEqual([null, 9]);

  await part.getByLabel("另外的文件").check();
  const buffer = Buffer.from(fileOf("样表.xlsx", FORM));
  await part.locator("input[type=file]").setInputFiles({ name: "样表.xlsx", mimeType: "", buffer });
  await part.getByRole("button", { name: /^生成已填的样表（\d+ 格）/ }).click();
  const copy = await openedCopy(host);
  expect(cellAt(sheetByName(copy, "附表") ?? FORM, 2, 1)).toBe(2);
  await pane.getByText("已在新窗口打开“样表-已填.xlsx”").first().waitFor();
  expect([host.unsupported, host.hostFaults, complaints]).toEqual([[], [], []]);
  await page.context().close();
});

test("in Excel: the package in a new window, its other files to be saved or copied", async () => {
  const roster = drawn("党组织名册", [
    "党组织名称|上级党组织|书记|党员人数",
    "云岭县水利局党总支||王海涛|2",
    "第一党支部|云岭县水利局党总支|李建国|2",
  ]);
  const settings = drawn("点评设置", [
    "项目|值",
    "统计期间起|2011-01-01",
    "统计期间止|2011-06-30",
    "截止日期|2011-06-30",
  ]);
  const members = drawn("党员名册", [
    "姓名|性别|所在党支部|入党时间",
    "李建国|男|第一党支部|2004-07-01",
    "刘春梅|女|第一党支部|2006-07-01",
  ]);
  const bytes = fileOf("名册.xlsx", roster, members, settings);
  const { page, pane, host, complaints } = await openExcelPage(pages, bytes, "名册.xlsx");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const part = await openPart(pane, "报送");
  await part.getByLabel("零报告（本期没有开展点评）").check();
  await part.getByLabel("零报告的原因").fill("全体抽调防汛，点评推迟到下半年");
  await part.getByText("检查通过，可以导出。").waitFor();
  await part.getByRole("button", { name: "导出报送包" }).click();
  const copy = await openedCopy(host);
  expect(copy.sheets.map(({ name }) => name)).toEqual(["领导点评工作情况统计表", "审核报告", "报送清单"]);

  const link = part.getByRole("link", { name: "保存 清单.json" });
  const address = (await link.getAttribute("href")) ?? "";
  expect(await link.getAttribute("download")).toBe("清单.json");
  const saved = Buffer.from(address.replace(/^data:application\/octet-stream;base64,/, ""), "base64").toString("utf8");
  const { sheets } = JSON.parse(saved) as { sheets: { name: string; cells: unknown[]; sha256: string }[] };
  const hash = createHash("sha256").update(JSON.stringify(sheets[0]?.cells)).digest("hex");
  expect([sheets[0]?.name, sheets[0]?.sha256]).toEqual(["领导点评工作情况统计表", hash]);
  await part.getByRole("button", { name: "复制 清单.json 的内容" }).click();
  await part.getByText("已复制：").waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  expect(await frame?.evaluate(() => navigator.clipboard.readText())).toBe(saved);
  expect([host.unsupported, host.hostFaults, complaints]).toEqual([[], [], []]);
  await page.context().close();
});
