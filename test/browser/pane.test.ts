import type { Locator } from "playwright-core";
import { cellText } from "../../src/core/workbook/cell";
import { parseRange } from "../../src/core/workbook/range";
import { cellAt, sheetByName } from "../../src/core/workbook/snapshot";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { openPane, settled } from "./support/pane";
import { downloaded } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

async function openCheck(pane: Locator): Promise<Locator> {
  await pane.getByRole("tab", { name: "校验" }).click();
  const tree = pane.getByRole("tree");
  await tree.waitFor();
  return tree;
}

test("overview and check have nothing that axe finds fault with, dialog and forms included", async () => {
  const { page, pane } = await openPane(pages);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  const tree = await openCheck(pane);
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await pane.getByLabel("分组").selectOption("severity");
  await pane.getByLabel("显示").selectOption("query");
  await tree.focus();
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("button", { name: "忽略" }).click();
  await pane.getByRole("button", { name: "确认忽略" }).click();
  await pane.getByText("请先写理由。").waitFor();
  expect(await axeViolations(page, ".pane")).toEqual([]);
  await pane.getByRole("button", { name: "把结果标到表里" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await axeViolations(page, "[role=dialog]")).toEqual([]);
  await page.context().close();
});

test("a fix is previewed, written, found in the downloaded file, and taken back", async () => {
  const { page, pane } = await openPane(pages);
  await pane.getByRole("button", { name: "查看可改正的" }).click();
  const tree = pane.getByRole("tree");
  await tree.getByRole("treeitem", { level: 2 }).first().click();
  const detail = pane.getByRole("region", { name: "详情" });
  const place = await detail.getByRole("table").getByRole("cell").allTextContents();
  const [address = "", before = "", after = ""] = place;
  expect(before).not.toBe(after);
  const whole = (await detail.getByRole("button", { name: /^转到/ }).getAttribute("title")) ?? "";
  const sheet = whole.split(" ")[1] ?? "";
  await detail.getByRole("button", { name: "改正这一处" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`将把“${sheet}”${address} 的“`).waitFor();
  await dialog.getByRole("button", { name: "确定" }).click();
  await pane.getByText(`“改正单元格”已完成：把“${sheet}”${address} 的“`).first().waitFor();
  const shown = async (): Promise<string> => {
    const found = sheetByName((await downloaded(page)).snapshot, sheet);
    const range = parseRange(address);
    return found && range ? cellText(cellAt(found, range.top, range.left)) : "";
  };
  expect(await shown()).toBe(after);
  await pane.getByRole("button", { name: "撤销", exact: true }).click();
  await pane.getByText("已撤销“改正单元格”。").first().waitFor();
  expect(await shown()).toBe(before);
  await page.context().close();
});

test("the list is worked by keyboard, searched by initials, and goes to the cell", async () => {
  const { page, pane } = await openPane(pages);
  const tree = await openCheck(pane);
  await tree.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await tree.locator("[aria-selected=true]").getAttribute("aria-level")).toBe("2");
  // What is typed now goes into the cell.
  await page.waitForFunction(() => document.activeElement?.classList.contains("typing-box"));
  await tree.getByRole("treeitem", { level: 2 }).nth(1).click();
  // A click leaves the list its keys.
  expect(await tree.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await tree.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await tree.locator("[aria-selected=true]").getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("searchbox").fill("xzl");
  await pane.getByText(/^显示 \d+ 处/).waitFor();
  expect(await tree.getByRole("treeitem").filter({ hasText: "向珍丽" }).count()).toBeGreaterThan(0);
  await pane.getByRole("searchbox").fill("zzzzzz");
  await pane.getByText("没有符合条件的").waitFor();
  await page.context().close();
});

test("after a dialog the focus is where it was", async () => {
  const { page, pane } = await openPane(pages);
  await openCheck(pane);
  const button = pane.getByRole("button", { name: "把结果标到表里" });
  await button.click();
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === "确定");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent === "把结果标到表里");
  await page.context().close();
});

test("a button that leads to another page hands the focus to its tab", async () => {
  const { page, pane } = await openPane(pages);
  await pane.getByRole("button", { name: "查看可改正的" }).press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "dianping-tab-check");
  await page.getByRole("button", { name: "打开面板" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "dianping-tab-overview");
  await page.context().close();
});

test("one 说明 for all of a kind answers the others at once, and is taken back for all", async () => {
  const { page, pane } = await openPane(pages);
  const tree = await openCheck(pane);
  await pane.getByLabel("显示").selectOption("query");
  const group = tree.getByRole("treeitem", { level: 1 }).filter({ hasText: "没有按规定的次数和周期接受点评" });
  await group.waitFor();
  const first = tree.getByRole("treeitem", { level: 2 }).filter({ hasText: "没有达到规定的点评次数" }).first();
  await first.click();
  await pane.getByRole("button", { name: "写说明" }).click();
  await pane.getByRole("textbox", { name: "说明" }).fill("都因雪灾停课");
  const reach = pane.getByLabel("这条说明用于");
  expect((await reach.locator("option").allTextContents()).slice(1)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/及所属单位同类（\d+ 处）$/),
      expect.stringMatching(/^全部同类（\d+ 处）$/),
    ]),
  );
  await reach.selectOption("all");
  await pane.getByRole("button", { name: "保存说明" }).click();
  await group.waitFor({ state: "detached" });
  await settled(page);
  await pane.getByLabel("显示").selectOption("all");
  await first.click();
  await page.keyboard.press("ArrowDown");
  await pane.getByText("同类说明：都因雪灾停课").waitFor();
  await pane.getByRole("button", { name: "删除同类说明" }).click();
  await pane.getByText("同类说明：都因雪灾停课").waitFor({ state: "detached" });
  await settled(page);
  await pane.getByLabel("显示").selectOption("query");
  await group.waitFor();
  await page.context().close();
});
