import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "playwright-core";
import { openWorkbookFile, type WorkbookFile } from "../../../src/xlsx/workbook-file";

/** Waits until the sheet of the workbook stands in the grid. */
export async function gridReady(page: Page): Promise<void> {
  await page.locator(".sheet-grid .ag-cell").first().waitFor();
}

/** Opens a workbook file in place of the one that is there, and waits until its name stands above the sheet. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "", buffer });
  await page.locator(".file-name", { hasText: name }).waitFor();
}

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.locator(`.sheet-grid[aria-label="工作表 ${name}"] .ag-cell`).first().waitFor();
}

/** A cell that is in sight; rows and columns count from 0. Frozen rows have a list of their own. */
export function cell(page: Page, row: number, column: number): Locator {
  return page
    .locator(".ag-row", { has: page.locator('[col-id="row"]', { hasText: new RegExp(`^${String(row + 1)}$`) }) })
    .locator(`[col-id="${String(column)}"]`);
}

/** Types into a cell and leaves it with Enter. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await page
    .locator(`[row-id] [col-id="${String(column)}"]`)
    .first()
    .waitFor();
  const place = await rowLocator(page, row);
  await place.locator(`[col-id="${String(column)}"]`).dblclick();
  const editor = page.locator(".typing-box.typing");
  await editor.fill(text);
  await editor.press("Enter");
}

/** Address of the cell that one stands on ("C13"), "" when on none. */
export function currentCell(page: Page): Promise<string> {
  return page.locator(".cell-address").innerText();
}

/** Pixels that the sheet is scrolled by. */
export function scrolledTo(page: Page): Promise<{ readonly top: number; readonly left: number }> {
  return page
    .locator(".ag-grid-viewport")
    .evaluate(({ scrollTop, scrollLeft }) => ({ top: scrollTop, left: scrollLeft }));
}

/** Scrolls by so many pixels, and waits until the grid is there. */
export async function scrollDown(page: Page, pixels: number): Promise<void> {
  const { top } = await scrolledTo(page);
  await page.locator(".ag-grid-viewport").hover();
  await page.mouse.wheel(0, pixels);
  await page.waitForFunction(
    (wanted) => document.querySelector(".ag-grid-viewport")?.scrollTop === wanted,
    top + pixels,
  );
}

/** Body rows are drawn in parts (frozen columns, others); all parts of a row have the same index. */
async function rowLocator(page: Page, row: number): Promise<Locator> {
  const heading = page.locator('.ag-row [col-id="row"]', { hasText: new RegExp(`^${String(row + 1)}$`) }).first();
  const index = await heading.locator("xpath=ancestor::*[@row-index][1]").getAttribute("row-index");
  return page.locator(`.ag-row[row-index="${index ?? ""}"]`);
}

/** Puts a file onto the page as if it had been dragged in. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name: fileName, base64 }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString("base64") },
  );
  await page.dispatchEvent(".page", "dragover", { dataTransfer: data });
  await page.dispatchEvent(".page", "drop", { dataTransfer: data });
}

/** Presses 下载 and reads what comes with our own reader. */
export async function downloaded(page: Page): Promise<WorkbookFile> {
  const [download]: readonly [Download, unknown] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载", exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  return openWorkbookFile(new Uint8Array(bytes), download.suggestedFilename());
}
