import { makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { UncoveredSubject } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { JumpList } from "../parts/jump-list";
import { Nothing } from "../parts/waiting";
import { SUBJECT_TYPES } from "./organization-rows";
import { countByStatus, filterUncovered, NO_FILTER, type UncoveredFilter } from "./uncovered-filter";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  search: { maxWidth: "none", width: "100%" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  head: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: "anywhere" },
  /** Beside the name, however long that is; a long list of missed windows takes no more than half. */
  state: { flexShrink: 0, maxWidth: "50%", textAlign: "right", overflowWrap: "anywhere" },
  sub: { color: tokens.colorNeutralForeground2 },
});

const STATUSES = ["missing", "partial", "due"] as const;

interface UncoveredPartProps {
  readonly subjects: readonly UncoveredSubject[];
  /** Only a part of the organisations is looked at. */
  readonly isNarrowed: boolean;
}

/** Who has not been reviewed, or only in part; a click leads to the row of the roster. */
export function UncoveredPart({ subjects, isNarrowed }: UncoveredPartProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { coverage: words } = texts;
  const [filter, setFilter] = useState(NO_FILTER);
  const query = useDeferredValue(filter.query);
  const change = (part: Partial<UncoveredFilter>): void => setFilter({ ...filter, ...part });
  const shown = filterUncovered(subjects, { ...filter, query });
  const types = SUBJECT_TYPES.filter((type) => subjects.some((subject) => subject.type === type));
  if (subjects.length === 0) return <Nothing text={isNarrowed ? words.noMatch : words.noUncovered} />;
  return (
    <>
      <div className={styles.tools}>
        <Text size={200}>{words.left(countByStatus(subjects))}</Text>
        <SearchBox
          className={styles.search}
          size="small"
          value={filter.query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => change({ query: value })}
        />
        <div className={styles.line}>
          <Select
            className={styles.select}
            size="small"
            aria-label={words.type}
            value={filter.type}
            onChange={(_, { value }) => change({ type: value as UncoveredFilter["type"] })}
          >
            <option value="all">{words.allTypes}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {texts.subjects[type]}
              </option>
            ))}
          </Select>
          <Select
            className={styles.select}
            size="small"
            aria-label={words.status}
            value={filter.status}
            onChange={(_, { value }) => change({ status: value as UncoveredFilter["status"] })}
          >
            <option value="all">{words.allStatuses}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {texts.statuses[status]}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {shown.length === 0 ? (
        <Nothing text={words.noMatch} />
      ) : (
        <JumpList
          label={words.uncoveredList}
          items={shown}
          keyOf={({ type, name, within }, index) => JSON.stringify([type, name, within, index])}
          placeOf={({ place }) => place}
        >
          {({ type, name, organization, text }) => (
            <>
              <span className={styles.head}>
                <Text className={styles.name}>{name}</Text>
                <Text size={200} className={styles.state}>
                  {text}
                </Text>
              </span>
              <Text size={200} className={styles.sub}>
                {[texts.subjects[type], organization].filter((part) => part !== "").join(" · ")}
              </Text>
            </>
          )}
        </JumpList>
      )}
    </>
  );
}
