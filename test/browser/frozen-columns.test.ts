import type { EditPlan } from "../../src/core/workbook/edit-plan";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { startPages, type Pages } from "./support/pages";
import { cell, gridReady } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const TITLE = "青云镇党员点评台账";
const HEADS = ["序号", "党组织名称", "点评对象", "点评领导", "点评时间", "点评方式", "评价", "存在的问题", "工作建议"];
const ROWS = 60;

/** Three rows and two columns are frozen; the title lies over both sides, and a unit over two rows of a frozen column. */
function ledger(): Buffer {
  const lines = Array.from({ length: ROWS }, (_, index) =>
    [
      index + 1,
      index === 1 ? null : "第一党支部",
      `王某${String(index)}`,
      "李书记",
      "2011-01-05",
      "集中点评",
      "较好",
    ].map((value) => ({ value })),
  );
  const sheet = "台账";
  const plan: EditPlan = {
    edits: [
      { type: "addSheet", key: sheet, name: sheet, visibility: "visible" },
      { type: "writeBlock", sheet, top: 0, left: 0, cells: [[{ value: TITLE }], [{ value: "填报单位：青云镇党委" }]] },
      { type: "writeBlock", sheet, top: 2, left: 0, cells: [HEADS.map((value) => ({ value }))] },
      { type: "writeBlock", sheet, top: 3, left: 0, cells: lines },
      {
        type: "styleBlock",
        sheet,
        range: { top: 0, left: 0, bottom: 0, right: 8 },
        style: { horizontal: "center" },
      },
      { type: "merge", sheet, range: { top: 0, left: 0, bottom: 0, right: 8 } },
      { type: "merge", sheet, range: { top: 1, left: 0, bottom: 1, right: 8 } },
      { type: "merge", sheet, range: { top: 3, left: 1, bottom: 4, right: 1 } },
      { type: "columnWidths", sheet, widths: HEADS.map((_, column) => ({ column, width: 24 })) },
      { type: "freeze", sheet, rows: 3, columns: 2 },
    ],
  };
  return Buffer.from(writeWorkbookFile(newWorkbookFile("冻结.xlsx"), plan).bytes);
}

test("frozen columns stay where a title lies over them, and the title stays in sight beside them", async () => {
  const { page, complaints } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await page.locator("input[type=file]").first().setInputFiles({ name: "冻结.xlsx", mimeType: "", buffer: ledger() });
  await page.locator(".file-name", { hasText: "冻结.xlsx" }).waitFor();
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
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("who stands on the title sees all of it outlined", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await page.locator("input[type=file]").first().setInputFiles({ name: "冻结.xlsx", mimeType: "", buffer: ledger() });
  const title = page.locator(".cell-title", { hasText: TITLE });
  await title.click();
  await page.locator(".cell-address", { hasText: /^A1$/ }).waitFor();
  const outlines = await page
    .locator('.ag-row[row-index="t-0"] .ag-cell.merged')
    .evaluateAll((cells) => cells.map((each) => getComputedStyle(each).outlineStyle));
  expect(outlines).toEqual(["solid", "solid"]);
  await page.context().close();
});
