import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useTexts } from "../locale/texts";
import type { AsideName, Outcome, TaskName } from "../state/pane-state";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { outcomeText, reasonText } from "./outcome-text";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", flexDirection: "column" },
  // A sentence is read to its end: bars grow, they never cut off.
  bar: { whiteSpace: "normal", minHeight: "36px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingTop: "6px", paddingBottom: "6px" },
});

/** Bars above the page, what is to be done about first: something failed, the workbook has changed, something is done and can be undone. */
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
        <FailureBar what={work.task} sentence={work.sentence} canRetry close={close} />
      )}
      {outcome?.type === "failedAside" && (
        <FailureBar
          what={outcome.what}
          sentence={outcome.sentence}
          canRetry={outcome.what === "content"}
          close={close}
        />
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
      {outcome !== null && outcome.type !== "failedAside" && (
        <MessageBar intent={intentOf(outcome)} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{outcomeText(outcome, texts)}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            <UndoButton outcome={outcome} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

interface FailureBarProps {
  readonly what: TaskName | AsideName;
  readonly sentence: string;
  /** Reading the workbook anew may help. */
  readonly canRetry: boolean;
  readonly close: ReactElement;
}

/** Names what failed, then says why. */
function FailureBar({ what, sentence, canRetry, close }: FailureBarProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const store = usePaneStore();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{shell.failures[what]}</MessageBarTitle>
        {reasonText(sentence, shell)}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {canRetry && (
          <Button size="small" onClick={() => void store.refresh()}>
            {shell.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
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
