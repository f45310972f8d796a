import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { Section } from "../parts/section";
import { NotReady } from "../parts/waiting";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { HistoryList } from "./history-list";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  button: { alignSelf: "flex-start" },
  conflicts: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** What was changed, how each change is taken back, and how everything of ours goes away. */
export function HistoryPage() {
  const styles = useStyles();
  const { history: words, shell, place: placeText } = useTexts();
  const store = usePaneStore();
  const { history, work, workbook, outcome } = usePaneState();
  if (workbook === null && work.type === "running") return <NotReady />;
  const isBusy = work.type === "running";
  return (
    <div className={styles.root}>
      {outcome?.type === "undone" && outcome.conflicts.length > 0 && (
        <Section title={words.conflicts(outcome.title)} isAccent>
          <ul className={styles.conflicts}>
            {outcome.conflicts.map(({ sheet, cell }) => (
              <li key={`${sheet}!${cell}`}>{placeText(sheet, cell)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.changes}>
        <Text size={200}>{history.length === 0 ? words.none : words.hint}</Text>
        {!store.host.remembers && <Text size={200}>{shell.sessionOnly}</Text>}
        <HistoryList history={history} isBusy={isBusy} onUndo={(id) => void store.undo(id)} />
      </Section>
      <Section title={words.clear}>
        <Text size={200}>{words.clearMarksHint}</Text>
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void store.propose({ type: "clearMarks", all: false })}
        >
          {words.clearMarks}
        </Button>
        <Text size={200}>{words.clearAllHint}</Text>
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void store.propose({ type: "clearMarks", all: true })}
        >
          {words.clearAll}
        </Button>
      </Section>
    </div>
  );
}
