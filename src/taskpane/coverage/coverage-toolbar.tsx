import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { CoverageView } from "../../app/engine/views/coverage-view";
import { isoDay, type Period } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import { BeyondNote } from "../parts/beyond-note";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { isSamePeriod, OWN_PERIOD, periodChoices, periodKey } from "./periods";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { gridTemplateColumns: "max-content 1fr" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { flexGrow: 1 },
  select: { minWidth: 0 },
});

interface CoverageToolbarProps {
  readonly coverage: CoverageView;
  /** The period of the settings. */
  readonly own: Period;
}

/** For which days, and what can be written about them. */
export function CoverageToolbar({ coverage, own }: CoverageToolbarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { coverage: words } = texts;
  const store = usePaneStore();
  const { work } = usePaneState();
  const { from, to, asOf } = coverage;
  const isBusy = work.type === "running";
  const isOwn = isSamePeriod({ from, to }, own);
  const ownLabel = coverage.periods.find((period) => isSamePeriod(period, own))?.label ?? "";
  const choices = periodChoices(coverage, own);
  const pick = (key: string): void => {
    void store.lookAt(choices.find((choice) => choice.key === key)?.period ?? null);
  };
  const daysOf = (period: Period): string => texts.period(isoDay(period.from), isoDay(period.to));
  const adopted = [
    { item: "from", value: isoDay(from) },
    { item: "to", value: isoDay(to) },
  ];
  return (
    <div className={styles.root}>
      <Field label={words.period} size="small" orientation="horizontal" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          disabled={isBusy}
          value={isOwn ? OWN_PERIOD : periodKey({ from, to })}
          onChange={(_, { value }) => pick(value)}
        >
          <option value={OWN_PERIOD}>{words.ownPeriod(ownLabel, daysOf(own))}</option>
          {choices.map(({ key, label, isCurrent }) => (
            <option key={key} value={key}>
              {words.namedPeriod(label, isCurrent)}
            </option>
          ))}
        </Select>
      </Field>
      <BeyondNote windows={coverage.beyond} />
      {!isOwn && <Text size={200}>{words.otherPeriod}</Text>}
      <div className={styles.line}>
        <Text size={200} className={styles.text}>
          {daysOf({ from, to })} · {words.asOf(isoDay(asOf))}
        </Text>
        {isOwn ? (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void store.propose({ type: "coverageMarks" })}>
            {words.write}
          </Button>
        ) : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void store.propose({ type: "settings", changes: adopted })}
          >
            {words.adopt}
          </Button>
        )}
      </div>
    </div>
  );
}
