import { useMemo, useState } from "react";
import type { CoverageView } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { ListAndDetail } from "../parts/list-and-detail";
import { Tree } from "../parts/tree/tree";
import { usePaneStore } from "../state/use-pane";
import { OrganizationDetail } from "./organization-detail";
import { OrganizationRowContent } from "./organization-row";
import { organizationRows } from "./organization-rows";

/** Before a row was measured. */
const HEIGHT = 52;
/** Pixels for each level. */
const INDENT = 14;

interface OrganizationPartProps {
  readonly coverage: CoverageView;
  readonly onShow: (part: "uncovered" | "silent", within: number) => void;
}

/** The tree of organisations, and what the chosen one's numbers are made of. */
export function OrganizationPart({ coverage, onShow }: OrganizationPartProps) {
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
    <ListAndDetail
      label={words.detail}
      hint={words.chooseOne}
      onClose={() => setActive(null)}
      detail={row === undefined ? null : <OrganizationDetail node={row.node} coverage={coverage} onShow={onShow} />}
    >
      <Tree
        label={words.tree}
        rows={rows}
        heightOf={() => HEIGHT}
        active={index}
        indent={INDENT}
        onActivate={(at) => setActive(rows[at]?.node.index ?? null)}
        onToggle={({ node }) => toggle(node.index)}
        onOpen={({ node: { place } }) => place && void store.select(place.target)}
      >
        {(each) => <OrganizationRowContent row={each} hasRates={hasRates} />}
      </Tree>
    </ListAndDetail>
  );
}
