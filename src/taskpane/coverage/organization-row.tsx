import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { MouseEvent } from "react";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { formatRate } from "../parts/format-rate";
import { missingIn, owed, rateOf, SUBJECT_TYPES, type OrganizationRow } from "./organization-rows";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM} 6px 0`,
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  chevron: { display: "flex", flexShrink: 0, width: "24px", justifyContent: "center", paddingTop: "2px" },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  name: { overflowWrap: "anywhere" },
  missing: { flexShrink: 0, alignSelf: "center" },
  shares: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

const INDENT = 14;
/** Deeper organisations stand no further right: names need the room. */
const DEEPEST = 6;

interface OrganizationRowProps {
  readonly id: string;
  readonly row: OrganizationRow;
  readonly hasRates: boolean;
  readonly isActive: boolean;
  readonly onClick: () => void;
  readonly onToggle: () => void;
}

export function OrganizationRowView({ id, row, hasRates, isActive, onClick, onToggle }: OrganizationRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { node, level, hasChildren, isCollapsed, position, siblings } = row;
  const missing = missingIn(node);
  const Chevron = isCollapsed ? ChevronRight16Regular : ChevronDown16Regular;
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
      className={mergeClasses(styles.row, isActive && styles.active)}
      style={{ paddingLeft: `${Math.min(level - 1, DEEPEST) * INDENT}px` }}
      onClick={onClick}
      // Keys are the tree's, which has the focus.
      onKeyDown={() => undefined}
    >
      <span className={styles.chevron} onClick={hasChildren ? toggle : undefined} aria-hidden>
        {hasChildren && <Chevron />}
      </span>
      <div className={styles.text}>
        <Text className={styles.name} weight={level === 1 ? "semibold" : "regular"}>
          {node.name}
        </Text>
        <Text size={200} className={styles.shares}>
          {sharesOf(row, hasRates, texts).map((share) => (
            <span key={share}>{share}</span>
          ))}
        </Text>
      </div>
      {missing > 0 && (
        <Badge appearance="tint" color="danger" className={styles.missing}>
          {texts.coverage.missing(missing)}
        </Badge>
      )}
    </div>
  );
}

function sharesOf({ node }: OrganizationRow, hasRates: boolean, texts: Texts): readonly string[] {
  const { coverage: words, subjects } = texts;
  const shares = SUBJECT_TYPES.flatMap((type) => {
    const counts = node.subtree[type];
    const total = owed(counts);
    if (total === 0) return [];
    return [words.share(subjects[type], counts.covered, total, formatRate(hasRates ? rateOf(counts) : null))];
  });
  return shares.length === 0 ? [words.nobodyDue] : shares;
}
