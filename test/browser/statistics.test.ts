import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { confirm, openPane, panel } from "./support/pane";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("a number opens its rows, a row leads to its cell, and the sheet is written by one button", async () => {
  const { page, complaints } = await openPane(pages, "统计");
  const table = panel(page).getByRole("table", { name: /统计表（预览）/ });
  await table.waitFor();
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);

  const number = table.getByRole("button", { name: /^合计，.*已点评.*，[1-9]\d*$/ }).first();
  const count = Number((await number.innerText()).trim());
  await number.click();
  const basis = panel(page).getByRole("region", { name: /^合计 · .*已点评/ });
  await basis.getByRole("listitem").first().waitFor();
  expect(await basis.getByRole("listitem").count()).toBe(count);
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);
  await basis.getByRole("listitem").first().getByRole("button").click();
  await page.locator('.sheet-grid[aria-label^="工作表"] .ag-cell').first().waitFor();

  await basis.getByRole("button", { name: "关闭" }).click();
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(false);

  await panel(page)
    .getByRole("button", { name: /^(写入|更新)统计表$/ })
    .click();
  expect(await confirm(page)).toContain("统计表");
  await panel(page).getByText("工作表“领导点评工作情况统计表”里的数和这里一致").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
