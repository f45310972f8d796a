import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CoverageView } from "../../app/engine/views/coverage-view";
import type { Overview } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { Nothing, NotReady } from "../parts/waiting";
import { usePaneState, useView } from "../state/use-pane";
import { CoverageToolbar } from "./coverage-toolbar";
import { HeatPart } from "./heat-part";
import { inScope } from "./organization-rows";
import { OrganizationPart } from "./organization-part";
import { ScopeLine } from "./scope-line";
import { SilentPart } from "./silent-part";
import { UncoveredPart } from "./uncovered-part";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  parts: {
    flexWrap: "wrap",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  note: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

const PARTS = ["tree", "uncovered", "silent", "heat"] as const;
export type CoveragePart = (typeof PARTS)[number];

const PANEL_ID = "dianping-coverage-part";

/** Who is reviewed and who has reviewed, in the period of the settings or another one. */
export function CoveragePage() {
  const coverage = useView("coverage");
  const { workbook } = usePaneState();
  if (coverage === undefined || workbook === null) return <NotReady />;
  return <Coverage coverage={coverage} overview={workbook.overview} />;
}

interface CoverageProps {
  readonly coverage: CoverageView;
  readonly overview: Overview;
}

function Coverage({ coverage, overview }: CoverageProps) {
  const styles = useStyles();
  const { coverage: words } = useTexts();
  const [part, setPart] = useState<CoveragePart>("tree");
  const [scope, setScope] = useState<number | null>(null);
  const { tree, notApplicable, hasRates } = coverage;
  const uncovered = inScope(coverage.uncovered, coverage, scope);
  const silent = inScope(coverage.silent, coverage, scope);
  const titles: Readonly<Record<CoveragePart, string>> = {
    tree: words.part.tree,
    uncovered: words.part.uncovered(uncovered.length),
    silent: words.part.silent(silent.length),
    heat: words.part.heat,
  };
  const show = (next: CoveragePart, within: number): void => {
    setScope(within);
    setPart(next);
  };
  const scoped = tree.find(({ index }) => index === scope);
  return (
    <div className={styles.root}>
      <CoverageToolbar coverage={coverage} own={overview.period} />
      {tree.length === 0 ? (
        <Nothing text={words.noTree} />
      ) : (
        <>
          {notApplicable !== null && <Text className={styles.note}>{notApplicable}</Text>}
          {!hasRates && (
            <Text size={200} className={styles.note}>
              {words.noRates}
            </Text>
          )}
          <TabList
            className={styles.parts}
            size="small"
            selectedValue={part}
            onTabSelect={(_, { value }) => setPart(value as CoveragePart)}
            aria-label={words.parts}
          >
            {PARTS.map((each) => (
              <Tab key={each} value={each} id={`dianping-coverage-${each}`} aria-controls={PANEL_ID}>
                {titles[each]}
              </Tab>
            ))}
          </TabList>
          <div id={PANEL_ID} role="tabpanel" aria-labelledby={`dianping-coverage-${part}`} className={styles.panel}>
            {part !== "tree" && scoped !== undefined && (
              <ScopeLine organization={scoped.name} onAll={() => setScope(null)} />
            )}
            {part === "tree" && <OrganizationPart coverage={coverage} onShow={show} />}
            {part === "uncovered" && <UncoveredPart subjects={uncovered} isNarrowed={scope !== null} />}
            {part === "silent" && <SilentPart reviewers={silent} isNarrowed={scope !== null} />}
            {part === "heat" && <HeatPart coverage={coverage} scope={scope} />}
          </div>
        </>
      )}
    </div>
  );
}
