import { lazy, type ComponentType } from "react";
import { OverviewPage } from "./overview/overview-page";
import { PAGES, type PageId } from "./state/pages";

// The first script holds what one sees first. The others come while the workbook is being read, so that nobody waits for them.
const coverage = () => import("./coverage/coverage-page");
const rectification = () => import("./rectification/rectification-page");
const statistics = () => import("./statistics/statistics-page");
const check = () => import("./check/check-page");
const history = () => import("./history/history-page");
const settings = () => import("./settings/settings-page");

/** What each tab shows. A page without an entry has no tab. */
const CONTENT: { readonly [P in PageId]?: ComponentType } = {
  overview: OverviewPage,
  check: lazy(async () => ({ default: (await check()).CheckPage })),
  coverage: lazy(async () => ({ default: (await coverage()).CoveragePage })),
  rectification: lazy(async () => ({ default: (await rectification()).RectificationPage })),
  statistics: lazy(async () => ({ default: (await statistics()).StatisticsPage })),
  history: lazy(async () => ({ default: (await history()).HistoryPage })),
  settings: lazy(async () => ({ default: (await settings()).SettingsPage })),
};

export const SHOWN_PAGES: readonly PageId[] = PAGES.filter((page) => CONTENT[page] !== undefined);

/** A page that has no content yet is the overview. */
export function pageContent(page: PageId): { readonly page: PageId; readonly Content: ComponentType } {
  const Content = CONTENT[page];
  return Content === undefined ? { page: "overview", Content: OverviewPage } : { page, Content };
}

/** Fetches what the first script does not hold. One that does not come now is asked for again when its tab is opened. */
export function fetchPages(): void {
  for (const fetch of [check, coverage, rectification, statistics, history, settings]) fetch().catch(() => undefined);
}
