import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { GateView } from "../../app/engine/views/gate-view";
import { useLateTexts } from "../locale/late-texts";
import type { PaneStore } from "../state/store-contract";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  passed: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  stopped: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
});

/** Passed or not, and what stops it with the way there. */
export function GateList({ gate }: { readonly gate: GateView }) {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  const store = usePaneStore();
  const { isPassed, blockers, counts } = gate;
  return (
    <>
      <div className={styles.verdict} role="status">
        {isPassed ? (
          <CheckmarkCircle16Filled className={styles.passed} aria-hidden />
        ) : (
          <ErrorCircle16Filled className={styles.stopped} aria-hidden />
        )}
        <Text weight="semibold">{isPassed ? words.passed : words.stopped(blockers.length)}</Text>
      </div>
      {blockers.length > 0 && (
        <ul className={styles.list}>
          {blockers.map(({ type, sentence }) => (
            <li key={type}>
              {type === "noStatistics" ? words.noStatistics : sentence}{" "}
              {isLooked(type, words.look) && (
                <Link as="button" onClick={() => look(type, store)}>
                  {words.look[type]}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {counts.query.total > 0 && (
        <Text size={200}>{words.queriesExplained(counts.query.explained, counts.query.total)}</Text>
      )}
    </>
  );
}

type BlockerType = GateView["blockers"][number]["type"];

function isLooked<L extends object>(type: BlockerType, look: L): type is BlockerType & keyof L {
  return type in look;
}

function look(type: BlockerType, store: PaneStore): void {
  if (type === "errors") store.showFindings("error");
  else if (type === "queries") store.showFindings("query");
  else store.navigate("settings");
}
