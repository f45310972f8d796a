/**
 * Measures the workbench in a real browser: `npm run bench:page`. How soon one can work after opening the page, from a server and
 * as one file from the disk, and how long the page stands still (long tasks) while a ledger of 100,000 rows is opened, checked,
 * scrolled and edited. Pauses are judged by the time that the page's thread itself ran; what the clock says is told beside it,
 * since other programs on the machine make that longer.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { gridReady, showSheet, typeInto } from "../test/browser/support/workbench-page";
import { singleFileAddress, startPages } from "../test/browser/support/pages";
import setUp from "../test/browser/support/set-up";
import tearDown from "../test/browser/support/tear-down";
import { reviewSheets } from "./data/review-sheets";
import { workbookBytes } from "./data/workbook-bytes";
import { atRest } from "./page/at-rest";
import { noteFirstCell } from "./page/first-cell";
import { sentenceOf } from "./page/report";
import { traced } from "./page/thread-time";

const ROWS = 100_000;
const OPENINGS = 5;
const PATIENCE = { timeout: 300_000 };

const file = new URL(`../.cache/bench/reviews-${String(ROWS)}.xlsx`, import.meta.url);
if (!existsSync(file)) {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, workbookBytes(reviewSheets(ROWS)));
}

await setUp();
const served = await startPages();
const { browser } = served;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  // People open the page in a browser that has come up already.
  await atRest(browser);
  return page;
};
const step = async (page: Page, what: string, work: () => Promise<unknown>): Promise<void> => {
  say(sentenceOf(what, await traced(browser, page, work)));
};
/** Milliseconds from the beginning of the page to its first cell, by the page's own clock. */
const open = async (what: string, address: string): Promise<readonly [Page, number]> => {
  const page = await newPage();
  await page.addInitScript(noteFirstCell);
  const done = await traced(browser, page, async () => {
    await page.goto(address);
    await gridReady(page);
  });
  const wall = await page.evaluate(() => performance.getEntriesByName("first-cell")[0]?.startTime ?? Number.NaN);
  say(sentenceOf(what, { ...done, wall }));
  return [page, wall];
};
/** The first opening also loads the machine's fonts; people who come back do not wait for those. */
const openOften = async (from: string, address: string): Promise<void> => {
  const walls: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    const [page, wall] = await open(`打开页面到表格可用（${from}）`, address);
    walls.push(wall);
    await page.context().close();
  }
  const median = walls.toSorted((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN;
  say(`打开页面到表格可用（${from}）：${String(OPENINGS)} 次的中位数 ${String(Math.round(median))} 毫秒`);
};

try {
  say(
    `机器负载 ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}；停顿按页面线程自己的时间算，括号里是时钟时间`,
  );
  const address = served.address("workbench.html");
  await openOften("服务器", address);
  await openOften("单个文件", singleFileAddress());
  const [page] = await open("再打开一次（服务器）", address);
  const pane = page.locator("aside");
  const checked = () => pane.getByText("校验结果").first().waitFor(PATIENCE);
  await step(page, "示例台账校验完", checked);
  await step(page, `打开 ${String(ROWS)} 行`, async () => {
    await page.locator("input[type=file]").first().setInputFiles(fileURLToPath(file));
    await page.locator(".file-name", { hasText: basename(file.pathname) }).waitFor(PATIENCE);
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
