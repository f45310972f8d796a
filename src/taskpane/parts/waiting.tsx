import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../locale/texts";
import { reasonText } from "./outcome-text";
import { usePaneState, usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
});

/** A page that has nothing to show yet. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Spinner size="medium" label={text} labelPosition="below" />
    </div>
  );
}

/** A page that has nothing to show; `children`: the way on. */
export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text>{text}</Text>
      {children}
    </div>
  );
}

/** A page before the workbook was read: it is being read, or could not be, why, and the way on. */
export function NotReady() {
  const { overview: words, shell } = useTexts();
  const store = usePaneStore();
  const { workbook, work } = usePaneState();
  const isOver = work.type === "failed" || work.type === "done";
  if (!isOver || workbook !== null) return <Waiting text={words.loading} />;
  return (
    <Nothing text={work.type === "failed" ? reasonText(work.sentence, shell) : words.notRead}>
      <Text size={200}>{words.untouched}</Text>
      <Button onClick={() => void store.refresh()}>{words.readAgain}</Button>
    </Nothing>
  );
}
