import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { useHeatLooks } from "./heat-looks";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    // There the table has no shades, its numbers alone tell.
    "@media (forced-colors: active)": { display: "none" },
  },
  item: { display: "flex", alignItems: "center", gap: "4px" },
  swatch: {
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

const HEATS = ["all", "some", "none", "open"] as const;

/** What the shades mean. */
export function HeatLegend() {
  const styles = useStyles();
  const looks = useHeatLooks();
  const { coverage: words } = useTexts();
  return (
    <ul className={styles.root}>
      {HEATS.map((heat) => (
        <li key={heat} className={styles.item}>
          <span className={`${styles.swatch} ${looks[heat]}`} aria-hidden />
          <Text size={200}>{words.legend[heat]}</Text>
        </li>
      ))}
    </ul>
  );
}
