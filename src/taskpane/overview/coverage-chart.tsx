import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { CoverageRate, Overview } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { formatRate } from "../parts/format-rate";

const STATUSES = ["covered", "partial", "missing", "due"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", flexDirection: "column", gap: "2px" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  bar: {
    display: "flex",
    height: "12px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    // The parts are told by the words under the bar, too; here their shades must survive high contrast.
    forcedColorAdjust: "none",
  },
  part: { height: "100%" },
  covered: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  partial: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBackground3} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
  },
  missing: { backgroundColor: tokens.colorPaletteRedBackground3 },
  due: { backgroundColor: tokens.colorNeutralBackground5 },
});

/** Who is reviewed: a bar for each kind of subject, its numbers in words under it. */
export function CoverageChart({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  const { coverage, hasRates, lacksOrganizationReviews } = overview;
  if (coverage.length === 0) return <Text>{words.nothingDue}</Text>;
  return (
    <div className={styles.root}>
      {coverage.map((line) => (
        <Line key={line.subject} line={line} />
      ))}
      {lacksOrganizationReviews && <Text size={200}>{words.noOrganizationReviews}</Text>}
      {!hasRates && <Text size={200}>{words.noRates}</Text>}
    </div>
  );
}

function Line({ line }: { readonly line: CoverageRate }) {
  const styles = useStyles();
  const texts = useTexts();
  const total = STATUSES.reduce((sum, status) => sum + line[status], 0);
  const present = STATUSES.filter((status) => line[status] > 0);
  const parts = present.map((status) => `${texts.statuses[status]} ${line[status]}`).join("，");
  const name = texts.overview.reviewed(texts.subjects[line.subject]);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Text>
          {texts.overview.rate(line.covered, total)} {formatRate(line.rate)}
        </Text>
      </div>
      <div className={styles.bar} role="img" aria-label={texts.overview.coverageBar(name, parts)}>
        {present.map((status) => (
          <div
            key={status}
            className={mergeClasses(styles.part, styles[status])}
            style={{ flexGrow: line[status], flexBasis: 0 }}
          />
        ))}
      </div>
      <Text size={200}>{parts}</Text>
    </div>
  );
}
