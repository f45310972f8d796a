import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/engine/views/overview";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** Under which rules and for which days the numbers hold. */
export function Frame({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { overview: words, period } = useTexts();
  const store = usePaneStore();
  const lines: readonly (readonly [string, string])[] = [
    [words.scheme, overview.scheme.title],
    [words.period, period(isoDay(overview.period.from), isoDay(overview.period.to))],
    [words.asOf, isoDay(overview.asOf)],
    [words.unit, overview.unit === "" ? words.noUnit : overview.unit],
  ];
  return (
    <div>
      <dl className={styles.root}>
        {lines.map(([term, value]) => (
          <Line key={term} term={term} value={value} />
        ))}
      </dl>
      <Text size={200}>
        <Link as="button" onClick={() => store.navigate("settings")}>
          {words.change}
        </Link>
      </Text>
    </div>
  );
}

function Line({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
