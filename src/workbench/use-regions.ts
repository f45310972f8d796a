import { useEffect } from "react";

/** The parts of the page in their order, each with where the focus goes in it; the first that is there. */
const REGIONS: readonly { readonly within: string; readonly first: readonly string[] }[] = [
  { within: ".ribbon", first: ["button:not([disabled])"] },
  { within: ".sheet", first: [".typing-box", "button"] },
  { within: ".sheet-tabs", first: ['[role="tab"][aria-selected="true"]'] },
  { within: ".pane", first: ['[role="tab"][aria-selected="true"]', "button:not([disabled])"] },
];

/** F6 goes on to the next part of the page, with Shift to the one before, as in Excel: Tab stays on the sheet. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      const { activeElement } = document;
      const here = REGIONS.findLastIndex(({ within }) => (activeElement?.closest(within) ?? null) !== null);
      const { length } = REGIONS;
      for (let step = 1; step <= length; step += 1) {
        const next = event.shiftKey ? (Math.max(here, 0) - step + length) % length : (here + step) % length;
        const target = targetIn(REGIONS[next]);
        if (target === null) continue;
        target.focus();
        return;
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function targetIn(region: (typeof REGIONS)[number] | undefined): HTMLElement | null {
  for (const selector of region?.first ?? []) {
    const found = document.querySelector<HTMLElement>(`${region?.within ?? ""} ${selector}`);
    if (found !== null) return found;
  }
  return null;
}
