import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { DraftView } from "../../app/engine/views/draft-view";
import { useTexts } from "../locale/texts";
import type { DraftWords } from "./draft-desk";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { minHeight: "64px" },
});

interface DraftFormProps {
  readonly draft: DraftView;
  readonly words: DraftWords;
  readonly onWords: (words: DraftWords) => void;
}

/** The words in which a draft will be registered. */
export function DraftForm({ draft, words, onWords }: DraftFormProps) {
  const styles = useStyles();
  const { rectification: texts } = useTexts();
  const isMissing = words.problem.trim() === "";
  return (
    <div className={styles.root}>
      <Field
        label={texts.problem}
        size="small"
        validationState={isMissing ? "error" : "none"}
        validationMessage={isMissing ? texts.needProblem : null}
      >
        <Textarea
          size="small"
          resize="vertical"
          className={styles.text}
          value={words.problem}
          onChange={(_, { value }) => onWords({ ...words, problem: value })}
        />
      </Field>
      <Field label={texts.measures} size="small" hint={draft.measures?.source ?? null}>
        <Textarea
          size="small"
          resize="vertical"
          className={styles.text}
          value={words.measures}
          onChange={(_, { value }) => onWords({ ...words, measures: value })}
        />
      </Field>
      <Field label={texts.limit} size="small" hint={draft.deadline?.source ?? null}>
        <Input
          type="date"
          size="small"
          value={words.deadline}
          onChange={(_, { value }) => onWords({ ...words, deadline: value })}
        />
      </Field>
    </div>
  );
}
