import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  accent: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  title: { margin: 0 },
});

interface SectionProps {
  readonly title: string;
  /** Draws the eye: at most one on a page. */
  readonly isAccent?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, isAccent = false, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.root, isAccent && styles.accent)} aria-labelledby={id}>
      <Text as="h2" id={id} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children}
    </section>
  );
}
