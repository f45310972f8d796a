import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QuestionView } from "../../app/engine/views/overview";
import { useTexts } from "../locale/texts";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";

export const QUESTIONS_ID = "dianping-questions";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sample: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
  },
  button: { alignSelf: "flex-start" },
});

/** Mappings that recognition is not sure of: header and examples beside the choice. All answers are kept together. */
export function Questions({ questions }: { readonly questions: readonly QuestionView[] }) {
  const styles = useStyles();
  const { overview: words } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const given = questions.flatMap(({ id }) => {
    const value = answers[id];
    return value === undefined ? [] : [{ topic: "answer" as const, key: id, value }];
  });
  return (
    <Section title={words.questions}>
      <Text size={200}>{words.questionsHint}</Text>
      <div id={QUESTIONS_ID}>
        {questions.map((question) => (
          <div key={question.id} className={styles.question}>
            <Sample question={question} />
            <Field label={question.text}>
              <RadioGroup
                value={answers[question.id] ?? ""}
                onChange={(_, { value }) => setAnswers({ ...answers, [question.id]: value })}
              >
                {question.choices.map(({ value, label }) => (
                  <Radio key={value} value={value} label={label} />
                ))}
              </RadioGroup>
            </Field>
          </div>
        ))}
      </div>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={given.length === 0 || work.type === "running"}
        onClick={() => void store.remember(given)}
      >
        {words.answer}
      </Button>
    </Section>
  );
}

function Sample({ question }: { readonly question: QuestionView }) {
  const styles = useStyles();
  const texts = useTexts();
  const { overview: words } = texts;
  const header = question.header === "" ? words.wholeTable : question.header;
  const place = texts.place(question.sheet, question.column);
  return (
    <div className={styles.sample}>
      <Text size={200}>
        {place} · {words.header}：{header}
      </Text>
      {question.column !== "" && (
        <Text size={200}>
          {question.examples.length === 0
            ? words.noExamples
            : `${words.examples}：${question.examples.map((example) => `“${example}”`).join("、")}`}
        </Text>
      )}
    </div>
  );
}
