import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface DisclosureProps {
  readonly label: string;
  /** Says to a screen reader what of: where the label alone stands more than once. */
  readonly wholeLabel?: string;
  readonly children: ReactNode;
}

/** What most people need not see, until they ask. */
export function Disclosure({ label, wholeLabel, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary} aria-label={wholeLabel}>
        <Text size={200}>{label}</Text>
      </summary>
      {children}
    </details>
  );
}
