import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateQuestionView } from "../../app/engine/views/template-view";
import { useLateTexts } from "../locale/late-texts";
import { useTexts } from "../locale/texts";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sample: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
});

type Asked = TemplateQuestionView & { readonly sheet: string };

/** Headings that may mean several things: heading, contents and the number of each choice beside it. Answers are kept together. */
export function TemplateQuestions({ questions }: { readonly questions: readonly Asked[] }) {
  const styles = useStyles();
  const { template: words } = useLateTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const given = questions.flatMap(({ id }) => {
    const value = answers[id];
    return value === undefined ? [] : [{ topic: "template" as const, key: id, value }];
  });
  return (
    <Section title={words.questions} isAccent>
      <Text size={200}>{words.questionsHint}</Text>
      {questions.map((question) => (
        <div key={question.id} className={styles.question}>
          <Sample question={question} />
          <Field label={question.text}>
            <RadioGroup
              value={answers[question.id] ?? ""}
              onChange={(_, { value }) => setAnswers({ ...answers, [question.id]: value })}
            >
              {question.choices.map(({ value, label, example }) => (
                <Radio key={value} value={value} label={words.choice(label, example)} />
              ))}
            </RadioGroup>
          </Field>
        </div>
      ))}
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

function Sample({ question: { sheet, where, header, examples } }: { readonly question: Asked }) {
  const styles = useStyles();
  const texts = useTexts();
  const { template: words } = useLateTexts();
  return (
    <div className={styles.sample}>
      <Text size={200}>
        {texts.place(sheet, where)} · {words.header}：{header === "" ? words.wholeSheet : header}
      </Text>
      {where !== "" && (
        <Text size={200}>
          {examples.length === 0
            ? words.noExamples
            : `${words.examples}：${examples.map((each) => `“${each}”`).join("、")}`}
        </Text>
      )}
    </div>
  );
}
