import type { ComponentType } from "react";
import { OverviewPage } from "./overview/overview-page";
import { latePart, type LateProps } from "./parts/late-part";
import { PAGES, type PageId } from "./state/pages";

// The first script holds what one sees first. The others come while the workbook is being read, so that nobody waits for them.
const LATER: { readonly [P in Exclude<PageId, "overview">]: () => Promise<ComponentType> } = {
  check: async () => (await import(/* webpackChunkName: "check-page" */ "./check/check-page")).CheckPage,
  coverage: async () => (await import(/* webpackChunkName: "coverage-page" */ "./coverage/coverage-page")).CoveragePage,
  rectification: async () =>
    (await import(/* webpackChunkName: "rectification-page" */ "./rectification/rectification-page")).RectificationPage,
  statistics: async () =>
    (await import(/* webpackChunkName: "statistics-page" */ "./statistics/statistics-page")).StatisticsPage,
  history: async () => (await import(/* webpackChunkName: "history-page" */ "./history/history-page")).HistoryPage,
  settings: async () => (await import(/* webpackChunkName: "settings-page" */ "./settings/settings-page")).SettingsPage,
};

/** What each tab shows. */
export const PAGE_CONTENT: { readonly [P in PageId]: ComponentType<LateProps> } = {
  overview: OverviewPage,
  check: latePart(LATER.check),
  coverage: latePart(LATER.coverage),
  rectification: latePart(LATER.rectification),
  statistics: latePart(LATER.statistics),
  history: latePart(LATER.history),
  settings: latePart(LATER.settings),
};

export const SHOWN_PAGES: readonly PageId[] = PAGES;

/** Fetches what the first script does not hold. One that does not come now is asked for again when its tab is opened. */
export function fetchPages(): void {
  for (const fetch of Object.values(LATER)) fetch().catch(() => undefined);
}
