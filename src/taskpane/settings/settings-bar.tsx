import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SettingChange } from "../../app/change-settings";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BarProps {
  readonly changes: readonly SettingChange[];
  /** How many of them cannot be written. */
  readonly problems: number;
}

/** What is not written yet, and the way to write it or let it go. */
export function SettingsBar({ changes, problems }: BarProps) {
  const styles = useStyles();
  const { settings: words } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const isIdle = work.type !== "running" && changes.length > 0;
  const state =
    problems > 0 ? words.problems(problems) : changes.length > 0 ? words.changed(changes.length) : words.unchanged;
  return (
    <div className={styles.root}>
      <Text size={200} role="status">
        {state}
      </Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={!isIdle || problems > 0}
          onClick={() => void store.propose({ type: "settings", changes })}
        >
          {words.write}
        </Button>
        <Button size="small" disabledFocusable={!isIdle} onClick={() => store.dropSettingDrafts()}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}
