import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "./locale/texts";
import { HelpLink } from "./help/help-link";
import { fetchPages, PAGE_CONTENT, SHOWN_PAGES } from "./pages";
import { ChangeDialog } from "./parts/change-dialog";
import { DetailHeightProvider } from "./parts/list-and-detail";
import { LiveRegion } from "./parts/live-region";
import { ProgressArea } from "./parts/progress-area";
import { StatusArea } from "./parts/status-area";
import { Nothing, Waiting } from "./parts/waiting";
import type { PageId } from "./state/pages";
import { usePaneState, usePaneStore } from "./state/use-pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: {
    flexWrap: "wrap",
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minWidth: 0,
    // All of them in one line at a width of 320 px.
    "& .fui-Tab": { paddingLeft: "4px", paddingRight: "4px" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
});

const PANEL_ID = "dianping-page";

/** Tabs, what is going on, and the page. */
export function Shell() {
  const styles = useStyles();
  const texts = useTexts();
  const store = usePaneStore();
  const state = usePaneState();
  useEffect(fetchPages, []);
  const { page } = state;
  useFocusOnNewPage(page);
  const Content = PAGE_CONTENT[page];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={page}
          onTabSelect={(_, { value }) => store.navigate(value as PageId)}
          aria-label={texts.pageList}
        >
          {SHOWN_PAGES.map((each) => (
            <Tab key={each} value={each} id={tabId(each)} aria-controls={PANEL_ID}>
              {texts.pages[each]}
            </Tab>
          ))}
        </TabList>
        <HelpLink topic={page} isIcon />
      </div>
      <ProgressArea />
      <StatusArea />
      <div className={styles.page}>
        <div
          id={PANEL_ID}
          role="tabpanel"
          aria-labelledby={tabId(page)}
          style={{ display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 }}
        >
          <DetailHeightProvider>
            <Content
              key={page}
              broken={(detail, retry) => (
                <Nothing text={texts.shell.pageBroken(detail)}>
                  <Button onClick={retry}>{texts.shell.retry}</Button>
                </Nothing>
              )}
              waiting={<Waiting text={texts.overview.loading} />}
              missing={(retry) => (
                <Nothing text={texts.shell.pageMissing}>
                  <Button onClick={retry}>{texts.shell.retry}</Button>
                </Nothing>
              )}
            />
          </DetailHeightProvider>
        </div>
      </div>
      <ChangeDialog />
      <LiveRegion />
    </div>
  );
}

/** Id of a page's tab. */
export function tabId(page: PageId): string {
  return `dianping-tab-${page}`;
}

/** A button that leads to another page is gone there with the focus it had: the page's tab takes it over. */
function useFocusOnNewPage(page: PageId): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    if (document.activeElement === document.body) document.getElementById(tabId(page))?.focus();
  }, [page]);
}
