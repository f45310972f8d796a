import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { LedgerView } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { Disclosure } from "../parts/disclosure";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  item: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  rows: { flexShrink: 0 },
  kind: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  meaning: { margin: 0, overflowWrap: "anywhere" },
});

/** Which column was taken for what: a number can only be trusted when one knows what it was counted from. */
function ColumnList({ ledger }: { readonly ledger: LedgerView }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  return (
    <Disclosure label={words.showColumns} wholeLabel={`${ledger.sheet}：${words.showColumns}`}>
      <dl className={styles.columns}>
        {ledger.columns.map(({ letters, header, meaning }) => (
          <Fragment key={letters}>
            <dt className={styles.name}>
              <Text size={200}>
                {letters} {header}
              </Text>
            </dt>
            <dd className={mergeClasses(styles.meaning, meaning === "" && styles.kind)}>
              <Text size={200}>{meaning === "" ? words.unused : meaning}</Text>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Which sheet was taken for what; a name leads to its sheet. */
export function LedgerList({ ledgers }: { readonly ledgers: readonly LedgerView[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const store = usePaneStore();
  return (
    <ul className={styles.list}>
      {ledgers.map((ledger, index) => (
        <li key={index} className={styles.item}>
          <div className={styles.line}>
            {ledger.isHidden ? (
              <Text className={styles.name}>
                {ledger.sheet}（{texts.overview.hidden}）
              </Text>
            ) : (
              <Link
                as="button"
                className={styles.name}
                aria-label={texts.goTo(ledger.sheet)}
                onClick={() => void store.select({ sheetId: ledger.sheetId, row: 0, column: 0 })}
              >
                {ledger.sheet}
              </Link>
            )}
            <Text className={styles.rows}>{texts.overview.rows(ledger.rows)}</Text>
          </div>
          <Text size={200} className={styles.kind}>
            {ledger.title}
          </Text>
          {ledger.columns.length > 0 && <ColumnList ledger={ledger} />}
        </li>
      ))}
    </ul>
  );
}
