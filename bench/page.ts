/**
 * Measures the workbench in a real browser: `npm run bench:page`. How soon one can work after opening the page, and how long
 * the page stands still (long tasks) while a ledger of 100,000 rows is opened, checked, scrolled and edited.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { drop, gridReady, showSheet, typeInto } from "../test/browser/support/workbench-page";
import { startPages } from "../test/browser/support/pages";
import setUp from "../test/browser/support/set-up";
import tearDown from "../test/browser/support/tear-down";
import { reviewSheets } from "./data/review-sheets";
import { workbookBytes } from "./data/workbook-bytes";

const ROWS = 100_000;
const LIMIT = 50;

interface Watching {
  longTasks: { readonly start: number; readonly duration: number }[];
}

const file = new URL(`../.cache/bench/reviews-${String(ROWS)}.xlsx`, import.meta.url);
if (!existsSync(file)) {
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, workbookBytes(reviewSheets(ROWS)));
}

await setUp();
const pages = await startPages();
const say = (text: string): void => void process.stdout.write(`${text}\n`);
try {
  const { page } = await pages.open("about:blank");
  await page.addInitScript(() => {
    const watching: Watching = { longTasks: [] };
    Object.assign(globalThis, { watching });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watching.longTasks.push({ start: startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });
  const longTasks = async (what: string): Promise<void> => {
    const tasks = await page.evaluate(() => {
      const { watching } = globalThis as unknown as { watching: Watching };
      return watching.longTasks.splice(0).map(({ duration }) => Math.round(duration));
    });
    const over = tasks.filter((duration) => duration > LIMIT).sort((a, b) => b - a);
    say(
      `${what}：超过 ${String(LIMIT)} 毫秒的停顿 ${String(over.length)} 次${over.length > 0 ? `（${over.join("、")}）` : ""}`,
    );
  };
  const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await work();
    say(`${what}：${String(Math.round(performance.now() - start))} 毫秒`);
    await longTasks(what);
  };

  say(
    `机器负载 ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`,
  );
  const checked = () => page.locator("aside").getByText("校验结果").first().waitFor({ timeout: 120_000 });
  await timed("打开页面到表格可用", async () => {
    await page.goto(pages.address("workbench.html"));
    await gridReady(page);
  });
  await timed("示例台账校验完", checked);
  const bytes = readFileSync(file);
  await timed(`打开 ${String(ROWS)} 行`, async () => {
    await drop(page, "十万行.xlsx", bytes);
    await page.locator(".file-name", { hasText: "十万行" }).waitFor({ timeout: 120_000 });
    await gridReady(page);
  });
  await timed("校验完", checked);
  await showSheet(page, (await page.locator(".sheet-tab").allTextContents()).at(-1) ?? "");
  await longTasks("切换工作表");
  await timed("滚动 200 屏", async () => {
    await page.mouse.move(400, 500);
    for (let step = 0; step < 200; step += 1) await page.mouse.wheel(0, 600);
  });
  await page
    .locator(".ag-grid-viewport")
    .first()
    .evaluate((viewport) => viewport.scrollTo(0, 0));
  await timed("改一格", () => typeInto(page, 5, 2, "甲"));
} finally {
  await pages.close();
  tearDown();
}
