import type { Page } from "playwright-core";
import { axeViolations } from "./support/axe";
import { cutOff } from "./support/cut-off";
import { startPages, type Pages } from "./support/pages";
import { openPane, panel, settled, showPane } from "./support/pane";

let pages: Pages;
let page: Page;
beforeAll(async () => {
  pages = await startPages();
  ({ page } = await openPane(pages));
});
afterAll(() => pages.close());

/** Each leads from its page of the pane to a state that one can come to. */
const STATES: readonly (readonly [name: string, tab: string, act?: (page: Page) => Promise<void>])[] = [
  ["概览", "概览", (on) => on.locator("summary").first().click()],
  ["校验", "校验"],
  ["一条校验结果", "校验", (on) => panel(on).getByRole("treeitem", { level: 2 }).nth(3).click()],
  [
    "写说明",
    "校验",
    async (on) => {
      await panel(on).getByLabel("显示").selectOption("query");
      await panel(on).getByRole("treeitem", { level: 2 }).first().click();
      await panel(on).getByRole("button", { name: "写说明" }).click();
      await panel(on).getByRole("button", { name: "保存说明" }).click();
    },
  ],
  [
    "忽略的理由",
    "校验",
    async (on) => {
      await panel(on).getByLabel("显示").selectOption("query");
      await panel(on).getByRole("treeitem", { level: 2 }).first().click();
      await panel(on).getByRole("button", { name: "忽略" }).click();
      await panel(on).getByRole("button", { name: "确认忽略" }).click();
    },
  ],
  ["没有符合条件的", "校验", (on) => panel(on).getByRole("searchbox").fill("zzzz")],
  ["一个党组织", "覆盖", (on) => panel(on).getByRole("treeitem").nth(1).click()],
  [
    "谁没被点评",
    "覆盖",
    (on) =>
      panel(on)
        .getByRole("tab", { name: /^谁没被点评/ })
        .click(),
  ],
  ["各时段", "覆盖", (on) => panel(on).getByRole("tab", { name: "各时段" }).click()],
  ["问题", "整改"],
  [
    "立项前的修改",
    "整改",
    async (on) => {
      await panel(on)
        .getByRole("tab", { name: /^待立项/ })
        .click();
      await panel(on).getByRole("button", { name: "修改" }).first().click();
    },
  ],
  ["一个数的依据", "统计", (on) => panel(on).locator("[data-at]").nth(1).click()],
  ["报送", "统计", (on) => panel(on).getByRole("tab", { name: "报送" }).click()],
  ["记录", "记录"],
  ["设置", "设置"],
];

async function show(tab: string, act?: (page: Page) => Promise<void>): Promise<void> {
  // A page that is opened anew begins anew.
  await showPane(page, tab === "概览" ? "设置" : "概览");
  await showPane(page, tab);
  await act?.(page);
  await settled(page);
}

/** Zoom in percent, and how wide the pane then is on the screen. */
async function look(zoom: number, width: number): Promise<void> {
  await page.evaluate(
    ([factor, pixels]) => {
      document.getElementById("test-look")?.remove();
      const style = document.createElement("style");
      style.id = "test-look";
      style.textContent = `.pane-content { zoom: ${factor}; flex-basis: ${pixels}px !important; }`;
      document.head.append(style);
    },
    [zoom / 100, (width * 100) / zoom] as const,
  );
}

test.each([
  [320, 100],
  [640, 200],
])("nothing is cut off where the pane is %i px wide at %i %%, whatever it shows", async (width, zoom) => {
  await look(zoom, width);
  const cut: string[] = [];
  for (const [name, tab, act] of STATES) {
    await show(tab, act);
    cut.push(...(await cutOff(page)).map((element) => `${name}: ${element}`));
  }
  expect(cut).toEqual([]);
});

/** Where a finding's buttons stand, and what else is at their middle: "" when they can be seen and pressed. */
async function hiddenActions(on: Page): Promise<readonly string[]> {
  const buttons = await panel(on).getByRole("region", { name: "详情" }).getByRole("button").all();
  const seen = await Promise.all(
    buttons.map((button) =>
      button.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isWhole = top >= 0 && bottom <= innerHeight;
        return isWhole && element.contains(there) ? "" : element.textContent;
      }),
    ),
  );
  expect(buttons.length).toBeGreaterThan(1);
  return seen.filter((text) => text !== "");
}

test.each([
  [320, 600, 100],
  [350, 760, 100],
  [450, 600, 100],
  [640, 760, 200],
])("what can be done with a finding is in sight where the pane is %i × %i px at %i %%", async (width, height, zoom) => {
  await page.setViewportSize({ width: 1440, height });
  await look(zoom, width);
  const hidden: string[] = [];
  for (const filter of ["fixable", "error", "query", "hint"]) {
    await show("校验", async (on) => {
      await panel(on).getByLabel("显示").selectOption(filter);
      await panel(on).getByRole("treeitem", { level: 2 }).first().click();
    });
    hidden.push(...(await hiddenActions(page)).map((text) => `${filter}: ${text}`));
  }
  await show("校验", async (on) => {
    await panel(on).getByLabel("显示").selectOption("query");
    await panel(on).getByRole("treeitem", { level: 2 }).first().click();
    await panel(on).getByRole("button", { name: "写说明" }).click();
  });
  hidden.push(...(await hiddenActions(page)).map((text) => `form: ${text}`));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(hidden).toEqual([]);
});

test("on a screen enlarged to 200 % the sheet and the pane each have room, one below the other", async () => {
  const { page } = await openPane(pages, "校验");
  await page.setViewportSize({ width: 720, height: 450 });
  const heightOf = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().height);
  expect(await heightOf(".ag-grid-viewport")).toBeGreaterThan(200);
  expect(await heightOf(".pane")).toBeGreaterThan(400);
  const { sideways, down } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });
  expect(sideways).toBe(0);
  expect(down).toBeGreaterThan(0);
  // The last of the ribbon comes into sight when the focus comes to it.
  const last = page.getByRole("button", { name: "使用说明", exact: true });
  await last.focus();
  const help = await last.boundingBox();
  expect((help?.x ?? 0) + (help?.width ?? 0)).toBeLessThanOrEqual(720);
  await page.context().close();
});

test("in the dark axe finds nothing either", async () => {
  await look(100, 350);
  await page.emulateMedia({ colorScheme: "dark" });
  const found: string[] = [];
  for (const [name, tab, act] of STATES) {
    await show(tab, act);
    found.push(...(await axeViolations(page, ".pane")).map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  expect(found).toEqual([]);
});

test("a fault in one page is told there, leaves the other pages alone and can be got over", async () => {
  const { page: other } = await openPane(pages);
  await other.evaluate(() => {
    const { ResizeObserver: sound } = window;
    window.ResizeObserver = function broken(): never {
      window.ResizeObserver = sound;
      throw new Error("no observer");
    } as unknown as typeof ResizeObserver;
  });
  await showPane(other, "校验");
  await panel(other).getByText("这一页出错了（no observer）").waitFor();
  await showPane(other, "设置");
  await panel(other).getByText("点评设置").first().waitFor();
  await showPane(other, "校验");
  await panel(other).getByRole("tree").waitFor();
  await other.context().close();
});

test("in forced colours the chosen row, links and the focus are told by lines", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await show("校验", (on) => panel(on).getByRole("treeitem", { level: 2 }).first().click());
  const lineOf = (name: "outlineStyle" | "textDecorationLine", selector: string): Promise<string> =>
    panel(page)
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element)[property], name);
  expect(await lineOf("outlineStyle", "[aria-selected=true][role=treeitem]")).toBe("solid");
  expect(await lineOf("outlineStyle", "[aria-selected=false][role=treeitem]")).toBe("none");
  const border = (): Promise<string> =>
    panel(page)
      .getByRole("tree")
      .evaluate((tree) => getComputedStyle(tree).borderTopColor);
  await panel(page).getByRole("searchbox").focus();
  const before = await border();
  for (let step = 0; step < 10 && (await border()) === before; step += 1) await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tree");
  await show("概览");
  expect(await lineOf("textDecorationLine", "button.fui-Link")).toBe("underline");
  await page.emulateMedia({ forcedColors: "none" });
});

test.each(["概览", "校验", "覆盖", "统计"])("%s: whatever the Tab key reaches can be seen", async (tab) => {
  await look(100, 320);
  await show(tab);
  await page.getByRole("tab", { name: tab, exact: true }).focus();
  const hidden: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element.closest("#dianping-page") === null) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(
        (left + right) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      );
      const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
      return { isSeen, name: element.getAttribute("aria-label") ?? element.textContent.slice(0, 20) };
    });
    if (place !== null && !place.isSeen) hidden.push(place.name);
  }
  expect(hidden).toEqual([]);
});
