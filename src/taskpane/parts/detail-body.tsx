import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../locale/texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface DetailBodyProps {
  readonly children: ReactNode;
  /** Buttons, the most likely one first; `null`: there is nothing to do. */
  readonly actions: ReactNode;
}

/** What is known of the chosen one, and below it what can be done: always in sight, however long the text above it is. */
export function DetailBody({ children, actions }: DetailBodyProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  // A long text scrolls by itself: without a focus of its own nobody could read it to the end by keyboard.
  const area = { role: "group", "aria-label": shell.detailText, tabIndex: 0 };
  return (
    <div className={styles.root}>
      <div className={styles.body} {...area}>
        {children}
      </div>
      {actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
