import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import type { Pages, Watched } from "./pages";
import { gridReady } from "./workbench-page";

/** The workbench with the sample, checked, at a page of the pane. */
export async function openPane(pages: Pages, tab: string): Promise<Watched> {
  const watched = await pages.open(pages.address("workbench.html"));
  await gridReady(watched.page);
  await showPane(watched.page, tab);
  return watched;
}

/** Opens a page of the pane once the first check is through. */
export async function showPane(page: Page, tab: string): Promise<void> {
  await page.getByRole("tablist", { name: "页面" }).getByRole("tab", { name: tab, exact: true }).click();
  await settled(page);
}

/** Waits until nothing is at work in the pane. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[role=progressbar]") === null, null, { timeout: 60_000 });
}

/** The page of the pane that is open. */
export function panel(page: Page): Locator {
  return page.locator("#dianping-page");
}

/** Accepts the proposed change and waits until it is written. Returns what the dialog said. */
export async function confirm(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const words = await dialog.innerText();
  await dialog.getByRole("button", { name: "确定" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("已完成：").first().waitFor({ timeout: 60_000 });
  await settled(page);
  return words;
}

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** Breaches of WCAG 2.1 A and AA in what the pane shows, "rule: place" each. */
export async function axeBreaches(page: Page, within = "#dianping-page"): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (place) => {
    interface Axe {
      run(place: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(place, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}
