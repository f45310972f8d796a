import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneState } from "../state/use-pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NoteFormProps {
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  /** Said when there is nothing to save. */
  readonly missing: string;
  /** What stands there already. */
  readonly initial?: string;
  readonly onSave: (text: string) => Promise<void>;
  /** Takes what stands there away again. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void };
}

/** A few words that are kept with a finding. */
export function NoteForm({ label, hint, save, missing, initial = "", onSave, remove }: NoteFormProps) {
  const styles = useStyles();
  const { work } = usePaneState();
  const [text, setText] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const isBusy = work.type === "running";
  const submit = (): void => {
    const words = text.trim();
    setMissing(words === "");
    if (words !== "") void onSave(words);
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={label}
        hint={hint}
        validationState={isMissing ? "error" : "none"}
        validationMessage={isMissing ? missing : null}
      >
        <Textarea
          size="small"
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {save}
        </Button>
        {remove !== undefined && (
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={remove.onRemove}>
            {remove.label}
          </Button>
        )}
      </div>
    </form>
  );
}
