import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { HelpLink } from "../help/help-link";
import type { HelpTopic } from "../locale/zh-CN/help";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "200px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    "& > section": { flexShrink: 0 },
  },
  help: { alignSelf: "flex-end", flexShrink: 0 },
});

/** Sections under each other, with the way to what the manual says about them. */
export function PartPage({ topic, children }: { readonly topic: HelpTopic; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {children}
      <div className={styles.help}>
        <HelpLink topic={topic} />
      </div>
    </div>
  );
}
