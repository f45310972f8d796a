import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DueView } from "../../app/engine/views/due";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  day: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** What has to be done by when, soonest first. */
export function DueList({ due }: { readonly due: readonly DueView[] }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  if (due.length === 0) return <Text>{words.noDue}</Text>;
  return (
    <ul className={styles.list}>
      {due.map((one) => (
        <li key={JSON.stringify(one)} className={styles.item}>
          <Text className={styles.day} weight="semibold">
            {isoDay(one.by)}
          </Text>
          <Text>{dueText(one, words)}</Text>
        </li>
      ))}
    </ul>
  );
}

function dueText(due: DueView, words: Texts["overview"]): string {
  switch (due.type) {
    case "reviews":
      return words.dueReviews(due.subject, due.count, due.missed);
    case "problems":
      return words.dueProblems(due.count);
    case "deadline":
      return due.title;
  }
}
