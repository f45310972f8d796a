import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { treeMove, type TreePlace } from "./tree-keys";
import { TreeRow } from "./tree-row";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    // A border, for rows are drawn over an outline.
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    outlineStyle: "none",
    ":focus-visible": { border: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      border: "2px solid Canvas",
      ":focus-visible": { border: "2px solid Highlight" },
    },
  },
  space: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface TreeProps<R extends TreePlace> {
  readonly label: string;
  /** The rows in sight, those below collapsed ones left out. */
  readonly rows: readonly R[];
  /** Height in pixels before a row was measured. */
  readonly heightOf: (row: R) => number;
  /** Index of the chosen row; -1: none. */
  readonly active: number;
  /** -1: none any more. */
  readonly onActivate: (index: number) => void;
  readonly onToggle: (row: R) => void;
  readonly onOpen: (row: R) => void;
  /** A click on a row, which is chosen already. */
  readonly onPress?: (row: R) => void;
  /** Pixels by which each level stands further right; 0: all start at the edge. */
  readonly indent?: number;
  readonly children: (row: R) => ReactNode;
}

/** A tree of which only what is seen is drawn. The tree itself has the focus, one of its rows is active. */
export function Tree<R extends TreePlace>(props: TreeProps<R>) {
  const { label, rows, active, indent = 0, onActivate, onToggle, onOpen, onPress } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- tells that the React compiler leaves this component alone; we do not use it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : props.heightOf(row);
    },
    overscan: 6,
  });
  useKeptInSight(scroller, active, (index) => virtualizer.scrollToIndex(index, { align: "auto" }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(event.key, rows, Math.max(active, 0));
    if (move === null) return;
    if (move.type === "leave") {
      onActivate(-1);
      return;
    }
    event.preventDefault();
    const row = rows[move.index];
    if (row !== undefined && move.type === "toggle") onToggle(row);
    if (row !== undefined && move.type === "open") onOpen(row);
    // The first key chooses the first row.
    onActivate(active < 0 ? 0 : move.index);
  };
  const drawn = virtualizer.getVirtualItems();
  const isActiveDrawn = drawn.some(({ index }) => index === active);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isActiveDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      // Whoever clicks chooses a row by that: it must not move away before the click is over.
      onPointerDown={() => (isPressed.current = true)}
      onPointerUp={() => (isPressed.current = false)}
      onFocus={() => active < 0 && !isPressed.current && onActivate(0)}
    >
      <div className={styles.space} role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              // By place, as heights are kept: a row that went to another place would be taken for as high as the one before it.
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              <TreeRow
                id={`${id}-${index}`}
                place={row}
                isActive={index === active}
                indent={indent}
                onClick={() => {
                  onActivate(index);
                  onPress?.(row);
                }}
                onToggle={() => {
                  onActivate(index);
                  onToggle(row);
                }}
              >
                {props.children(row)}
              </TreeRow>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The active row stays in sight when another one is chosen and when the tree gets smaller, for what opens beside it. */
function useKeptInSight(
  scroller: { readonly current: HTMLElement | null },
  active: number,
  scrollTo: (index: number) => void,
): void {
  const show = useRef<() => void>(() => undefined);
  useEffect(() => {
    show.current = () => {
      if (active >= 0) scrollTo(active);
    };
  });
  useEffect(() => show.current(), [active]);
  useEffect(() => {
    if (scroller.current === null) return;
    const observer = new ResizeObserver(() => show.current());
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
}
