import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LedgerView } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  item: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  rows: { flexShrink: 0 },
  kind: { color: tokens.colorNeutralForeground2 },
});

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
        </li>
      ))}
    </ul>
  );
}
