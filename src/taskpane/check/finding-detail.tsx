import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { SeverityIcon } from "../parts/severity-icon";
import { usePaneState, usePaneStore } from "../state/use-pane";
import type { FindingRow } from "./finding-rows";
import { FixPreview } from "./fix-preview";
import { HandlingForms } from "./handling-forms";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  title: { margin: 0 },
  text: { overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start", textAlign: "left" },
});

/** One finding in full: what is wrong, what the document says, and what can be done. */
export function FindingDetail({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const texts = useTexts();
  const { check: words, severities } = texts;
  const store = usePaneStore();
  const { work } = usePaneState();
  const { finding } = row;
  const { place } = finding;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <Text as="h2" weight="semibold" className={styles.title}>
          {severities[finding.severity]} · {finding.title}
        </Text>
      </div>
      <Text className={styles.text}>{finding.message}</Text>
      {place !== null && (
        <Link as="button" className={styles.start} onClick={() => void store.select(place.target)}>
          {texts.goTo(texts.place(place.sheet, place.cell))}
        </Link>
      )}
      <Text size={200} className={styles.text}>
        {words.clause}：{finding.clause ?? words.ownCare}
      </Text>
      {finding.fix !== null && (
        <>
          <FixPreview changes={finding.fix} />
          <Button
            className={styles.start}
            size="small"
            appearance="primary"
            disabledFocusable={work.type === "running"}
            onClick={() => void store.propose({ type: "fixes", ids: [finding.id] })}
          >
            {words.applyFix}
          </Button>
        </>
      )}
      <HandlingForms row={row} />
    </div>
  );
}
