import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeWindow {
  readonly axe: { run(context: object, options: object): Promise<{ readonly violations: readonly AxeViolation[] }> };
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands, a line each; an empty list is what is wanted. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // Fluent's guards around a group of focusable things pass the focus on at once; axe takes them for places to be.
    const context = { exclude: [["[data-tabster-dummy]"]] };
    const result = await (globalThis as unknown as AxeWindow).axe.run(context, { runOnly: tags });
    return result.violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
