import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CoverageView, OrganizationNode } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { DetailBody } from "../parts/detail-body";
import { GoToButton } from "../parts/go-to-button";
import { inScope, OWED_STATUSES, owed, SUBJECT_TYPES } from "./organization-rows";

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: "anywhere" },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface OrganizationDetailProps {
  readonly node: OrganizationNode;
  readonly coverage: CoverageView;
  readonly onShow: (part: "uncovered" | "silent", within: number) => void;
}

/** The numbers of one organisation in words, and the ways to the people behind them. */
export function OrganizationDetail({ node, coverage, onShow }: OrganizationDetailProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { coverage: words } = texts;
  const { place } = node;
  const uncovered = inScope(coverage.uncovered, coverage, node.index).length;
  const silent = inScope(coverage.silent, coverage, node.index).length;
  const actions = (
    <>
      {uncovered > 0 && (
        <Button size="small" onClick={() => onShow("uncovered", node.index)}>
          {words.showUncovered(uncovered)}
        </Button>
      )}
      {silent > 0 && (
        <Button size="small" onClick={() => onShow("silent", node.index)}>
          {words.showSilent(silent)}
        </Button>
      )}
      {place !== null && <GoToButton place={place} />}
    </>
  );
  return (
    <DetailBody actions={uncovered + silent > 0 || place !== null ? actions : null}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {node.name}
      </Text>
      <dl className={styles.list}>
        {linesOf(node, texts).map(([term, value]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </DetailBody>
  );
}

function linesOf(node: OrganizationNode, { coverage: words, subjects, statuses }: Texts) {
  const lines = SUBJECT_TYPES.flatMap((type): readonly (readonly [string, string])[] => {
    const counts = node.subtree[type];
    const told = [...OWED_STATUSES, "notDue" as const].filter((status) => counts[status] > 0);
    if (told.length === 0) return [];
    const parts = told.map((status) => words.countOf(statuses[status], counts[status])).join("，");
    return [[subjects[type], words.counts(owed(counts), parts)]];
  });
  const { secretaryHasReviewed } = node;
  const reviewed =
    secretaryHasReviewed === null ? words.noSecretary : secretaryHasReviewed ? words.hasReviewed : words.hasNotReviewed;
  return [...lines, [words.secretary, reviewed] as const];
}
