import { readFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { singleFileAddress, startPages, type Pages } from "./support/pages";
import { panel, showPane } from "./support/pane";
import { cell, downloaded, drop, gridReady, showSheet, typeInto } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const SAMPLE = "sample/点评台账示例.xlsx";
const DOORS = [
  ["from a server", () => pages.address("workbench.html")],
  ["as one file from the disk", () => singleFileAddress()],
] as const;

describe.each(DOORS)("the workbench %s", (_, address) => {
  test("opens with the sample, asks nobody for anything, and breaks no rule of its policy", async () => {
    const { page, requests, complaints } = await pages.open(address());
    await gridReady(page);
    await showSheet(page, "党员名册");
    expect(await cell(page, 12, 2).textContent()).toBe("先生");
    const own = new URL(address()).origin;
    const foreign = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own);
    expect(foreign).toEqual([]);
    if (address().startsWith("file:")) expect(requests.filter((url) => !/^(data|blob):/.test(url))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("takes a dropped file, lets one type, and downloads what was typed", async () => {
    const { page } = await pages.open(address());
    await gridReady(page);
    await drop(page, "我的台账.xlsx", readFileSync(SAMPLE));
    await page.getByText("我的台账.xlsx").waitFor();
    await showSheet(page, "党员名册");
    await typeInto(page, 12, 2, "男");
    await page.getByText("我的台账.xlsx *").waitFor();
    expect(await cell(page, 12, 2).textContent()).toBe("男");
    const file = await downloaded(page);
    expect(file.fileName).toBe("我的台账-已校验.xlsx");
    const sheet = sheetByName(file.snapshot, "党员名册");
    expect(sheet && cellAt(sheet, 12, 2)).toBe("男");
    await page.context().close();
  });
});

test.each(DOORS)("an old .xls is read %s, opened in the grid and chosen in the pane", async (_, address) => {
  const { page, complaints } = await pages.open(address());
  await gridReady(page);
  const sample = read(readFileSync(SAMPLE), { cellStyles: true });
  await drop(page, "老台账.xls", new Uint8Array(write(sample, { type: "buffer", bookType: "biff8" }) as Buffer));
  await page.locator(".file-name", { hasText: "老台账.xls" }).waitFor();
  await showSheet(page, "党员名册");
  expect(await cell(page, 12, 2).textContent()).toBe("先生");

  await showPane(page, "统计");
  await page.getByRole("tab", { name: "上级样表" }).click();
  const part = panel(page);
  await part.getByLabel("另外的文件").check();
  const form = utils.book_new();
  const lines = [["领导点评统计表"], ["单位", "应点评党员数", "党员点评覆盖率"], ["机关第一党支部"], ["合计"]];
  utils.book_append_sheet(form, utils.aoa_to_sheet(lines), "表一");
  const buffer = write(form, { type: "buffer", bookType: "biff8" }) as Buffer;
  await part.locator("input[type=file]").setInputFiles({ name: "上级样表.xls", mimeType: "", buffer });
  await part.getByText("已选：上级样表.xls").waitFor();
  await part.getByText("“表一”").first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(DOORS)("the manual opens beside the page %s, with its pictures", async (_, address) => {
  const { page, requests } = await pages.open(address());
  await gridReady(page);
  const [manual] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "使用说明", exact: true }).click(),
  ]);
  await manual.getByRole("heading", { name: "下载结果" }).waitFor();
  const images = await manual.locator("img").all();
  expect(images.length).toBeGreaterThan(3);
  for (const image of images) {
    expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(new URL(address()).origin))).toEqual([]);
  await page.context().close();
});

test("a file that is no workbook is one sentence, and the open one stays", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await drop(page, "照片.xlsx", Buffer.from("\x89PNG\r\n\x1a\n0000"));
  await page.getByText("“照片.xlsx”不是").waitFor();
  await showSheet(page, "党员名册");
  await page.context().close();
});

test("of two files dropped one after the other the last one is shown", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  const rows = Array.from({ length: 60_000 }, (_, row) => [row, "周明远", "学习不够深入", "多下基层"]);
  const large = utils.book_new();
  utils.book_append_sheet(large, utils.aoa_to_sheet(rows), "大表");
  await drop(page, "大.xlsx", new Uint8Array(write(large, { type: "buffer", bookType: "xlsx" }) as Buffer));
  await drop(page, "小.csv", Buffer.from("姓名,性别\n周明远,男\n"));
  await page.locator(".file-name", { hasText: "小.csv" }).waitFor();
  // Longer than the large one takes: what is not shown by then does not come any more.
  await page.waitForTimeout(5_000);
  expect(await page.locator(".file-name").textContent()).toContain("小.csv");
  await page.context().close();
});

test("what was asked of one workbook is not asked of the next; unsaved changes are asked about, the workbook in sight", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  const pane = page.locator("aside");
  await gridReady(page);
  await pane.getByText("下一步").waitFor();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByRole("button", { name: "取消" }).click();
  await drop(page, "下一本.xlsx", readFileSync(SAMPLE));
  await page.getByText("下一本.xlsx").waitFor();
  await pane.getByText("下一步").waitFor();
  expect(await pane.getByRole("tab", { name: "概览" }).getAttribute("aria-selected")).toBe("true");

  await showSheet(page, "党员名册");
  await typeInto(page, 12, 2, "男");
  await page.getByText("下一本.xlsx *").waitFor();
  await drop(page, "第三本.xlsx", readFileSync(SAMPLE));
  const question = page.getByRole("dialog");
  await question.waitFor();
  // Where the dialog hangs covers nothing of the page.
  const cover = await page.evaluate(() =>
    [...document.querySelectorAll("body > .fui-FluentProvider")].map((element) => element.clientHeight),
  );
  expect(cover.length).toBeGreaterThan(0);
  expect(Math.max(...cover)).toBe(0);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await page.getByText("下一本.xlsx *").waitFor();
  expect(await cell(page, 12, 2).textContent()).toBe("男");
  await page.context().close();
});
