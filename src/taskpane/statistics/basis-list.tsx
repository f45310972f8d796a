import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BasisEntryView, BasisView } from "../../app/engine/views/statistics-view";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: "24px" },
  entry: { overflowWrap: "anywhere", paddingBottom: "2px" },
  more: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** So many are shown at first and more at each click: a list of thousands is not drawn at once. */
const PAGE = 100;

export function BasisList({ list }: { readonly list: BasisView["lists"][number] }) {
  const styles = useStyles();
  const { statistics: words } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const { title, entries, unnamed } = list;
  const rest = entries.length - shown;
  return (
    <div className={styles.root}>
      <Text as="h3" size={200} weight="semibold" className={styles.title}>
        {words.basisCount(title, entries.length + unnamed)}
      </Text>
      <ol className={styles.list}>
        {entries.slice(0, shown).map((entry, index) => (
          <li key={index} className={styles.entry}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button size="small" className={styles.button} onClick={() => setShown(shown + PAGE)}>
          {words.moreEntries(Math.min(rest, PAGE))}
        </Button>
      )}
      {unnamed > 0 && <Text size={200}>{words.basisUnnamed(unnamed)}</Text>}
    </div>
  );
}

function Entry({ entry }: { readonly entry: BasisEntryView }) {
  const styles = useStyles();
  const { place: placeText } = useTexts();
  const store = usePaneStore();
  const { name, organization, dates, note, place } = entry;
  const more = [organization === name ? "" : organization, dates, note].filter((part) => part !== "").join(" · ");
  const shown = name === "" ? organization : name;
  return (
    <>
      {place === null ? (
        <Text>{shown}</Text>
      ) : (
        <Link as="button" onClick={() => void store.select(place.target)}>
          {shown}
        </Link>
      )}{" "}
      <Text size={200} className={styles.more}>
        {[more, place === null ? "" : placeText(place.sheet, place.cell)].filter((part) => part !== "").join(" · ")}
      </Text>
    </>
  );
}
