import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { confirm, openPane, panel, settled, showPane } from "./support/pane";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("a setting is typed, checked, previewed, written, seen in 记录 and undone there", async () => {
  const { page, complaints } = await openPane(pages, "设置");
  const days = panel(page).getByLabel("截止日期", { exact: true });
  await days.waitFor();
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);

  const before = await days.inputValue();
  await days.fill("下个月");
  await panel(page).getByText("“下个月”看不懂").waitFor();
  await days.fill("2011-02-28");
  await panel(page).getByText("有 1 项改动还没有写入").waitFor();
  await showPane(page, "记录");
  await showPane(page, "设置");
  expect(await days.inputValue()).toBe("2011-02-28");

  await panel(page).getByRole("button", { name: "写入点评设置" }).click();
  expect(await confirm(page)).toContain("点评设置");
  await panel(page).getByText("没有未写入的改动").waitFor();
  expect(await days.inputValue()).toBe("2011-02-28");

  await showPane(page, "记录");
  const entries = panel(page).getByRole("list", { name: "改动记录" }).getByRole("listitem");
  expect(await entries.first().innerText()).toContain("点评设置");
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);
  await entries.first().getByRole("button", { name: /撤销/ }).click();
  await page.getByText("已撤销“点评设置”").first().waitFor();
  await settled(page);
  await entries.first().getByText("已撤销").waitFor();
  await showPane(page, "设置");
  expect(await days.inputValue()).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a change that somebody has overwritten is named when it is undone, and 清除全部痕迹 is previewed", async () => {
  const { page } = await openPane(pages, "设置");
  for (const day of ["2011-02-27", "2011-02-26"]) {
    await panel(page).getByLabel("截止日期", { exact: true }).fill(day);
    await panel(page).getByRole("button", { name: "写入点评设置" }).click();
    await confirm(page);
  }
  await showPane(page, "记录");
  await panel(page).getByRole("listitem").nth(1).getByRole("button", { name: /撤销/ }).click();
  await panel(page)
    .getByRole("heading", { name: /后来又改过，保持现状/ })
    .waitFor();
  await panel(page)
    .getByText(/^点评设置 [A-Z]/)
    .first()
    .waitFor();
  await panel(page).getByRole("button", { name: "清除全部痕迹" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await page.context().close();
});
