import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CoverageView } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";
import { OrganizationDetail } from "./organization-detail";
import { organizationRows } from "./organization-rows";
import { OrganizationTree } from "./organization-tree";

const useStyles = makeStyles({
  tree: { flexGrow: 1, flexBasis: 0, minHeight: "140px", display: "flex", flexDirection: "column" },
  detail: {
    flexShrink: 0,
    height: "40%",
    minHeight: "120px",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface OrganizationPartProps {
  readonly coverage: CoverageView;
  readonly onShow: (part: "uncovered" | "silent", within: number) => void;
}

/** The tree of organisations, and what the chosen one's numbers are made of. */
export function OrganizationPart({ coverage, onShow }: OrganizationPartProps) {
  const styles = useStyles();
  const { coverage: words } = useTexts();
  const store = usePaneStore();
  const [collapsed, setCollapsed] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState<number | null>(null);
  const { tree, hasRates } = coverage;
  const rows = useMemo(() => organizationRows(tree, collapsed), [tree, collapsed]);
  const index = rows.findIndex(({ node }) => node.index === active);
  const row = rows[index];
  const toggle = (organization: number): void => {
    const next = new Set(collapsed);
    if (!next.delete(organization)) next.add(organization);
    setCollapsed(next);
  };
  return (
    <>
      <div className={styles.tree}>
        <OrganizationTree
          rows={rows}
          hasRates={hasRates}
          active={index}
          onActivate={(at) => setActive(rows[at]?.node.index ?? null)}
          onToggle={toggle}
          onOpen={({ place }) => place && void store.select(place.target)}
        />
      </div>
      <section className={styles.detail} aria-label={words.detail}>
        {row === undefined ? (
          <Text size={200}>
            {words.chooseOne} {words.keys}
          </Text>
        ) : (
          <OrganizationDetail node={row.node} coverage={coverage} onShow={onShow} />
        )}
      </section>
    </>
  );
}
