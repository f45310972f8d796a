import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { HandedIn } from "../../app/engine/hand-in";
import type { SubmissionChoice } from "../../app/engine/views/gate-view";
import { useLateTexts } from "../locale/late-texts";
import { PartPage } from "../parts/part-page";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { ChoiceForm } from "./choice-form";
import { GateList } from "./gate-list";
import { QuestionList } from "./question-list";
import { PackageFiles } from "./package-files";
import { PackageForm } from "./package-form";
import { choiceOf, FIRST_ENTRIES, FIRST_PACKAGE } from "./submission-choice";
import { useGate } from "./use-gate";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Handing in: the check before it, the questions behind it, and what goes out. */
export function SubmissionPart() {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [entries, setEntries] = useState(FIRST_ENTRIES);
  const [packed, setPacked] = useState(FIRST_PACKAGE);
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const choice = choiceOf(entries);
  const gate = useGate(choice);
  const isIdle = work.type !== "running" && choice !== null && gate !== null;
  const canHandOver = store.host.openCopy !== undefined;
  const handOver = (of: SubmissionChoice): Promise<void> =>
    store.handOver(async (engine, memory) => {
      setHandedIn(null);
      const { withTracking, withCsv, encoding } = packed;
      const made = await engine.handIn({ choice: of, withTracking, csv: withCsv ? encoding : null }, memory);
      setHandedIn(made);
      return store.host.kind === "file" ? made.archive : made.workbook;
    });
  return (
    <PartPage topic="submission">
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
        <Text size={200}>{words.handInHint}</Text>
        <PackageForm entries={packed} onChange={setPacked} />
        <Text size={200}>{canHandOver ? words.handInHere[store.host.kind] : words.cannotHandIn}</Text>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={!isIdle || !gate.isPassed || !canHandOver}
          onClick={() => choice && void handOver(choice)}
        >
          {words.handIn}
        </Button>
        {gate !== null && !gate.isPassed && <Text size={200}>{words.notYet}</Text>}
        {handedIn !== null && <PackageFiles handedIn={handedIn} />}
      </Section>
    </PartPage>
  );
}
