import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { Severity } from "../../core/rules/finding";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircle16Filled, query: QuestionCircle16Regular, hint: Info16Regular } as const;

/** Shape and colour of a severity; the word stands beside it or in the label around it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
