import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { MouseEvent, ReactNode } from "react";
import type { TreePlace } from "./tree-keys";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM} 6px 0`,
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  /** The bar that tells the active row; drawn over the row, for a transparent border is black in forced colours. */
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  flat: { paddingLeft: tokens.spacingHorizontalM },
  group: { backgroundColor: tokens.colorNeutralBackground3 },
  chevron: {
    display: "flex",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    justifyContent: "center",
    alignItems: "center",
    alignSelf: "flex-start",
  },
  content: { flexGrow: 1, minWidth: 0, display: "flex", gap: tokens.spacingHorizontalS },
});

/** Deeper rows stand no further right: names need the room. */
const DEEPEST = 6;

interface TreeRowProps {
  readonly id: string;
  readonly place: TreePlace;
  readonly isActive: boolean;
  readonly indent: number;
  readonly onClick: () => void;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A row with its place in the tree told to a screen reader, and a mark that opens and closes what is below it. */
export function TreeRow({ id, place, isActive, indent, onClick, onToggle, children }: TreeRowProps) {
  const styles = useStyles();
  const { level, hasChildren, isCollapsed, position, siblings } = place;
  const Chevron = isCollapsed ? ChevronRight16Regular : ChevronDown16Regular;
  const isFlat = indent === 0;
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-selected={isActive}
      aria-setsize={siblings}
      aria-posinset={position}
      aria-expanded={hasChildren ? !isCollapsed : undefined}
      className={mergeClasses(
        styles.row,
        isFlat && (hasChildren ? styles.group : styles.flat),
        isActive && styles.active,
      )}
      style={isFlat ? undefined : { paddingLeft: `${Math.min(level - 1, DEEPEST) * indent}px` }}
      onClick={onClick}
      // Keys are the tree's, which has the focus.
      onKeyDown={() => undefined}
    >
      {(hasChildren || !isFlat) && (
        <span className={styles.chevron} onClick={hasChildren ? toggle : undefined} aria-hidden>
          {hasChildren && <Chevron />}
        </span>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
