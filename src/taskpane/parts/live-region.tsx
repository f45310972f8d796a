import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { usePaneState } from "../state/use-pane";
import { failureText, outcomeText } from "./outcome-text";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what the bars show: what began, what came of it, what went wrong. */
export function LiveRegion() {
  const styles = useStyles();
  const texts = useTexts();
  const { work, outcome, isStale } = usePaneState();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {work.type === "running" && texts.shell.stages[work.stage]}
      {work.type === "failed" && failureText({ what: work.task, sentence: work.sentence }, texts)}
      {(work.type !== "running" || outcome?.type === "failedAside") && outcome !== null && outcomeText(outcome, texts)}
      {work.type !== "running" && isStale && texts.shell.stale}
    </div>
  );
}
