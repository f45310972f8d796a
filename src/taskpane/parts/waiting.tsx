import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

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
