import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/engine/views/overview";
import type { Severity } from "../../core/rules/finding";
import { useTexts } from "../locale/texts";
import { SeverityIcon } from "../parts/severity-icon";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: tokens.spacingHorizontalS,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const SEVERITIES: readonly Severity[] = ["error", "query", "hint"];

/** How many findings of each severity, and how many of them are answered; each leads to its list. */
export function FindingTiles({ overview: { counts, answered } }: { readonly overview: Overview }) {
  const styles = useStyles();
  const texts = useTexts();
  const store = usePaneStore();
  const answeredOf = (severity: Severity): number => (severity === "error" ? 0 : answered[severity]);
  if (counts.error + counts.query + counts.hint === 0) return <Text>{texts.overview.clean}</Text>;
  return (
    <div className={styles.root}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.tile}
          aria-label={texts.overview.findings(severity, counts[severity], answeredOf(severity))}
          onClick={() => store.showFindings(severity)}
        >
          <span className={styles.name}>
            <SeverityIcon severity={severity} />
            <Text size={200}>{texts.severities[severity]}</Text>
          </span>
          <Text size={500} weight="semibold">
            {counts[severity]}
          </Text>
          {answeredOf(severity) > 0 && <Text size={200}>{texts.overview.answered(answeredOf(severity))}</Text>}
        </button>
      ))}
    </div>
  );
}
