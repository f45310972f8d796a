import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, type KeyboardEvent } from "react";
import type { OrganizationNode } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { organizationMove } from "./organization-keys";
import { OrganizationRowView } from "./organization-row";
import type { OrganizationRow } from "./organization-rows";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  space: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Before a row was measured. */
const HEIGHT = 52;

interface OrganizationTreeProps {
  readonly rows: readonly OrganizationRow[];
  readonly hasRates: boolean;
  /** Index of the chosen row; -1: none. */
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onToggle: (organization: number) => void;
  readonly onOpen: (node: OrganizationNode) => void;
}

/** Organisations as a tree of which only what is seen is drawn. The tree itself has the focus, one of its rows is active. */
export function OrganizationTree({ rows, hasRates, active, onActivate, onToggle, onOpen }: OrganizationTreeProps) {
  const styles = useStyles();
  const { coverage: words } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- tells that the React compiler leaves this component alone; we do not use it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => rows[index]?.node.index ?? index,
    overscan: 6,
  });
  const activate = (index: number): void => {
    onActivate(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = organizationMove(event.key, rows, active < 0 ? 0 : active);
    const row = move === null ? undefined : rows[move.index];
    if (move === null || row === undefined) return;
    event.preventDefault();
    if (move.type === "toggle") onToggle(row.node.index);
    if (move.type === "open") onOpen(row.node);
    // The first key chooses the first row.
    activate(active < 0 ? 0 : move.index);
  };
  const drawn = virtualizer.getVirtualItems();
  const isActiveDrawn = drawn.some(({ index }) => index === active);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="tree"
      tabIndex={0}
      aria-label={words.tree}
      aria-activedescendant={isActiveDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && onActivate(0)}
    >
      <div className={styles.space} role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              <OrganizationRowView
                id={`${id}-${index}`}
                row={row}
                hasRates={hasRates}
                isActive={index === active}
                onClick={() => activate(index)}
                onToggle={() => {
                  activate(index);
                  onToggle(row.node.index);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
