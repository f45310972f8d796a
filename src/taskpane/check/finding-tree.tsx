import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, type KeyboardEvent } from "react";
import type { FindingView } from "../../app/engine/views/finding-view";
import { useTexts } from "../locale/texts";
import type { ListRow } from "./finding-rows";
import { TreeRow } from "./tree-row";
import { treeMove } from "./tree-keys";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    // A border, for rows are drawn over an outline.
    border: "2px solid transparent",
    outlineStyle: "none",
    ":focus-visible": { border: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  space: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Heights before a row was measured. */
const GROUP_HEIGHT = 36;
const FINDING_HEIGHT = 62;

interface FindingTreeProps {
  readonly rows: readonly ListRow[];
  /** Index of the chosen row; -1: none. */
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onToggle: (groupKey: string) => void;
  readonly onOpen: (finding: FindingView) => void;
}

/** Groups and findings as a tree of which only what is seen is drawn. The tree itself has the focus, one of its rows is active. */
export function FindingTree({ rows, active, onActivate, onToggle, onOpen }: FindingTreeProps) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- tells that the React compiler leaves this component alone; we do not use it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === "group" ? GROUP_HEIGHT : FINDING_HEIGHT),
    overscan: 6,
  });

  const activate = (index: number): void => {
    onActivate(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  const open = (index: number): void => {
    const row = rows[index];
    if (row?.type === "finding") onOpen(row.finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(event.key, rows, active < 0 ? 0 : active);
    if (move === null) return;
    event.preventDefault();
    if (move.type === "toggle") onToggle(rows[move.index]?.key ?? "");
    else if (move.type === "open") open(move.index);
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
      aria-label={words.list}
      aria-activedescendant={isActiveDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && onActivate(0)}
    >
      <div className={styles.space} role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              <TreeRow
                id={`${id}-${index}`}
                row={row}
                isActive={index === active}
                onClick={() => {
                  activate(index);
                  if (row.type === "group") onToggle(row.key);
                  else open(index);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
