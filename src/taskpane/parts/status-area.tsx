import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useTexts } from "../locale/texts";
import type { Outcome } from "../state/pane-state";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { outcomeText } from "./outcome-text";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexDirection: "column" },
  // A sentence is read to its end: bars grow, they never cut off.
  bar: { whiteSpace: "normal", minHeight: "36px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingTop: "6px", paddingBottom: "6px" },
});

/** Bars above the page: the workbook has changed, something failed, something is done and can be undone. */
export function StatusArea() {
  const styles = useStyles();
  const texts = useTexts();
  const { shell } = texts;
  const store = usePaneStore();
  const { work, outcome, isStale, workbook, page } = usePaneState();
  // Before anything was read the page itself says why (`NotReady`); 记录 has something else to show.
  const isToldByPage = workbook === null && page !== "history";
  const close = (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={shell.close}
      onClick={() => store.closeOutcome()}
    />
  );
  return (
    <div className={styles.root}>
      {work.type === "failed" && !isToldByPage && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{shell.failures[work.task]}</MessageBarTitle>
            {work.sentence}
          </MessageBarBody>
          <MessageBarActions containerAction={close}>
            <Button size="small" onClick={() => void store.refresh()}>
              {shell.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {outcome !== null && (
        <MessageBar intent={intentOf(outcome)} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{outcomeText(outcome, texts)}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            <UndoButton outcome={outcome} />
          </MessageBarActions>
        </MessageBar>
      )}
      {isStale && work.type !== "running" && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{shell.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void store.refresh()}>
              {shell.recheck}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function UndoButton({ outcome }: { readonly outcome: Outcome }) {
  const { shell } = useTexts();
  const store = usePaneStore();
  if (outcome.type !== "applied" || outcome.undoId === null) return null;
  const { undoId } = outcome;
  return (
    <Button size="small" onClick={() => void store.undo(undoId)}>
      {shell.undo}
    </Button>
  );
}

function intentOf(outcome: Outcome): "success" | "info" | "warning" {
  if (outcome.type === "applied" || outcome.type === "remembered" || outcome.type === "copied") return "success";
  if (outcome.type === "undone") return outcome.conflicts.length > 0 ? "warning" : "success";
  return outcome.type === "recovered" ? "warning" : "info";
}
