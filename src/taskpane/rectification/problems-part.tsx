import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ProblemsView } from "../../app/engine/views/problem-view";
import { STATE_NAMES } from "../../core/rectification/state-names";
import { useTexts } from "../locale/texts";
import { JumpList } from "../parts/jump-list";
import { Nothing } from "../parts/waiting";
import { filterProblems, PROBLEM_FILTERS, type ProblemFilter } from "./problem-filter";
import { ProblemItem } from "./problem-item";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  search: { maxWidth: "none", width: "100%" },
});

/** Registered problems, overdue ones first; a click leads to the row. */
export function ProblemsPart({ view }: { readonly view: ProblemsView }) {
  const styles = useStyles();
  const { rectification: words } = useTexts();
  const [filter, setFilter] = useState<ProblemFilter>("unclosed");
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const shown = filterProblems(view, filter, searched);
  if (view.problems.length === 0) return <Nothing text={words.noProblems} />;
  const nameOf = (each: ProblemFilter): string =>
    each === "unclosed" || each === "overdue" || each === "soon" || each === "noDeadline" || each === "all"
      ? words.filters[each]
      : STATE_NAMES[each];
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
        <Select
          size="small"
          aria-label={words.show}
          value={filter}
          onChange={(_, { value }) => setFilter(value as ProblemFilter)}
        >
          {PROBLEM_FILTERS.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <Nothing text={filter === "unclosed" && query === "" ? words.allClosed : words.noMatch} />
      ) : (
        <JumpList label={words.problemList} items={shown} keyOf={({ id }) => id} placeOf={({ place }) => place}>
          {(problem) => <ProblemItem problem={problem} asOf={view.asOf} />}
        </JumpList>
      )}
    </>
  );
}
