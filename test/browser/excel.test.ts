import { readFileSync } from "node:fs";
import { analyze } from "../../src/app/analyze";
import { check } from "../../src/app/check";
import { clockOf } from "../../src/app/clock";
import { ZH_CN } from "../../src/taskpane/locale/zh-CN";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import type { Host } from "../host/start-host";
import { openExcelPage } from "./support/excel-page";
import { startPages, type Pages } from "./support/pages";

const BYTES = readFileSync("sample/点评台账示例.xlsx");
const NAME = "点评台账示例.xlsx";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const sheetNames = ({ workbook }: Host): readonly string[] => workbook.sheets.map(({ name }) => name);

test("in Excel: check, find, mend, mark, statistics, undo, by pane and ribbon", async () => {
  const { page, host, press, completed, timesShown, complaints, requests } = await openExcelPage(pages, BYTES, NAME);

  // the numbers of 概览 are those of the same workbook as a file
  const { snapshot } = await openWorkbookFile(BYTES, NAME);
  const { findings } = check(analyze(snapshot, { today: clockOf(() => new Date()).today() }));
  for (const severity of ["error", "query", "hint"] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    await page.getByRole("button", { name: ZH_CN.overview.findings(severity, count), exact: true }).waitFor();
  }

  // a click on a finding leads to its cell
  await page.getByRole("tab", { name: "校验" }).click();
  await page.getByText("党员名册 C13 ·").click();
  await page.keyboard.press("Enter");
  await until(() => host.workbook.selection?.sheet.name === "党员名册");
  expect(host.workbook.selection?.area).toEqual({ top: 12, left: 2, bottom: 12, right: 2 });

  // somebody mends it in Excel: the pane says so, and checks again when asked
  host.person.type("党员名册!C13", "男");
  await page.getByText("点此重新校验").first().click();
  await page.getByText("党员名册 C13 ·").waitFor({ state: "detached" });

  // marks, proposed by the ribbon's button and written after 确定
  await press("checkLedgers");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("“校验标记”已完成").first().waitFor();
  expect(sheetNames(host)).toContain("校验清单");

  // the statistics sheet, then taken back in the pane; the marks stay
  await press("writeStatistics");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("“统计表”已完成").first().waitFor();
  expect(sheetNames(host)).toContain("领导点评工作情况统计表");
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await until(() => !sheetNames(host).includes("领导点评工作情况统计表"));
  await page.getByText("已撤销").first().waitFor();
  expect(sheetNames(host)).toContain("校验清单");

  // the ribbon's own 撤销 acts at once
  await press("undoLastChange");
  await until(() => !sheetNames(host).includes("校验清单"));
  await until(async () => (await completed()) === 3);
  expect(timesShown()).toBe(2);

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
