import { readFile } from "node:fs/promises";
import { ZH_CN } from "../../src/taskpane/locale/zh-CN";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { planOf } from "../core/submission/template/plan-of";
import { drawn, LEDGERS } from "../core/submission/template/world";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { confirm, openPane, panel, settled, showPane } from "./support/pane";
import { downloaded, drop, showSheet } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

/** A superior's sheet: somebody typed into B4; D4 and C5 are formulas; 已整改数 may mean several things. */
const FORM = drawn(
  "附表",
  [
    "领导点评情况统计表",
    "单位|应点评党员数|已点评党员数|党员点评覆盖率|提出问题数|已整改数",
    "机关第一党支部|||||",
    "水库管理所党支部|9||=C4/B4||",
    "合计||=SUM(C3:C4)|||",
  ],
  ["A1:F1"],
);
const SETTINGS = drawn("点评设置", [
  "项目|值",
  "统计期间起|2024-01-01",
  "统计期间止|2024-06-30",
  "截止日期|2024-06-30",
]);

function workbookWith(...sheets: readonly (typeof FORM)[]): Uint8Array {
  const plan = { edits: sheets.flatMap((sheet) => planOf(sheet).edits) };
  return writeWorkbookFile(newWorkbookFile("台账.xlsx"), plan).bytes;
}

test("the superior's sheet in the workbook: asked once, seen cell by cell, filled in, taken back", async () => {
  const { page, complaints } = await openPane(pages, "校验");
  await drop(page, "台账.xlsx", workbookWith(...LEDGERS.sheets, SETTINGS, FORM));
  await page.getByText("台账.xlsx").first().waitFor();
  await settled(page);
  await showPane(page, "统计");
  await page.getByRole("tab", { name: "上级样表" }).click();
  const part = panel(page);
  await part.getByRole("region", { name: "请确认这几栏" }).getByText("F列").first().waitFor();
  const table = part.getByRole("table", { name: "“附表”要填的格子" });
  const row = (cell: string) => table.getByRole("row", { name: cell }).getByRole("cell").allTextContents();
  expect(await row("B3")).toEqual(["B3", "机关第一党支部 · 应点评党员数", "（空）", "2"]);
  await part.getByRole("button", { name: "已经填了“9”" }).waitFor();
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);

  await part.getByLabel(/^已销号问题数（全单位 \d+）$/).check();
  await part.getByRole("button", { name: "确认", exact: true }).click();
  await part.getByRole("region", { name: "请确认这几栏" }).waitFor({ state: "detached" });
  await table.getByRole("row", { name: "F3" }).waitFor();

  await part.getByRole("button", { name: /^填入工作簿/ }).click();
  expect(await confirm(page)).toContain("填上级样表");
  const filled = sheetByName((await downloaded(page)).snapshot, "附表");
  if (filled === undefined) throw new Error("no sheet");
  expect([cellAt(filled, 2, 1), cellAt(filled, 3, 1), filled.formulas.size]).toEqual([2, 9, 2]);
  await part.getByText("没有要填的格子").waitFor();

  await page.getByRole("button", { name: ZH_CN.shell.undo, exact: true }).first().click();
  await page.getByText("已撤销“填上级样表”").first().waitFor();
  const back = sheetByName((await downloaded(page)).snapshot, "附表");
  expect(back && [cellAt(back, 2, 1), cellAt(back, 3, 1)]).toEqual([null, 9]);
  // What was answered is not asked again.
  await part.getByRole("button", { name: /^填入工作簿/ }).waitFor();
  expect(await part.getByRole("region", { name: "请确认这几栏" }).count()).toBe(0);
  await showSheet(page, "附表");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a chosen file comes down filled, the open workbook stays as it is", async () => {
  const { page } = await openPane(pages, "统计");
  await page.getByRole("tab", { name: "上级样表" }).click();
  const part = panel(page);
  await part.getByText("没有认出上级的点评统计表").waitFor();
  await part.getByLabel("另外的文件").check();
  await part.getByText("请先选择样表文件。").waitFor();
  const form = drawn(
    "表一",
    ["领导点评统计表", "单位|应点评党员数|党员点评覆盖率", ...Array.from({ length: 30 }, () => "||"), "合计||"],
    ["A1:C1"],
  );
  const buffer = Buffer.from(workbookWith(form));
  await part.locator("input[type=file]").setInputFiles({ name: "上级样表.xlsx", mimeType: "", buffer });
  await part.getByText("已选：上级样表.xlsx").waitFor();
  const button = part.getByRole("button", { name: /^生成已填的样表（\d+ 格）/ });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(download.suggestedFilename()).toBe("上级样表-已填.xlsx");
  const { snapshot } = await openWorkbookFile(
    new Uint8Array(await readFile(await download.path())),
    "上级样表-已填.xlsx",
  );
  expect(cellAt(sheetByName(snapshot, "表一") ?? form, 2, 0)).not.toBeNull();
  expect((await downloaded(page)).snapshot.sheets.map(({ name }) => name)).not.toContain("表一");
  await page.context().close();
});
