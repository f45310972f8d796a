import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ViewPlace } from "../../app/engine/views/place";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "2px",
    width: "100%",
    boxSizing: "border-box",
    padding: `6px ${tokens.spacingHorizontalM}`,
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

const AT_A_TIME = 50;

interface JumpListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  /** Where a click leads; `null`: nowhere. */
  readonly placeOf: (item: T) => ViewPlace | null;
  /** What an item shows: only what may stand inside a button. */
  readonly children: (item: T) => ReactNode;
}

/** Entries of which each leads to its row in the workbook; long lists come a part at a time. */
export function JumpList<T>({ label, items, keyOf, placeOf, children }: JumpListProps<T>) {
  const styles = useStyles();
  const store = usePaneStore();
  const { shown, foot } = usePart(items);
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={label}>
        {shown.map((item, index) => {
          const place = placeOf(item);
          return (
            <li key={keyOf(item, index)}>
              {place === null ? (
                <div className={styles.item}>{children(item)}</div>
              ) : (
                <button
                  type="button"
                  className={`${styles.item} ${styles.button}`}
                  onClick={() => void store.select(place.target)}
                >
                  {children(item)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {foot}
    </div>
  );
}

/** The first part of a list, and under it how much it is and a way to more. */
export function usePart<T>(items: readonly T[], atATime = AT_A_TIME): { shown: readonly T[]; foot: ReactNode } {
  const styles = useStyles();
  const { lists: words } = useTexts();
  const [limit, setLimit] = useState(atATime);
  const shown = items.slice(0, limit);
  const more = Math.min(atATime, items.length - shown.length);
  const foot = (
    <div className={styles.foot}>
      <Text size={200} role="status">
        {words.shown(shown.length, items.length)}
      </Text>
      {more > 0 && (
        <Button size="small" onClick={() => setLimit(limit + atATime)}>
          {words.more(more)}
        </Button>
      )}
    </div>
  );
  return { shown, foot };
}
