import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../locale/texts";
import { DetailBody } from "../parts/detail-body";
import { usePaneState } from "../state/use-pane";
import { useNote } from "./use-note";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

interface NotePanelProps {
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  /** Said when there is nothing to save. */
  readonly missing: string;
  /** What stands there already. */
  readonly initial?: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
  /** What the note is about. */
  readonly children: ReactNode;
  /** Asked beside the text, in sight with the buttons. */
  readonly more?: ReactNode;
}

/** A few words about the chosen one, in place of what can be done with it; the text takes the focus. */
export function NotePanel(props: NotePanelProps) {
  const { label, hint, save, initial = "", onSave, onCancel, children, more } = props;
  const styles = useStyles();
  const { check: words } = useTexts();
  const { work } = usePaneState();
  const text = useRef<HTMLTextAreaElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const note = useNote(initial, props.missing, onSave);
  useEffect(() => {
    text.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form className={styles.form} onSubmit={note.onSubmit}>
      <DetailBody
        actions={
          <>
            {more}
            <Button type="submit" size="small" appearance="primary" disabledFocusable={work.type === "running"}>
              {save}
            </Button>
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
          </>
        }
      >
        {children}
        <div ref={field}>
          <Field label={label} hint={hint} {...note.field}>
            <Textarea textarea={{ ref: text }} size="small" resize="vertical" {...note.input} />
          </Field>
        </div>
      </DetailBody>
    </form>
  );
}
