import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { TextsContext } from "./locale/texts";
import { ZH_CN, type Texts } from "./locale/zh-CN";
import { Shell } from "./shell";
import { createPaneStore, type PaneParts, type PaneStore } from "./state/pane-store";
import { PaneContext } from "./state/use-pane";
import { themeOf } from "./theme";
import { useIsDark } from "./use-is-dark";

const useStyles = makeStyles({
  // Dialogs get this class too: nothing about the pane's own place may stand here.
  root: {
    // Where the green of links is gone, a line tells them from words.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
});

export interface AppProps extends PaneParts {
  /** What the host's own theme is; left out: the system's. */
  readonly isDark?: boolean | undefined;
  readonly texts?: Texts;
  /** Hands out the store, by which others (ribbon commands) open pages and propose changes. */
  readonly onStore?: (store: PaneStore) => void;
}

/** The pane on one workbook. For another workbook mount another one (`key`): the parts are taken once. */
export function App({ host, engine, clock, openManual, isDark, texts = ZH_CN, onStore }: AppProps) {
  const [store] = useState(() => createPaneStore({ host, engine, clock, openManual }));
  useEffect(() => {
    onStore?.(store);
  }, [store, onStore]);
  useEffect(() => store.start(), [store]);
  const styles = useStyles();
  const isDarkNow = useIsDark(isDark);
  return (
    // The browser draws its own parts (scroll bars, the calendar of a date) to go with it.
    <FluentProvider
      className={styles.root}
      theme={themeOf(isDarkNow)}
      style={{ height: "100%", colorScheme: isDarkNow ? "dark" : "light" }}
    >
      <TextsContext.Provider value={texts}>
        <PaneContext.Provider value={store}>
          <Shell />
        </PaneContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
