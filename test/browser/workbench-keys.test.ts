import { utils, write } from "@e965/xlsx";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { startPages, type Pages } from "./support/pages";
import { cell, currentCell, downloaded, drop, gridReady, showSheet } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("keys write, leave, reopen and empty cells as in Excel", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  const { keyboard } = page;
  const shows = (row: number, column: number, text: string): Promise<void> =>
    cell(page, row, column)
      .filter({ hasText: text === "" ? /^$/ : text })
      .waitFor();
  await showSheet(page, "党员名册");
  await cell(page, 12, 2).click();

  // What is typed replaces the content; Enter goes down, Shift+Enter up, Tab right and Enter then back below the first.
  await keyboard.type("男");
  await keyboard.press("Enter");
  await shows(12, 2, "男");
  expect(await currentCell(page)).toBe("C14");
  await keyboard.press("Shift+Enter");
  expect(await currentCell(page)).toBe("C13");
  await keyboard.press("Tab");
  await keyboard.type("壮族");
  await keyboard.press("Tab");
  await shows(12, 3, "壮族");
  expect(await currentCell(page)).toBe("E13");
  await keyboard.press("Shift+Tab");
  expect(await currentCell(page)).toBe("D13");
  await keyboard.press("Enter");
  expect(await currentCell(page)).toBe("C14");

  // F2 goes on with what is there; Esc leaves it; an arrow key leaves what was typed over, and moves in what was opened.
  await keyboard.press("ArrowUp");
  await keyboard.press("F2");
  await keyboard.press("ArrowLeft");
  await keyboard.type("大");
  await keyboard.press("Escape");
  await shows(12, 2, "男");
  expect(await currentCell(page)).toBe("C13");
  await keyboard.press("F2");
  await keyboard.press("ArrowLeft");
  await keyboard.type("大");
  await keyboard.press("Enter");
  await shows(12, 2, "大男");
  await keyboard.type("女");
  await keyboard.press("ArrowRight");
  await shows(13, 2, "女");
  expect(await currentCell(page)).toBe("D14");

  // Emptied by one key, brought back by Ctrl+Z.
  await keyboard.press("Delete");
  await shows(13, 3, "");
  await keyboard.press("Control+z");
  await shows(13, 3, "汉族");

  // To the beginning behind the frozen columns, the end, the edges of what is filled.
  for (const [key, address] of [
    ["Control+Home", "C2"],
    ["Control+ArrowDown", "C119"],
    ["End", "J119"],
    ["Home", "C119"],
    ["Control+End", "K119"],
    ["Control+Home", "C2"],
    ["Control+ArrowRight", "J2"],
    ["ArrowUp", "J1"],
  ] as const) {
    await keyboard.press(key);
    expect(`${key} ${await currentCell(page)}`).toBe(`${key} ${address}`);
  }
  await keyboard.press("PageDown");
  const [, row = ""] = /^J(\d+)$/.exec(await currentCell(page)) ?? [];
  expect(Number(row)).toBeGreaterThan(10);
  await page.context().close();
});

test("an input method begins in the cell: the word that it writes is there whole", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  await showSheet(page, "党员名册");
  await cell(page, 12, 1).click();
  const client = await page.context().newCDPSession(page);
  for (const [text, length] of [
    ["zhang", 5],
    ["zhang'san", 9],
  ] as const) {
    await client.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
  }
  await page.locator(".typing-box.typing").waitFor();
  await client.send("Input.insertText", { text: "张三" });
  await page.keyboard.press("Enter");
  await cell(page, 12, 1).filter({ hasText: "张三" }).waitFor();
  expect(await currentCell(page)).toBe("B14");
  await page.context().close();
});

test("a block is copied as Excel copies it and pasted in one change; merged cells are not pasted over", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  const { keyboard } = page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await showSheet(page, "党员名册");
  await cell(page, 12, 2).click();
  await keyboard.press("Shift+ArrowRight");
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r\n", "\n")).toBe("先生\t汉族\n女\t汉族");
  await cell(page, 20, 10).click();
  await keyboard.press("Control+v");
  await cell(page, 21, 11).filter({ hasText: "汉族" }).waitFor();
  const file = await downloaded(page);
  const sheet = sheetByName(file.snapshot, "党员名册");
  expect(sheet && [cellAt(sheet, 20, 10), cellAt(sheet, 20, 11), cellAt(sheet, 21, 10)]).toEqual([
    "先生",
    "汉族",
    "女",
  ]);
  await cell(page, 20, 10).click();
  await keyboard.press("Control+z");
  await cell(page, 20, 10).filter({ hasText: /^$/ }).waitFor();
  await cell(page, 21, 11).filter({ hasText: /^$/ }).waitFor();

  await showSheet(page, "党员点评台账");
  await cell(page, 0, 0).click();
  await keyboard.press("Control+v");
  await page.getByText("在合并单元格里").waitFor();
  await page.context().close();
});

test("whatever would write on a protected sheet says that it is protected, and writes nothing", async () => {
  const { page } = await pages.open(pages.address("workbench.html"));
  await gridReady(page);
  const sheet = utils.aoa_to_sheet([["姓名"], ["周明远"]]);
  sheet["!protect"] = {};
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "台账");
  await drop(page, "保护.xlsx", new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer));
  await page.getByRole("tab", { name: "台账（受保护）" }).waitFor();
  const { keyboard } = page;
  const ways: readonly (() => Promise<void>)[] = [
    () => keyboard.type("abc"),
    // As an input method, a handwriting pad or dictation does it: no key tells of it.
    () => keyboard.insertText("张三"),
    () => cell(page, 1, 0).dblclick(),
    () => keyboard.press("F2"),
    () => keyboard.press("Delete"),
    () => keyboard.press("Backspace"),
    () => keyboard.press("Control+v"),
  ];
  await cell(page, 1, 0).click();
  await keyboard.press("Control+c");
  for (const act of ways) {
    await cell(page, 1, 0).click();
    await act();
    await page.getByRole("alert").filter({ hasText: "工作表“台账”受保护，不能改动" }).waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
  }
  expect(await cell(page, 1, 0).textContent()).toBe("周明远");
  await page.context().close();
});
