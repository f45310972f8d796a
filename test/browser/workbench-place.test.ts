import type { Page } from "playwright-core";
import { confirm, openPane } from "./support/pane";
import { frozenLedger } from "./support/frozen-ledger";
import { startPages, type Pages } from "./support/pages";
import { cell, currentCell, openFile, scrollDown, scrolledTo, showSheet, typeInto } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const FAR = 1_500;

/** The roster scrolled far down, with somebody standing on F80. Returns at what height of the page that stands. */
async function farDown(page: Page): Promise<number> {
  await showSheet(page, "党员名册");
  await scrollDown(page, FAR);
  await cell(page, 79, 5).click();
  expect(await currentCell(page)).toBe("F80");
  return heightOnPage(page);
}

/** Rows above may have grown with the marks in them: what is in sight stays where it is. */
async function stillThere(page: Page, height: number): Promise<void> {
  await cell(page, 79, 5).waitFor();
  expect(await heightOnPage(page)).toBeCloseTo(height, 0);
  expect((await scrolledTo(page)).left).toBe(0);
  expect(await currentCell(page)).toBe("F80");
}

async function heightOnPage(page: Page): Promise<number> {
  return (await cell(page, 79, 5).boundingBox())?.y ?? Number.NaN;
}

test("the sheet stays where it was while marks come, go and cells are typed", async () => {
  const { page, complaints } = await openPane(pages);
  const height = await farDown(page);
  await page.getByRole("button", { name: "覆盖高亮" }).click();
  await confirm(page);
  await stillThere(page, height);
  // The new column was drawn into the grid that stood there.
  await page.locator(".ag-row .ag-cell", { hasText: "已点评" }).first().waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await page.getByText("已撤销").first().waitFor();
  await page.locator(".ag-row .ag-cell", { hasText: "已点评" }).first().waitFor({ state: "detached" });
  await stillThere(page, height);
  await typeInto(page, 78, 5, "局机关");
  await page.getByText("工作簿已改动").first().waitFor();
  expect(await scrolledTo(page)).toEqual({ top: FAR, left: 0 });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("each sheet keeps its place; a cell that is jumped to wins over it", async () => {
  const { page, pane } = await openPane(pages, "校验");
  const height = await farDown(page);
  await showSheet(page, "党员点评台账");
  expect((await scrolledTo(page)).top).toBe(0);
  await showSheet(page, "党员名册");
  await stillThere(page, height);

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

const DOWN = 400;

test("rows that grow with the marks in them do not push away what is in sight", async () => {
  const { page, pane } = await openPane(pages);
  await openFile(page, "台账.xlsx", frozenLedger());
  await pane.getByRole("heading", { name: "校验结果" }).waitFor();
  await scrollDown(page, DOWN);
  const before = await rowAtTop(page);
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await confirm(page);
  await page.waitForFunction((top) => document.querySelector(".ag-grid-viewport")?.scrollTop !== top, DOWN);
  expect(await rowAtTop(page)).toEqual(before);
  await page.context().close();
});

/** Number of the first row below the frozen ones of which more than the edge is in sight, and how far below the page's top it is. */
function rowAtTop(page: Page): Promise<{ readonly number: string; readonly top: number } | null> {
  return page.evaluate(() => {
    const frozen = document.querySelector(".ag-row[row-index^='t-']:last-child")?.getBoundingClientRect().bottom ?? 0;
    const seen = [...document.querySelectorAll(".ag-row:not([row-index^='t-'])")]
      .map((row) => ({
        number: row.querySelector('[col-id="row"]')?.textContent ?? "",
        top: Math.round(row.getBoundingClientRect().top),
        bottom: row.getBoundingClientRect().bottom,
      }))
      .filter(({ bottom }) => bottom > frozen + 4)
      .sort((one, other) => one.top - other.top);
    const first = seen[0];
    return first === undefined ? null : { number: first.number, top: first.top };
  });
}
