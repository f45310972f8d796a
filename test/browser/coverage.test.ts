import { cellText } from "../../src/core/workbook/cell";
import { sheetByName } from "../../src/core/workbook/snapshot";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { openPane } from "./support/pane";
import { downloaded } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("the tree of organisations is worked by keyboard, and leads to the people behind its numbers", async () => {
  const { page, pane } = await openPane(pages, "覆盖");
  const tree = pane.getByRole("tree", { name: "党组织及覆盖率" });
  await tree.focus();
  const active = tree.locator("[aria-selected=true]");
  await active.waitFor();
  expect(await active.getAttribute("aria-level")).toBe("1");
  const all = await tree.getByRole("treeitem").count();
  await page.keyboard.press("ArrowLeft");
  await tree.locator("[aria-selected=true][aria-expanded=false]").waitFor();
  expect(await tree.getByRole("treeitem").count()).toBeLessThan(all);
  await page.keyboard.press("ArrowRight");
  await tree.locator("[aria-selected=true][aria-expanded=true]").waitFor();
  const shown = await active.textContent();
  expect(shown).toMatch(/云岭县卫生局党委.*党员 103\/118 87\.3%.*未点评 \d+/);
  expect(await axeViolations(page, ".pane")).toEqual([]);

  await pane.getByRole("button", { name: /^看没被点评的/ }).click();
  const list = pane.getByRole("list", { name: "没有被点评的名单" });
  await list.waitFor();
  const people = await list.getByRole("button").count();
  await pane.getByLabel("对象").selectOption({ label: "党员" });
  expect(await list.getByRole("button").count()).toBeLessThan(people);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await list.getByRole("button").first().click();
  await page.getByRole("tab", { name: "党员名册", selected: true }).waitFor();
  await page.context().close();
});

test("another period is looked at without changing anything; marks are for the period of the settings", async () => {
  const { page, pane } = await openPane(pages, "覆盖");
  await pane.getByRole("tab", { name: "各时段" }).click();
  const map = pane.getByRole("table");
  await map.waitFor();
  expect(await map.getByRole("columnheader").allTextContents()).toEqual(["党组织", "集中点评期"]);
  expect(await map.getByRole("cell").first().textContent()).toMatch(/^\d+\/\d+$/);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await pane.getByLabel("期间").selectOption({ label: "2011年第1季度（当前）" });
  await pane.getByText("正在看另一个期间").waitFor();
  await pane.getByText("2011-01-01 至 2011-03-31").waitFor();
  expect(await pane.getByRole("button", { name: "标到表里并生成未点评名单" }).count()).toBe(0);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await pane.getByLabel("期间").selectOption("own");
  await pane.getByText("正在看另一个期间").waitFor({ state: "detached" });

  await pane.getByRole("button", { name: "标到表里并生成未点评名单" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
  await pane
    .getByText(/“覆盖标记和未点评名单”已完成/)
    .first()
    .waitFor();
  const uncovered = sheetByName((await downloaded(page)).snapshot, "未点评名单");
  const texts = (uncovered?.values ?? []).flat().map((value) => cellText(value));
  expect(texts.some((text) => text.includes("柳河镇卫生院党支部"))).toBe(true);
  await page.context().close();
});
