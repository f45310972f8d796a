import type { Page } from "playwright-core";
import { confirm, openPane } from "./support/pane";
import { startPages, type Pages } from "./support/pages";
import { cell, currentCell, scrollDown, scrolledTo, showSheet, typeInto } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const FAR = 1_500;

/** The roster scrolled far down, with somebody standing on F80. */
async function farDown(page: Page): Promise<void> {
  await showSheet(page, "党员名册");
  await scrollDown(page, FAR);
  await cell(page, 79, 5).click();
  expect(await currentCell(page)).toBe("F80");
}

async function stillThere(page: Page): Promise<void> {
  await cell(page, 79, 5).waitFor();
  expect(await scrolledTo(page)).toEqual({ top: FAR, left: 0 });
  expect(await currentCell(page)).toBe("F80");
}

test("the sheet stays where it was while marks come, go and cells are typed", async () => {
  const { page, complaints } = await openPane(pages);
  await farDown(page);
  await page.getByRole("button", { name: "覆盖高亮" }).click();
  await confirm(page);
  await stillThere(page);
  // The new column was drawn into the grid that stood there.
  await page.locator(".ag-row .ag-cell", { hasText: "已点评" }).first().waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await page.getByText("已撤销").first().waitFor();
  await page.locator(".ag-row .ag-cell", { hasText: "已点评" }).first().waitFor({ state: "detached" });
  await stillThere(page);
  await typeInto(page, 78, 5, "局机关");
  await page.getByText("工作簿已改动").first().waitFor();
  expect(await scrolledTo(page)).toEqual({ top: FAR, left: 0 });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("each sheet keeps its place; a cell that is jumped to wins over it", async () => {
  const { page, pane } = await openPane(pages, "校验");
  await farDown(page);
  await showSheet(page, "党员点评台账");
  expect((await scrolledTo(page)).top).toBe(0);
  await showSheet(page, "党员名册");
  await stillThere(page);

  // A finding on the roster.
  const jump = async (): Promise<void> => {
    await pane.getByRole("tree").getByText("党员名册 C13 ·").click();
    await page.keyboard.press("Enter");
    await page.locator(".cell-address", { hasText: /^C13$/ }).waitFor();
    await cell(page, 12, 2).waitFor();
  };
  await jump();
  await scrollDown(page, 600);
  await showSheet(page, "党员点评台账");
  await jump();
  await page.context().close();
});
