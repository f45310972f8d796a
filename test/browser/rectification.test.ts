import { cellText } from "../../src/core/workbook/cell";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { openPane } from "./support/pane";
import { downloaded } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("overdue problems come first, can be searched, and lead to their rows", async () => {
  const { page, pane } = await openPane(pages, "整改");
  const list = pane.getByRole("list", { name: "重点问题" });
  await list.waitFor();
  const first = list.getByRole("button").first();
  expect(await first.textContent()).toMatch(/逾期 \d+ 天/);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await first.click();
  await page.getByRole("tab", { name: "重点问题整改台账", selected: true }).waitFor();
  await pane.getByLabel("显示").selectOption("closed");
  await pane.getByText(/^共 \d+ 条$/).waitFor();
  for (const text of await list.getByRole("button").allTextContents()) expect(text).toContain("已销号");
  await pane.getByRole("searchbox").fill("没有这样的问题");
  await pane.getByText("没有符合条件的").waitFor();
  await page.context().close();
});

test("a problem from a review is put into words, registered and gone from what waits", async () => {
  const { page, pane } = await openPane(pages, "整改");
  await pane.getByRole("tab", { name: /^待立项/ }).click();
  const list = pane.getByRole("list", { name: "待立项的问题" });
  const before = await pane.getByRole("tab", { name: /^待立项/ }).textContent();
  const card = list.getByRole("listitem").first();
  await card.getByRole("button", { name: "修改" }).click();
  await card.getByLabel("问题", { exact: true }).fill("");
  await pane.getByText("有 1 个选中的没有写问题").waitFor();
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await card.getByLabel("问题", { exact: true }).fill("会议记录要完整");
  await card.getByLabel("整改时限").fill("2011-04-15");
  // What was typed is there when one comes back from another page.
  await pane.getByRole("tab", { name: "概览", exact: true }).click();
  await pane.getByRole("tab", { name: "整改", exact: true }).click();
  await pane.getByRole("tab", { name: /^待立项/ }).click();
  await list.getByRole("checkbox", { name: "会议记录要完整", checked: true }).waitFor();
  await pane.getByRole("button", { name: "立项选中的 1 个" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
  await pane
    .getByText(/“整改跟踪栏目”已完成/)
    .first()
    .waitFor();
  expect(await pane.getByRole("tab", { name: /^待立项/ }).textContent()).not.toBe(before);
  const { snapshot } = await downloaded(page);
  const texts = snapshot.sheets.flatMap(({ values }) => values.flat().map((value) => cellText(value)));
  expect(texts).toContain("会议记录要完整");
  expect(snapshot.sheets.map(({ name }) => name)).toContain("整改提醒");
  await pane.getByRole("tab", { name: /^提醒/ }).click();
  await pane.getByRole("heading", { name: /^已逾期 \d+$/ }).waitFor();
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await page.context().close();
});
