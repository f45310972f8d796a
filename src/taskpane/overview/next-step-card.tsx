import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { NextStep, Overview } from "../../app/engine/views/overview";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";
import { Section } from "../parts/section";
import type { PaneStore } from "../state/pane-store";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { QUESTIONS_ID } from "./questions";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** The one thing that helps most now, as one button. */
export function NextStepCard({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const { nextStep, suggestion, periodGap } = overview;
  return (
    <Section title={words.nextStep} isAccent>
      <Text>{stepText(nextStep, words)}</Text>
      {nextStep.type === "chooseScheme" && suggestion && (
        <Text size={200}>{words.evidence(suggestion.evidence, suggestion.sheet)}</Text>
      )}
      {nextStep.type === "checkPeriod" && periodGap && (
        <Text size={200}>{words.gap(isoDay(periodGap.from), isoDay(periodGap.to))}</Text>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={work.type === "running"}
        onClick={() => takeStep(nextStep, store)}
      >
        {words.stepButtons[nextStep.type]}
      </Button>
    </Section>
  );
}

function stepText(step: NextStep, { steps }: Texts["overview"]): string {
  switch (step.type) {
    case "answerQuestions":
    case "applyFixes":
    case "correctErrors":
    case "answerQueries":
    case "chaseOverdue":
      return steps[step.type](step.count);
    case "chooseScheme":
      return steps.chooseScheme(step.title);
    case "makeCount":
      return steps.makeCount(step.count, step.reason);
    case "checkPeriod":
    case "confirmRoster":
    case "writeStatistics":
    case "done":
      return steps[step.type];
  }
}

function takeStep(step: NextStep, store: PaneStore): void {
  switch (step.type) {
    case "answerQuestions":
      document.getElementById(QUESTIONS_ID)?.querySelector("input")?.focus();
      return;
    case "chooseScheme":
      void store.propose({ type: "settings", changes: [{ item: "scheme", value: step.schemeId }] });
      return;
    case "checkPeriod":
    case "confirmRoster":
      store.navigate("settings");
      return;
    case "makeCount":
      store.navigate("check");
      return;
    case "applyFixes":
      store.showFindings("fixable");
      return;
    case "correctErrors":
      store.showFindings("error");
      return;
    case "answerQueries":
      store.showFindings("query");
      return;
    case "chaseOverdue":
      store.navigate("rectification");
      return;
    case "writeStatistics":
      store.navigate("statistics", { type: "statistics" });
      return;
    case "done":
      store.navigate("statistics");
  }
}
