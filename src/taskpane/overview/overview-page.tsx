import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { Overview } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { NotReady } from "../parts/waiting";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { CoverageChart } from "./coverage-chart";
import { DueList } from "./due-list";
import { FindingTiles } from "./finding-tiles";
import { NextStepCard } from "./next-step-card";
import { Questions } from "./questions";
import { Recognized } from "./recognized";
import { useLiveOverview } from "./use-live-overview";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  note: { whiteSpace: "normal", minHeight: "36px", flexShrink: 0 },
  noteBody: { whiteSpace: "normal", overflowWrap: "anywhere", paddingTop: "6px", paddingBottom: "6px" },
  button: { alignSelf: "flex-start" },
});

/** What was recognised, how the work stands, and what to do next. */
export function OverviewPage() {
  const { workbook } = usePaneState();
  if (workbook === null) return <NotReady />;
  return <Checked checked={workbook.overview} />;
}

function Checked({ checked }: { readonly checked: Overview }) {
  const styles = useStyles();
  const { overview: words, shell } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const overview = useLiveOverview(checked);
  const { questions, problems, failedRules, lockedSheets, isStructureProtected } = overview;
  const notes = [
    ...(store.host.remembers ? [] : [shell.sessionOnly]),
    ...(isStructureProtected ? [words.structureProtected] : []),
    ...(lockedSheets.length > 0 ? [words.locked(lockedSheets)] : []),
    ...(failedRules.length > 0 ? [words.failedRules(failedRules)] : []),
  ];
  const isBusy = work.type === "running";
  return (
    <div className={styles.root}>
      <Recognized overview={overview} />
      <NextStepCard overview={overview} />
      {questions.length > 0 && <Questions questions={questions} />}
      <Section title={words.state}>
        <FindingTiles overview={overview} />
      </Section>
      <Section title={words.coverage}>
        <CoverageChart overview={overview} />
      </Section>
      <Section title={words.problems}>
        <Text>{words.problemsText(problems.total, problems.closed, problems.overdue)}</Text>
      </Section>
      <Section title={words.due}>
        <DueList due={overview.due} />
      </Section>
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline" className={styles.note}>
          <MessageBarBody className={styles.noteBody}>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <Section title={words.writeAll}>
        <Text size={200}>{words.writeAllHint}</Text>
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void store.propose({ type: "mainJob" })}
        >
          {words.writeAll}
        </Button>
      </Section>
    </div>
  );
}
