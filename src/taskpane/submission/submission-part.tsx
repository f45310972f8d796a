import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../locale/texts";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { ChoiceForm } from "./choice-form";
import { GateList } from "./gate-list";
import { QuestionList } from "./question-list";
import { choiceOf, FIRST_ENTRIES } from "./submission-choice";
import { useGate } from "./use-gate";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "200px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    "& > section": { flexShrink: 0 },
  },
  button: { alignSelf: "flex-start" },
});

/** Handing in: the check before it, the questions behind it, and what goes out. */
export function SubmissionPart() {
  const styles = useStyles();
  const { submission: words } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [entries, setEntries] = useState(FIRST_ENTRIES);
  const choice = choiceOf(entries);
  const gate = useGate(choice);
  const isIdle = work.type !== "running" && choice !== null && gate !== null;
  const canHandOver = store.host.openCopy !== undefined;
  return (
    <div className={styles.root}>
      <Section title={words.about}>
        <ChoiceForm entries={entries} onChange={setEntries} />
      </Section>
      <Section title={words.gate} isAccent>
        {gate === null ? (
          choice === null ? (
            <Text>{entries.isZero ? words.needZeroReason : words.badEdition}</Text>
          ) : (
            <Spinner size="tiny" label={words.gateLoading} />
          )
        ) : (
          <GateList gate={gate} />
        )}
      </Section>
      {gate !== null && (
        <Section title={words.questions}>
          <Text size={200}>{gate.questions.length === 0 ? words.noQuestions : words.questionsHint}</Text>
          {!gate.hasLast && <Text size={200}>{words.noLast}</Text>}
          <QuestionList questions={gate.questions} />
          {gate.questions.length > 0 && (
            <>
              <Text size={200}>{words.writeQuestionsHint}</Text>
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={!isIdle}
                onClick={() => choice && void store.propose({ type: "questions", submission: choice })}
              >
                {words.writeQuestions}
              </Button>
            </>
          )}
        </Section>
      )}
      <Section title={words.output}>
        <Text size={200}>{words.reportHint}</Text>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={!isIdle}
          onClick={() => choice && void store.propose({ type: "report", submission: choice })}
        >
          {words.report}
        </Button>
        <Text size={200}>
          {words.handInHint}
          {canHandOver ? words.handInHere[store.host.kind] : words.cannotHandIn}
        </Text>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={!isIdle || !gate.isPassed || !canHandOver}
          onClick={() =>
            choice && void store.handOver((engine, memory) => engine.handIn(choice, entries.withTracking, memory))
          }
        >
          {words.handIn}
        </Button>
        {gate !== null && !gate.isPassed && <Text size={200}>{words.notYet}</Text>}
      </Section>
    </div>
  );
}
