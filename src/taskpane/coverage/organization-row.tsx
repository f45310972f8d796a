import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { formatRate } from "../parts/format-rate";
import { leftIn, owed, rateOf, SUBJECT_TYPES, type OrganizationRow } from "./organization-rows";

const useStyles = makeStyles({
  text: { paddingTop: "2px", flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
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

interface OrganizationRowProps {
  readonly row: OrganizationRow;
  readonly hasRates: boolean;
}

/** What a row of the tree of organisations shows. */
export function OrganizationRowContent({ row, hasRates }: OrganizationRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { node, level } = row;
  const { missing, due } = leftIn(node);
  return (
    <>
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
      {missing + due > 0 && (
        <Badge appearance="tint" color={missing > 0 ? "danger" : "informative"} className={styles.missing}>
          {texts.coverage.left({ missing, due })}
        </Badge>
      )}
    </>
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
