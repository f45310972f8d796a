import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/**
 * What axe finds against WCAG 2.2 AA and its own good practice in the part of the page, each as "rule: help (where)"; `[]` when
 * nothing. The marks by which Fluent's dialogs and tab lists catch the focus at their ends are left out: they pass it on at once.
 */
export async function axeViolations(page: Page, within = "body"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  await standStill(page);
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: readonly Violation[] }> };
    };
    const context = { include: [[selector]], exclude: [["[data-tabster-dummy]"]] };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run(context, { runOnly: { type: "tag", values } })).violations;
  }, within);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${JSON.stringify(nodes.map(({ target }) => target))})`,
  );
}

/**
 * What is judged is what a reader meets, not a frame on the way there: whatever moves but for a while comes to its end
 * first (half-faded texts have too little contrast), and rows that the grid has just put down get their cells.
 */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  await page.waitForFunction(() => !document.querySelector(".ag-row:empty"));
}
