import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { ZH_CN } from "../../src/taskpane/locale/zh-CN";
import { openExcelPage } from "./support/excel-page";
import { singleFileAddress, startPages, type Pages } from "./support/pages";
import { gridReady } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const { sections, about } = ZH_CN.help;
const DOORS = [
  ["from a server", () => pages.address("workbench.html")],
  ["as one file from the disk", () => singleFileAddress()],
] as const;

async function isInSight(manual: Page, heading: string): Promise<void> {
  await manual.waitForFunction((name) => {
    const box = document.getElementById(name)?.getBoundingClientRect();
    return box !== undefined && box.top >= -1 && box.top < window.innerHeight / 2;
  }, heading);
}

test.each(DOORS)("the pane's 帮助 opens the manual at the page's section %s, by keyboard too", async (_, address) => {
  const { page, complaints } = await pages.open(address());
  await gridReady(page);
  const tabs = page.getByRole("tablist", { name: ZH_CN.pageList });
  await tabs.getByRole("tab", { name: "校验", exact: true }).click();
  const [manual] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: about(sections.check) }).click(),
  ]);
  await isInSight(manual, sections.check);
  // The tab that is open already goes on to another section.
  await page.bringToFront();
  await tabs.getByRole("tab", { name: "设置", exact: true }).click();
  await page.getByRole("button", { name: about(sections.settings) }).focus();
  await page.keyboard.press("Enter");
  await isInSight(manual, sections.settings);
  expect(page.context().pages()).toHaveLength(2);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("in Excel 帮助 asks Office for a window of the page beside the pane, at the section", async () => {
  const bytes = readFileSync("sample/点评台账示例.xlsx");
  const { page, pane, dialogs, complaints } = await openExcelPage(pages, bytes, "点评台账示例.xlsx");
  await pane.getByRole("tab", { name: "覆盖" }).click();
  await pane.getByRole("button", { name: about(sections.coverage) }).click();
  for (let turn = 0; turn < 500 && (await dialogs()).length === 0; turn += 1) await page.waitForTimeout(20);
  const asked = (await dialogs()).map((address) => decodeURIComponent(address));
  expect(asked).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/help\.html(?:\?[^#]*)?#看谁还没点评$/)]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
