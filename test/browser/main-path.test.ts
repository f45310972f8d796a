import { readFileSync } from "node:fs";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { cell, downloaded, drop, gridReady, showSheet, typeInto } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("a clerk checks, mends, marks, writes the statistics sheet, undoes and downloads", async () => {
  const { page, complaints } = await pages.open(pages.address("workbench.html"));
  const pane = page.locator("aside");
  await gridReady(page);
  await pane.getByText("校验结果").first().waitFor();

  // what is wrong: a click on a finding leads to its cell
  await pane.getByRole("tab", { name: "校验" }).click();
  await pane.getByText("党员名册 C13 ·").click();
  await page.keyboard.press("Enter");
  await page.locator(".cell-address", { hasText: "C13" }).waitFor();
  await page.locator('.sheet-grid[aria-label="工作表 党员名册"]').waitFor();

  // mending it by hand, then checking again
  await typeInto(page, 12, 2, "男");
  await pane.getByText("重新校验").first().click();
  await pane.getByText("党员名册 C13 ·").first().waitFor({ state: "detached" });

  // marks
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await pane.getByText("“校验标记”已完成").first().waitFor();
  await page.getByRole("tab", { name: "校验清单" }).waitFor();

  // the statistics sheet
  await page.getByRole("button", { name: "生成统计表" }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByRole("tab", { name: "领导点评工作情况统计表" }).waitFor();

  // taken back; the marks stay
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await page.getByRole("tab", { name: "领导点评工作情况统计表" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "校验清单" }).waitFor();

  const file = await downloaded(page);
  const members = sheetByName(file.snapshot, "党员名册");
  expect(members && cellAt(members, 12, 2)).toBe("男");
  expect(sheetByName(file.snapshot, "校验清单")).toBeDefined();
  expect(sheetByName(file.snapshot, "领导点评工作情况统计表")).toBeUndefined();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("marks colour the cells that they name", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await page.locator("aside").getByText("校验结果").first().waitFor();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByRole("tab", { name: "校验清单" }).waitFor();
  await showSheet(page, "党员名册");
  const ground = (row: number) => cell(page, row, 2).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(12)).toBe("rgb(255, 199, 206)");
  expect(await ground(11)).toBe("rgb(255, 255, 255)");
  await page.context().close();
});

test.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["narrow", { viewport: { width: 680, height: 900 } }],
] as const)("no barrier that axe knows of: %s", async (_, options) => {
  const { page } = await pages.open(pages.address("workbench.html"), options);
  const pane = page.locator("aside");
  await gridReady(page);
  await pane.getByText("校验结果").first().waitFor();
  const tabs = pane.getByRole("tab");
  expect(await tabs.count()).toBeGreaterThan(1);
  for (const tab of await tabs.all()) {
    await tab.click();
    expect([await tab.textContent(), await axeViolations(page)]).toEqual([await tab.textContent(), []]);
  }
  await page.context().close();
});

test("the dialog of a preview and the message about a bad file are without barriers, too", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await drop(page, "空.xlsx", new Uint8Array(0));
  await page.getByText("“空.xlsx”是空的").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "确定" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test("changes that were not downloaded are not lost by opening another file", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  const bytes = readFileSync("sample/点评台账示例.xlsx");
  await gridReady(page);
  await drop(page, "甲.xlsx", bytes);
  await page.locator(".file-name", { hasText: "甲.xlsx" }).waitFor();
  await showSheet(page, "党员名册");
  await typeInto(page, 12, 2, "男");
  await page.getByText("甲.xlsx *").waitFor();
  await drop(page, "乙.xlsx", bytes);
  await page.getByRole("button", { name: "先不打开" }).click();
  await page.getByText("甲.xlsx *").waitFor();
  await drop(page, "乙.xlsx", bytes);
  await page.getByRole("button", { name: "不要了，打开新文件" }).click();
  await page.locator(".file-name", { hasText: "乙.xlsx" }).waitFor();
  await page.context().close();
});
