import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../locale/texts";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  note: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  problem: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorStatusDangerForeground1,
    verticalAlign: "text-bottom",
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface GroupProps {
  readonly title: string;
  /** At first. */
  readonly isOpen: boolean;
  /** How many of its settings are not blank. */
  readonly set: number;
  readonly hasProblem: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, to be opened and closed. */
export function SettingGroupArea({ title, isOpen, set, hasProblem, children }: GroupProps) {
  const styles = useStyles();
  const { settings: words, severities } = useTexts();
  return (
    <details className={styles.root} open={isOpen}>
      <summary className={styles.summary}>
        {title}
        {set > 0 && (
          <Text size={200} className={styles.note}>
            {words.groupSet(set)}
          </Text>
        )}
        {hasProblem && <ErrorCircle16Filled className={styles.problem} aria-label={severities.error} />}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
