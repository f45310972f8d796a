import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { StatisticsDifference } from "../../app/engine/views/statistics-view";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  numbers: { color: tokens.colorNeutralForeground2 },
});

/** What is not named is put right by writing the sheet anew all the same. */
const MOST = 30;

/** Numbers of the sheet in the workbook that the ledgers do not bear out. */
export function DifferenceList({ differences }: { readonly differences: readonly StatisticsDifference[] }) {
  const styles = useStyles();
  const { statistics: words, goTo, place: placeText } = useTexts();
  const store = usePaneStore();
  const more = differences.length - MOST;
  return (
    <>
      <ul className={styles.list}>
        {differences.slice(0, MOST).map(({ unit, label, shown, counted, place }) => (
          <li key={`${place.sheet}!${place.cell}`} className={styles.item}>
            <Link
              as="button"
              title={goTo(placeText(place.sheet, place.cell))}
              onClick={() => void store.select(place.target)}
            >
              {words.difference(unit, label)}
            </Link>
            <Text size={200} className={styles.numbers}>
              {place.cell} · {words.shownCounted(shown, counted)}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text size={200}>{words.moreDifferences(more)}</Text>}
    </>
  );
}
