import { frozenLedger, TITLE } from "./support/frozen-ledger";
import { startPages, type Pages } from "./support/pages";
import { cell, gridReady, openFile } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("frozen columns stay where a title lies over them, and the title stays in sight beside them", async () => {
  const { page, complaints } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await openFile(page, "冻结.xlsx", frozenLedger());
  const title = page.locator(".cell-title", { hasText: TITLE });
  await title.waitFor();
  const unit = page.locator(".ag-cell", { hasText: "填报单位：青云镇党委" });
  const frozen = cell(page, 5, 1);
  const before = await frozen.boundingBox();
  const sheet = page.locator(".ag-grid-viewport");
  await sheet.hover();
  await page.mouse.wheel(700, 0);
  await page.waitForFunction(() => (document.querySelector(".ag-grid-viewport")?.scrollLeft ?? 0) > 300);
  expect(await frozen.boundingBox()).toEqual(before);
  const left = (before?.x ?? 0) + (before?.width ?? 0);
  const right = (await sheet.boundingBox())?.width ?? 0;
  const seen = await title.boundingBox();
  expect(seen?.x).toBeGreaterThanOrEqual(left);
  expect((seen?.x ?? 0) + (seen?.width ?? 0)).toBeLessThanOrEqual(right);
  // The line below begins at the left, and stays there.
  expect((await unit.boundingBox())?.x).toBeLessThan(left);
  // A cell over two rows is not hidden by the frozen cells of the second.
  const tall = await cell(page, 3, 1).boundingBox();
  const top = await page.evaluate(
    ([x, y]) =>
      document
        .elementsFromPoint(x, y)
        .find((each) => getComputedStyle(each).backgroundImage !== "none" || each.matches(".ag-cell"))?.textContent,
    [(tall?.x ?? 0) + 20, (tall?.y ?? 0) + (tall?.height ?? 0) - 8] as const,
  );
  expect(top).toBe("第一党支部");
  // Nor do the scrolled cells show through it where its first row is out of sight.
  await page.mouse.wheel(0, 400);
  await page.waitForFunction(() => document.querySelector('.ag-row[row-index="6"]') === null);
  const covered = await cell(page, 35, 1).boundingBox();
  const seenThere = (): Promise<string | null | undefined> =>
    page.evaluate(
      ([x, y]) =>
        document
          .elementsFromPoint(x, y)
          .find((each) => each.matches(".ag-cell"))
          ?.getAttribute("col-id"),
      [(covered?.x ?? 0) + 20, (covered?.y ?? 0) + 8] as const,
    );
  expect(await seenThere()).toBe("1");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("who stands on the title sees all of it outlined", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await openFile(page, "冻结.xlsx", frozenLedger());
  const title = page.locator(".cell-title", { hasText: TITLE });
  await title.click();
  await page.locator(".cell-address", { hasText: /^A1$/ }).waitFor();
  const outlines = await page
    .locator('.ag-row[row-index="t-0"] .ag-cell.merged')
    .evaluateAll((cells) => cells.map((each) => getComputedStyle(each).outlineStyle));
  expect(outlines).toEqual(["solid", "solid"]);
  await page.context().close();
});
