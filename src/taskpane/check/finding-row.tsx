import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { SeverityIcon } from "../parts/severity-icon";
import type { FindingRow, GroupRow, ListRow } from "./finding-rows";

const useStyles = makeStyles({
  icon: { paddingTop: "4px", display: "flex" },
  text: { paddingTop: "2px", flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  message: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that browsers know to cut off after two lines
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  sub: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fixable: { color: tokens.colorNeutralForeground1 },
  tags: { display: "flex", flexWrap: "wrap", gap: "4px" },
  group: { display: "flex", flexGrow: 1, alignItems: "center", minHeight: "24px", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
});

/** What a row of the list of findings shows. */
export function FindingRowContent({ row }: { readonly row: ListRow }) {
  return row.type === "group" ? <GroupContent row={row} /> : <FindingContent row={row} />;
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
  return (
    <span className={styles.group}>
      {row.grouping !== "sheet" && first && <SeverityIcon severity={first.severity} />}
      <Text weight="semibold" className={styles.title}>
        {groupTitle(row, texts)}
      </Text>
      <Text>{row.findings.length}</Text>
    </span>
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
            <Badge appearance="outline" className={styles.fixable}>
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
