import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { FindingView } from "../../app/engine/views/finding-view";
import type { SelectOptions } from "../../app/host";
import { useTexts } from "../locale/texts";
import { ListAndDetail } from "../parts/list-and-detail";
import { Tree } from "../parts/tree/tree";
import { Nothing, NotReady } from "../parts/waiting";
import { usePaneState, usePaneStore, useView } from "../state/use-pane";
import { CheckToolbar } from "./check-toolbar";
import { FindingDetail } from "./finding-detail";
import {
  filterFindings,
  handlingReader,
  isHandled,
  listRows,
  type FindingFilter,
  type Grouping,
  type ListRow,
} from "./finding-rows";
import { FindingRowContent } from "./finding-row";
import { GroupDetail } from "./group-detail";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** Heights before a row was measured. */
const GROUP_HEIGHT = 37;
const FINDING_HEIGHT = 62;

/** The findings, and beside them what can be done about the chosen one. */
export function CheckPage() {
  const { check: words } = useTexts();
  const findings = useView("findings");
  if (findings === undefined) return <NotReady />;
  if (findings.length === 0) return <Nothing text={words.none} />;
  return <Findings findings={findings} />;
}

/** Nearly always where it was: 100,000 rows are looked through only when it is not. */
function rowOf(rows: readonly ListRow[], { key, index }: { readonly key: string; readonly index: number }): number {
  return rows[index]?.key === key ? index : rows.findIndex((row) => row.key === key);
}

function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const store = usePaneStore();
  const { memory, memoryAtCheck, findingsAsked } = usePaneState();
  const [query, setQuery] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("rule");
  const [filter, setFilter] = useState<FindingFilter>(findingsAsked ?? "open");
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const searched = useDeferredValue(query);

  const handlingOf = useMemo(() => handlingReader(memory, memoryAtCheck), [memory, memoryAtCheck]);
  const handled = useMemo(
    () => findings.filter((finding) => isHandled(handlingOf(finding))).length,
    [findings, handlingOf],
  );
  const shown = useMemo(
    () => filterFindings(findings, filter, searched, handlingOf),
    [findings, filter, searched, handlingOf],
  );
  const rows = useMemo(() => listRows(shown, grouping, toggled, handlingOf), [shown, grouping, toggled, handlingOf]);
  // The chosen row stays chosen when rows come and go; when it went itself, the one in its place is.
  const kept = active === null ? -1 : rowOf(rows, active);
  const index = kept >= 0 ? kept : active === null ? -1 : Math.min(active.index, rows.length - 1);
  const row = rows[index];

  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const open = (opened: ListRow, options?: SelectOptions): void => {
    if (opened.type !== "finding" || opened.finding.place === null) return;
    void store.select(opened.finding.place.target, options);
  };
  return (
    <div className={styles.root}>
      <CheckToolbar
        query={query}
        onQuery={setQuery}
        grouping={grouping}
        onGrouping={setGrouping}
        filter={filter}
        onFilter={setFilter}
        shown={shown}
        total={findings.length}
        handled={handled}
      />
      {rows.length === 0 ? (
        <Nothing text={query === "" && filter === "open" ? words.allHandled : words.noMatch} />
      ) : (
        <ListAndDetail
          label={words.detail}
          hint={words.chooseOne}
          onClose={() => setActive(null)}
          detail={
            row === undefined ? null : row.type === "group" ? (
              <GroupDetail key={row.key} group={row} />
            ) : (
              <FindingDetail key={row.key} row={row} />
            )
          }
        >
          <Tree
            label={words.list}
            rows={rows}
            heightOf={({ type }) => (type === "group" ? GROUP_HEIGHT : FINDING_HEIGHT)}
            active={index}
            onActivate={(at) => setActive(at < 0 ? null : { key: rows[at]?.key ?? "", index: at })}
            onToggle={({ key }) => toggle(key)}
            onOpen={(opened) => open(opened)}
            // The list keeps the focus: its keys go on from the row.
            onPress={(pressed) =>
              pressed.type === "group" ? toggle(pressed.key) : open(pressed, { takesFocus: false })
            }
          >
            {(each) => <FindingRowContent row={each} />}
          </Tree>
        </ListAndDetail>
      )}
    </div>
  );
}
