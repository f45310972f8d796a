import type { Locator, Page } from "playwright-core";
import type { Pages, Watched } from "./pages";
import { gridReady } from "./workbench-page";

/** The workbench with its pane. */
export interface PanePage extends Watched {
  readonly pane: Locator;
}

/** The workbench with the sample, checked, at a page of the pane. */
export async function openPane(pages: Pages, tab = "概览"): Promise<PanePage> {
  const watched = await pages.open(pages.address("workbench.html"));
  const { page } = watched;
  await gridReady(page);
  const pane = page.locator(".pane");
  await pane.getByRole("heading", { name: "校验结果" }).waitFor();
  await showPane(page, tab);
  return { ...watched, pane };
}

/** Opens a page of the pane once nothing is at work. */
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
