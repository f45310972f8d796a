import { Button, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProblemsView } from "../../app/engine/views/problem-view";
import type { Overview } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { NotReady } from "../parts/waiting";
import { usePaneState, usePaneStore, useView } from "../state/use-pane";
import { DraftsPart } from "./drafts-part";
import { ProblemsPart } from "./problems-part";
import { RemindersPart } from "./reminders-part";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  toolbar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flexGrow: 1 },
  parts: {
    flexWrap: "wrap",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const PARTS = ["problems", "drafts", "reminders"] as const;
type RectificationPart = (typeof PARTS)[number];

const PANEL_ID = "dianping-rectification-part";

/** The problems that reviews named: where each stands, which are not registered yet, and what is to be chased. */
export function RectificationPage() {
  const problems = useView("problems");
  const { workbook } = usePaneState();
  if (problems === undefined || workbook === null) return <NotReady />;
  return <Rectification view={problems} overview={workbook.overview} />;
}

interface RectificationProps {
  readonly view: ProblemsView;
  readonly overview: Overview;
}

function Rectification({ view, overview }: RectificationProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { rectification: words } = texts;
  const store = usePaneStore();
  const { work } = usePaneState();
  const { problems, drafts, reminders } = view;
  // Where nothing is registered yet, what can be registered is what one comes for.
  const [part, setPart] = useState<RectificationPart>(
    problems.length === 0 && drafts.length > 0 ? "drafts" : "problems",
  );
  const { total, closed, overdue } = overview.problems;
  const titles: Readonly<Record<RectificationPart, string>> = {
    problems: words.part.problems(problems.length),
    drafts: words.part.drafts(drafts.length),
    reminders: words.part.reminders(reminders.length),
  };
  return (
    <div className={styles.root}>
      <div className={styles.toolbar}>
        <Text size={200} className={styles.count}>
          {texts.overview.problemsText(total, closed, overdue)}
        </Text>
        <Button
          size="small"
          disabledFocusable={work.type === "running"}
          onClick={() => void store.propose({ type: "trackingColumns" })}
        >
          {words.write}
        </Button>
      </div>
      <TabList
        className={styles.parts}
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as RectificationPart)}
        aria-label={words.parts}
      >
        {PARTS.map((each) => (
          <Tab key={each} value={each} id={`dianping-rectification-${each}`} aria-controls={PANEL_ID}>
            {titles[each]}
          </Tab>
        ))}
      </TabList>
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={`dianping-rectification-${part}`}>
        {part === "problems" && <ProblemsPart view={view} />}
        {part === "drafts" && <DraftsPart drafts={drafts} />}
        {part === "reminders" && <RemindersPart reminders={reminders} />}
      </div>
    </div>
  );
}
