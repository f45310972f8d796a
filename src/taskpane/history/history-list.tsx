import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HistoryEntry } from "../../app/host";
import { useTexts } from "../locale/texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `2px ${tokens.spacingHorizontalS}`,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface ListProps {
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly isBusy: boolean;
  readonly onUndo: (id: string) => void;
}

export function HistoryList({ history, isBusy, onUndo }: ListProps) {
  const styles = useStyles();
  const { history: words } = useTexts();
  if (history.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={words.changes}>
      {history.map(({ id, title, at, summary, state }) => (
        <li key={id} className={styles.item}>
          <div className={styles.text}>
            <span className={styles.head}>
              <Text weight="semibold">{title}</Text>
              {state !== "done" && (
                <Badge appearance="outline" color={state === "pending" ? "warning" : "informative"}>
                  {words.states[state]}
                </Badge>
              )}
            </span>
            <Text size={200} className={styles.time}>
              {words.time(at)}
            </Text>
            <Text size={200}>{summary}</Text>
            {state === "pending" && <Text size={200}>{words.pendingHint}</Text>}
          </div>
          {state === "done" && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.undoOf(title, words.time(at))}
              onClick={() => onUndo(id)}
            >
              {words.undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
