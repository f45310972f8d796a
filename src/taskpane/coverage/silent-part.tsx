import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { SilentReviewer } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { JumpList } from "../parts/jump-list";
import { Nothing } from "../parts/waiting";
import { isNamed } from "./uncovered-filter";

const useStyles = makeStyles({
  tools: { padding: tokens.spacingHorizontalM },
  search: { maxWidth: "none", width: "100%" },
  sub: { color: tokens.colorNeutralForeground2 },
});

interface SilentPartProps {
  readonly reviewers: readonly SilentReviewer[];
  /** Only a part of the organisations is looked at. */
  readonly isNarrowed: boolean;
}

/** Secretaries who have not reviewed anybody in the period. */
export function SilentPart({ reviewers, isNarrowed }: SilentPartProps) {
  const styles = useStyles();
  const { coverage: words } = useTexts();
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const shown = reviewers.filter((reviewer) => isNamed(reviewer, searched));
  if (reviewers.length === 0) return <Nothing text={isNarrowed ? words.noMatch : words.noSilent} />;
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          size="small"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      {shown.length === 0 ? (
        <Nothing text={words.noMatch} />
      ) : (
        <JumpList
          label={words.silentList}
          items={shown}
          keyOf={({ name, within }, index) => JSON.stringify([name, within, index])}
          placeOf={({ place }) => place}
        >
          {({ name, organization }) => (
            <>
              <Text>{name}</Text>
              <Text size={200} className={styles.sub}>
                {organization}
              </Text>
            </>
          )}
        </JumpList>
      )}
    </>
  );
}
