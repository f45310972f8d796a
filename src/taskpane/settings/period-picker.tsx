import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SettingsView } from "../../app/engine/views/settings-view";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import { periodDrafts } from "./setting-entries";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

interface PickerProps {
  readonly periods: SettingsView["periods"];
  readonly onSet: (item: string, value: string) => void;
}

/** Both ends of the period by one click. */
export function PeriodPicker({ periods, onSet }: PickerProps) {
  const styles = useStyles();
  const { settings: words, period } = useTexts();
  const id = useId();
  return (
    <div className={styles.root} role="group" aria-labelledby={id}>
      <Text id={id} size={200}>
        {words.quickPeriods}
      </Text>
      <div className={styles.buttons}>
        {periods.map(({ label, from, to }) => (
          <Button
            key={label}
            size="small"
            className={styles.button}
            title={period(isoDay(from), isoDay(to))}
            onClick={() => periodDrafts(isoDay(from), isoDay(to)).forEach(({ item, value }) => onSet(item, value))}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
