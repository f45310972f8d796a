import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { usePaneState } from "../state/use-pane";
import { useNote } from "./use-note";

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

/** A few words that are kept with a finding or question. */
export function NoteForm({ label, hint, save, missing, initial = "", onSave, remove }: NoteFormProps) {
  const styles = useStyles();
  const { work } = usePaneState();
  const note = useNote(initial, missing, onSave);
  const isBusy = work.type === "running";
  return (
    <form className={styles.root} onSubmit={note.onSubmit}>
      <Field label={label} hint={hint} {...note.field}>
        <Textarea size="small" resize="vertical" {...note.input} />
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
