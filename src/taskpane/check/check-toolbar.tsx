import { Button, makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import type { FindingView } from "../../app/engine/views/finding-view";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { FILTERS, GROUPINGS, type FindingFilter, type Grouping } from "./finding-rows";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { maxWidth: "none", width: "100%" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  select: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  /** In two lines, before a button goes to a line of its own. */
  count: { flexGrow: 1, flexBasis: "68px" },
});

interface CheckToolbarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly shown: readonly FindingView[];
  readonly total: number;
  /** How many of all are explained or left alone. */
  readonly handled: number;
}

/** Search, what is shown and how it is grouped; and what can be done with all of it. */
export function CheckToolbar(props: CheckToolbarProps) {
  const styles = useStyles();
  const { check: words, severities } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const { shown } = props;
  const fixable = shown.filter(({ fix }) => fix !== null);
  const isBusy = work.type === "running";
  const filterName = (filter: FindingFilter): string =>
    filter === "open" || filter === "all" || filter === "fixable" ? words.filters[filter] : severities[filter];
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        size="small"
        value={props.query}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(_, { value }) => props.onQuery(value)}
      />
      <div className={styles.line}>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.show}
          value={props.filter}
          onChange={(_, { value }) => props.onFilter(value as FindingFilter)}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {filterName(filter)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.groupBy}
          value={props.grouping}
          onChange={(_, { value }) => props.onGrouping(value as Grouping)}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <Text size={200} className={styles.count} role="status">
          {words.count(shown.length, props.total, props.handled)}
        </Text>
        {fixable.length > 0 && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void store.propose({ type: "fixes", ids: fixable.map(({ id }) => id) })}
          >
            {words.fixAll(fixable.length)}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={() => void store.propose({ type: "checkMarks" })}>
          {words.writeMarks}
        </Button>
      </div>
    </div>
  );
}
