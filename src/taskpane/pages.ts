import type { ComponentType } from "react";
import { CheckPage } from "./check/check-page";
import { CoveragePage } from "./coverage/coverage-page";
import { HistoryPage } from "./history/history-page";
import { OverviewPage } from "./overview/overview-page";
import { RectificationPage } from "./rectification/rectification-page";
import { SettingsPage } from "./settings/settings-page";
import { StatisticsPage } from "./statistics/statistics-page";
import { PAGES, type PageId } from "./state/pages";

/** What each tab shows. A page without an entry has no tab. */
const CONTENT: { readonly [P in PageId]?: ComponentType } = {
  overview: OverviewPage,
  check: CheckPage,
  coverage: CoveragePage,
  rectification: RectificationPage,
  statistics: StatisticsPage,
  history: HistoryPage,
  settings: SettingsPage,
};

export const SHOWN_PAGES: readonly PageId[] = PAGES.filter((page) => CONTENT[page] !== undefined);

/** A page that has no content yet is the overview. */
export function pageContent(page: PageId): { readonly page: PageId; readonly Content: ComponentType } {
  const Content = CONTENT[page];
  return Content === undefined ? { page: "overview", Content: OverviewPage } : { page, Content };
}
