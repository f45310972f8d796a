import { startPages, type Pages } from "./support/pages";
import { gridReady, showSheet } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("while one scrolls, cells are drawn a few rows at a time", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await showSheet(page, "党员名册");
  await page.locator(".sheet-grid").evaluate((grid) => {
    // A clock that goes on 4 ms whenever the grid looks at it: how fast this machine is plays no part.
    let now = Date.now();
    Date.now = () => (now += 4);
    const drawn: number[] = [];
    Object.assign(globalThis, { drawn });
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      drawn.push(added.filter((node) => node instanceof Element && node.matches(".ag-cell")).length);
    }).observe(grid, { childList: true, subtree: true });
  });
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 1_500);
  await page.locator('.ag-row [col-id="row"]', { hasText: /^80$/ }).first().waitFor();
  await page.waitForFunction(() => {
    const { drawn } = globalThis as unknown as { drawn: readonly number[] };
    return drawn.reduce((sum, count) => sum + count, 0) > 200;
  });
  const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: readonly number[] }).drawn);
  // Two rows fit into a frame of 6 ms by that clock, fifteen into the grid's own of 60 ms.
  expect(Math.max(...drawn)).toBeLessThan(60);
  await page.context().close();
});
