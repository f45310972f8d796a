import type { Page } from "playwright-core";

/**
 * What of the pane cannot be seen for want of width, each as "element “text”": what reaches over the pane's right edge, and text
 * that its own box cuts off. What lies in a part that scrolls sideways by itself is not cut off; nor are words clamped to two
 * lines, which stand in full in the detail.
 */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector<HTMLElement>(".pane-content");
    if (pane === null) throw new Error("there is no pane");
    const edge = pane.getBoundingClientRect().right + 1;
    const scrolls = (element: Element): boolean => {
      for (let outer: Element | null = element; outer !== null && outer !== pane; outer = outer.parentElement) {
        if (["auto", "scroll"].includes(getComputedStyle(outer).overflowX) && outer.scrollWidth > outer.clientWidth)
          return outer.querySelector("table") !== null;
      }
      return false;
    };
    return [...pane.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { width, height, right } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isShown = width > 1 && height > 1 && style.visibility !== "hidden" && style.clipPath === "none";
        if (!isShown || element.closest("select, svg") !== null || scrolls(element)) return false;
        const hides = ["hidden", "clip"].includes(style.overflowX);
        return right > edge || (hides && element.scrollWidth > element.clientWidth + 1);
      })
      .map(({ tagName, textContent }) => `${tagName} “${textContent.slice(0, 20)}”`);
  });
}
