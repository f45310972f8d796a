import type { Locator, Page } from "playwright-core";
import type { Pages } from "./pages";
import { gridReady } from "./workbench-page";

/** The pane on the workbench with the sample checked, at one of its pages. */
export async function openPaneAt(pages: Pages, tab: string): Promise<{ readonly page: Page; readonly pane: Locator }> {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  const pane = page.locator(".pane");
  await pane.getByRole("heading", { name: "校验结果" }).waitFor();
  await pane.getByRole("tab", { name: tab, exact: true }).click();
  return { page, pane };
}
