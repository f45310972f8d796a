/** Takes the pictures of the manual and the README anew: `npm run pictures`. They are looked at before they are committed. */
import { mkdirSync, readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { openExcelPage } from "./support/excel-page";
import { settled } from "./support/pane";
import { startPages } from "./support/pages";
import { superiorForm } from "./support/superior-form";
import setUp from "./support/set-up";
import tearDown from "./support/tear-down";
import { gridReady, showSheet } from "./support/workbench-page";

const FOLDER = "docs/pictures";
const SIZE = { viewport: { width: 1280, height: 760 } };

/** What stands still: spinners and the blinking cursor would differ from run to run. */
async function picture(subject: Page | Locator, name: string): Promise<void> {
  await subject.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled", caret: "hide" });
}

mkdirSync(FOLDER, { recursive: true });
await setUp();
const pages = await startPages();
try {
  const { page } = await pages.open(pages.address("workbench.html"), SIZE);
  const pane = page.locator("aside");
  await gridReady(page);
  await pane.getByText("校验结果").first().waitFor();
  await showSheet(page, "党员点评台账");
  await picture(page, "workbench");

  const tabs = pane.getByRole("tab");
  for (const tab of await tabs.all()) {
    await tab.click();
    await page.waitForTimeout(800);
    const name = (await tab.getAttribute("value")) ?? (await tab.textContent()) ?? "";
    await picture(pane, `pane-${name}`);
  }

  await pane.getByRole("tab", { name: "统计", exact: true }).click();
  await pane.getByRole("tab", { name: "上级样表" }).click();
  await pane.getByLabel("另外的文件").check();
  const form = { name: "上级样表.xlsx", mimeType: "", buffer: superiorForm() };
  await pane.locator("input[type=file]").setInputFiles(form);
  await pane.getByRole("heading", { name: "工作表“附表”" }).scrollIntoViewIfNeeded();
  await picture(pane, "pane-template");
  await pane.getByRole("tab", { name: "报送" }).click();
  await pane.getByText("处错误，必须改正").waitFor();
  await picture(pane, "pane-submission");
  await pane.getByRole("tab", { name: "核对" }).click();
  await pane.getByRole("button", { name: "核对正打开的工作簿" }).click();
  await pane.getByRole("heading", { name: "核对结果" }).waitFor();
  await picture(pane, "pane-verify");

  await pane.getByRole("tab", { name: "校验" }).click();
  await pane.getByRole("tree").getByText("党员名册 C13 ·").click();
  await page.keyboard.press("Enter");
  await page.locator(".cell-address", { hasText: "C13" }).waitFor();
  await picture(page, "finding");

  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "确定" }).waitFor();
  await picture(page, "preview");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByRole("tab", { name: "校验清单" }).waitFor();
  await showSheet(page, "校验清单");
  await settled(page);
  await page.locator(".cell-title").first().waitFor();
  await page.locator(".cell-link").first().waitFor();
  await picture(page, "findings-sheet");

  await page.getByRole("button", { name: "生成统计表" }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByRole("tab", { name: "领导点评工作情况统计表" }).waitFor();
  await showSheet(page, "领导点评工作情况统计表");
  await settled(page);
  await page.locator(".cell-title").first().waitFor();
  await page.locator(".cell-link").first().waitFor();
  await picture(page, "statistics-sheet");

  // The pane as it stands in Excel; the workbook beside it is the emulated one, and the picture says so.
  const excel = await openExcelPage(pages, readFileSync("sample/点评台账示例.xlsx"), "点评台账示例.xlsx");
  await excel.pane.getByRole("tab", { name: "校验" }).click();
  await excel.pane.getByRole("tree").getByText("党员名册 C13 ·").click();
  await excel.page.keyboard.press("Enter");
  await excel.page.locator('td.selected[data-address="C13"]').waitFor();
  await picture(excel.page, "excel-pane");
} finally {
  await pages.close();
  tearDown();
}
