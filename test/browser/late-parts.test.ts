import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { ZH_CN } from "../../src/taskpane/locale/zh-CN";
import { openExcelPage } from "./support/excel-page";
import { startPages, type Pages } from "./support/pages";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("a page whose script did not come says so, leaves the other pages alone and comes when asked again", async () => {
  let isCut = true;
  let refused = 0;
  const bytes = new Uint8Array(readFileSync("sample/点评台账示例.xlsx"));
  const { page, pane } = await openExcelPage(pages, bytes, "点评台账示例.xlsx", async (opened) => {
    await opened.route(/history-page.*\.js/, (route) => {
      if (isCut) refused += 1;
      return isCut ? route.abort() : route.continue();
    });
  });
  const showPane = (tab: string): Promise<void> => pane.getByRole("tab", { name: tab, exact: true }).click();
  await showPane("记录");
  await pane.getByText(ZH_CN.shell.pageMissing).waitFor();
  expect(refused).toBeGreaterThan(1);
  await showPane("校验");
  await pane.getByLabel("显示").waitFor();
  await showPane("记录");
  await pane.getByText(ZH_CN.shell.pageMissing).waitFor();
  isCut = false;
  await pane.getByRole("button", { name: ZH_CN.shell.retry }).click();
  await pane.getByText(ZH_CN.shell.pageMissing).waitFor({ state: "detached" });
  await pane.getByText(ZH_CN.history.none).waitFor();
  await page.context().close();
});

test.each([
  ["pane", "面板没有载入", (page: Page) => page.locator(".pane").getByText("校验结果").first()],
  ["grid", "表格没有载入", (page: Page) => page.locator(".sheet-grid .ag-cell").first()],
] as const)("the workbench whose %s did not come says so, and gets it when asked again", async (part, words, there) => {
  let isCut = true;
  const { page } = await pages.open(pages.address("workbench.html"), {}, async (opened) => {
    await opened.route(new RegExp(`/workbench/${part}\\.js`), (route) => (isCut ? route.abort() : route.continue()));
  });
  await page.getByText(words).waitFor();
  // Still away: said again, nothing else.
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText(words).waitFor();
  isCut = false;
  await page.getByRole("button", { name: "重试" }).click();
  await there(page).waitFor();
  await page.getByText(words).waitFor({ state: "detached" });
  await page.context().close();
});
