import { readFileSync } from "node:fs";
import { analyze } from "../../src/app/analyze";
import { check } from "../../src/app/check";
import { clockOf } from "../../src/app/clock";
import { ACTION_TITLES } from "../../src/app/engine/action";
import { ZH_CN } from "../../src/taskpane/locale/zh-CN";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { openExcelPage } from "./support/excel-page";
import { startPages, type Pages } from "./support/pages";

const BYTES = readFileSync("sample/点评台账示例.xlsx");
const NAME = "点评台账示例.xlsx";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("in Excel: check, find, mend, mark, coverage, tracking, statistics, undo, by pane and ribbon", async () => {
  const excel = await openExcelPage(pages, BYTES, NAME);
  const { page, pane, host, press, completed, timesShown, complaints, requests } = excel;
  const confirmed = async (title: string): Promise<void> => {
    await pane.getByRole("button", { name: "确定" }).click();
    await pane.getByText(`“${title}”已完成`).first().waitFor();
  };
  const tabs = (): Promise<readonly string[]> => page.locator("#tabs [role=tab]").allTextContents();

  // the numbers of 概览 are those of the same workbook as a file
  const { snapshot } = await openWorkbookFile(BYTES, NAME);
  const { findings } = check(analyze(snapshot, { today: clockOf(() => new Date()).today() }));
  for (const severity of ["error", "query", "hint"] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    await pane.getByRole("button", { name: ZH_CN.overview.findings(severity, count, 0), exact: true }).waitFor();
  }

  // a click on a finding leads to its cell, in the workbook beside the pane
  await pane.getByRole("tab", { name: "校验" }).click();
  await pane.getByText("党员名册 C13 ·").click();
  await page.keyboard.press("Enter");
  await until(() => host.workbook.selection?.sheet.name === "党员名册");
  expect(host.workbook.selection?.area).toEqual({ top: 12, left: 2, bottom: 12, right: 2 });
  await page.locator('td.selected[data-address="C13"]', { hasText: "先生" }).waitFor();
  await page.getByRole("tab", { name: "党员名册", selected: true }).waitFor();

  // somebody mends it in Excel: the pane says so, and checks again when asked
  host.person.type("党员名册!C13", "男");
  await page.locator('td.selected[data-address="C13"]', { hasText: "男" }).waitFor();
  await pane.getByText("点此重新校验").first().click();
  await pane.getByText("党员名册 C13 ·").first().waitFor({ state: "detached" });

  // a fix that the pane proposes
  await pane.getByLabel("显示").selectOption("fixable");
  await pane.getByRole("treeitem", { level: 2 }).first().click();
  await pane.getByRole("button", { name: ZH_CN.check.applyFix, exact: true }).click();
  await confirmed(ACTION_TITLES.fixes);

  // marks, proposed by the ribbon's button and written after 确定
  await press("checkLedgers");
  await confirmed(ACTION_TITLES.checkMarks);
  await until(async () => (await tabs()).includes("校验清单"));
  await press("highlightCoverage");
  await confirmed(ACTION_TITLES.coverageMarks);
  await until(async () => (await tabs()).includes("未点评名单"));
  await press("trackRectification");
  await confirmed(ACTION_TITLES.trackingColumns);

  // the statistics sheet, then taken back in the pane; the marks stay
  await press("writeStatistics");
  await confirmed(ACTION_TITLES.statistics);
  await until(async () => (await tabs()).includes("领导点评工作情况统计表"));
  await pane.getByRole("button", { name: "撤销", exact: true }).first().click();
  await until(async () => !(await tabs()).includes("领导点评工作情况统计表"));
  await pane.getByText("已撤销").first().waitFor();
  expect(await tabs()).toContain("校验清单");

  // the ribbon's own 撤销 acts at once, on what was written last
  await press("undoLastChange");
  await until(async () => (await completed()) === 5);
  await pane.getByText(ACTION_TITLES.trackingColumns).first().waitFor();
  await press("undoLastChange");
  await until(async () => !(await tabs()).includes("未点评名单"));
  await until(async () => (await completed()) === 6);
  expect(await tabs()).toContain("校验清单");
  expect(timesShown()).toBe(4);

  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
  expect(complaints).toEqual([]);
  const elsewhere = requests.filter((address) => !/^(?:http:\/\/localhost:|data:|blob:)/.test(address));
  expect(elsewhere.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
  await page.context().close();
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1500; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${holds.toString()}`);
}
