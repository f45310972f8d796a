import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  text: { flexGrow: 1 },
});

/** What is at work, how far it is, and a way to call it off. */
export function ProgressArea() {
  const styles = useStyles();
  const { shell } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  if (work.type !== "running") return null;
  const { stage, fraction, isCancelable } = work;
  const name = shell.stages[stage];
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text size={200} className={styles.text}>
          {name}
          {fraction === null ? "……" : ` ${shell.percent(fraction)}`}
        </Text>
        {isCancelable && (
          <Button size="small" appearance="subtle" onClick={() => store.cancel()}>
            {shell.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={name} thickness="large" {...(fraction === null ? {} : { value: fraction })} />
    </div>
  );
}
