/**
 * Measures the workbench in a real browser: `npm run bench:page`. How soon one can work after opening the page, from a server and
 * as one file from the disk, and how long the page stands still (long tasks) while a ledger of 100,000 rows is opened, checked,
 * scrolled and edited. Pauses are judged by the time that the page's thread itself ran; what the clock says is told beside it,
 * since other programs on the machine make that longer.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import type { Page } from "playwright-core";
import { drop, gridReady, showSheet, typeInto } from "../test/browser/support/workbench-page";
import { singleFileAddress, startPages } from "../test/browser/support/pages";
import setUp from "../test/browser/support/set-up";
import tearDown from "../test/browser/support/tear-down";
import { reviewSheets } from "./data/review-sheets";
import { workbookBytes } from "./data/workbook-bytes";
import { sentenceOf } from "./page/report";
import { traced } from "./page/thread-time";

const ROWS = 100_000;
const NAME = "十万行";
const PATIENCE = { timeout: 300_000 };

const file = new URL(`../.cache/bench/reviews-${String(ROWS)}.xlsx`, import.meta.url);
if (!existsSync(file)) {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, workbookBytes(reviewSheets(ROWS)));
}
const bytes = readFileSync(file);

await setUp();
const served = await startPages();
const { browser } = served;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  return context.newPage();
};
const step = async (page: Page, what: string, work: () => Promise<unknown>): Promise<void> => {
  say(sentenceOf(what, await traced(browser, page, work)));
};
/** The first opening also loads the machine's fonts; people who come back do not wait for those. */
const open = async (what: string, address: string): Promise<Page> => {
  const page = await newPage();
  await step(page, what, async () => {
    await page.goto(address);
    await gridReady(page);
  });
  return page;
};

try {
  say(
    `机器负载 ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}；停顿按页面线程自己的时间算，括号里是时钟时间`,
  );
  const address = served.address("workbench.html");
  for (const place of [address, address, singleFileAddress(), singleFileAddress()]) {
    const page = await open(`打开页面到表格可用（${place.startsWith("file:") ? "单个文件" : "服务器"}）`, place);
    await page.context().close();
  }
  const page = await open("打开页面到表格可用（服务器）", address);
  const pane = page.locator("aside");
  const checked = () => pane.getByText("校验结果").first().waitFor(PATIENCE);
  await step(page, "示例台账校验完", checked);
  await step(page, `打开 ${String(ROWS)} 行`, async () => {
    await drop(page, `${NAME}.xlsx`, bytes);
    await page.locator(".file-name", { hasText: NAME }).waitFor(PATIENCE);
    await gridReady(page);
  });
  await step(page, "校验完", checked);
  const sheet = (await page.locator(".sheet-tab").allTextContents()).at(-1) ?? "";
  await step(page, "切换工作表", () => showSheet(page, sheet));
  await step(page, "滚动 200 屏", async () => {
    await page.mouse.move(400, 500);
    for (let turn = 0; turn < 200; turn += 1) await page.mouse.wheel(0, 600);
  });
  await step(page, "打开“校验”", async () => {
    await pane.getByRole("tab", { name: "校验", exact: true }).click();
    await pane.getByRole("tree").waitFor(PATIENCE);
  });
  await step(page, "取消校验", async () => {
    await pane.getByRole("tab", { name: "概览", exact: true }).click();
    await page
      .locator(".ag-grid-viewport")
      .first()
      .evaluate((viewport) => viewport.scrollTo(0, 0));
    await typeInto(page, 5, 2, "甲");
    await pane.getByText("点此重新校验").first().click();
    await pane
      .getByText(/^正在校验/)
      .first()
      .waitFor(PATIENCE);
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText("已取消").first().waitFor(PATIENCE);
  });
} finally {
  await served.close();
  tearDown();
}
