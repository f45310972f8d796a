import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { SeverityIcon } from "../parts/severity-icon";
import type { FindingRow, GroupRow, ListRow } from "./finding-rows";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  group: { backgroundColor: tokens.colorNeutralBackground3, alignItems: "center" },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  icon: { paddingTop: "2px", display: "flex" },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  message: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that browsers know to cut off after two lines
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  sub: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  tags: { display: "flex", flexWrap: "wrap", gap: "4px" },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
});

interface TreeRowProps {
  readonly id: string;
  readonly row: ListRow;
  readonly isActive: boolean;
  readonly onClick: () => void;
}

export function TreeRow({ id, row, isActive, onClick }: TreeRowProps) {
  const styles = useStyles();
  const shared = {
    id,
    role: "treeitem",
    tabIndex: -1,
    "aria-selected": isActive,
    "aria-setsize": row.siblings,
    "aria-posinset": row.position,
    onClick,
    // Keys are the tree's, which has the focus.
    onKeyDown: () => undefined,
  } as const;
  if (row.type === "group") {
    const className = mergeClasses(styles.row, styles.group, isActive && styles.active);
    return (
      <div {...shared} aria-level={1} aria-expanded={!row.isCollapsed} className={className}>
        <GroupContent row={row} />
      </div>
    );
  }
  return (
    <div {...shared} aria-level={2} className={mergeClasses(styles.row, isActive && styles.active)}>
      <FindingContent row={row} />
    </div>
  );
}

/** A group's name in words: a severity has its own, findings of the whole workbook have no sheet. */
export function groupTitle({ grouping, name, findings }: GroupRow, { check, severities }: Texts): string {
  const [first] = findings;
  if (grouping === "severity" && first) return severities[first.severity];
  return name === "" ? check.workbook : name;
}

function GroupContent({ row }: { readonly row: GroupRow }) {
  const styles = useStyles();
  const texts = useTexts();
  const [first] = row.findings;
  const Chevron = row.isCollapsed ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <>
      <Chevron aria-hidden />
      {row.grouping !== "sheet" && first && <SeverityIcon severity={first.severity} />}
      <Text weight="semibold" className={styles.title}>
        {groupTitle(row, texts)}
      </Text>
      <Text>{row.findings.length}</Text>
    </>
  );
}

function FindingContent({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const { check: words, severities, place } = useTexts();
  const { finding, handling } = row;
  const where = finding.place === null ? words.workbook : place(finding.place.sheet, finding.place.cell);
  return (
    <>
      <span className={styles.icon} role="img" aria-label={severities[finding.severity]}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <div className={styles.text}>
        <Text className={styles.message}>{finding.message}</Text>
        <Text size={200} className={styles.sub}>
          {finding.about === "" ? where : `${where} · ${finding.about}`}
        </Text>
        <span className={styles.tags}>
          {finding.fix !== null && (
            <Badge appearance="outline" color="brand">
              {words.fixable}
            </Badge>
          )}
          {handling.explanation !== "" && <Badge appearance="outline">{words.explained}</Badge>}
          {handling.ignoredFor !== "" && <Badge appearance="outline">{words.ignored}</Badge>}
        </span>
      </div>
    </>
  );
}
