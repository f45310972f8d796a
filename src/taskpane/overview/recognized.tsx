import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/engine/views/overview";
import { isLedgerToCount } from "../../core/ledger/kinds";
import { useTexts } from "../locale/texts";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { Frame } from "./frame";
import { LedgerList } from "./ledger-list";

const useStyles = makeStyles({
  list: { padding: `${tokens.spacingVerticalXS} 0` },
  safe: { color: tokens.colorNeutralForeground2 },
});

/** What the workbook was taken for, under which rules it is counted, and, until something is written, that nothing is. */
export function Recognized({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  const { host } = usePaneStore();
  const { history } = usePaneState();
  const { ledgers, rows } = overview;
  const counted = ledgers.filter(({ kind }) => isLedgerToCount(kind));
  return (
    <Section title={words.recognized}>
      <Text>{words.recognizedText(counted.length, rows)}</Text>
      <Disclosure label={words.showLedgers}>
        <div className={styles.list}>
          <LedgerList ledgers={ledgers} />
        </div>
      </Disclosure>
      <Frame overview={overview} />
      {history.length === 0 && (
        <Text size={200} className={styles.safe}>
          {words.safe[host.backup.type]}
        </Text>
      )}
    </Section>
  );
}
