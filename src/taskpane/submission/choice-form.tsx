import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { SUBMISSION_NAMES, type SubmissionKind } from "../../core/submission/submission";
import { useLateTexts } from "../locale/late-texts";
import { editionOf, type SubmissionEntries } from "./submission-choice";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  kind: { flexGrow: 1, minWidth: "120px" },
  edition: { width: "120px" },
  input: { minWidth: 0, width: "100%" },
});

interface FormProps {
  readonly entries: SubmissionEntries;
  readonly onChange: (entries: SubmissionEntries) => void;
}

/** What a person says about handing in. */
export function ChoiceForm({ entries, onChange }: FormProps) {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  const isBadEdition = editionOf(entries) === null;
  const needsReason = entries.isZero && entries.zeroReason.trim() === "";
  return (
    <>
      <div className={styles.line}>
        <Field label={words.kind} className={styles.kind}>
          <Select
            size="small"
            value={entries.kind}
            onChange={(_, { value }) => isKind(value) && onChange({ ...entries, kind: value })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.edition}
          className={styles.edition}
          validationState={isBadEdition ? "error" : "none"}
          validationMessage={isBadEdition ? words.badEdition : null}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="numeric"
            value={entries.edition}
            onChange={(_, { value }) => onChange({ ...entries, edition: value })}
          />
        </Field>
      </div>
      <Checkbox
        label={words.isZero}
        checked={entries.isZero}
        onChange={(_, { checked }) => onChange({ ...entries, isZero: checked === true })}
      />
      {entries.isZero && (
        <Field
          label={words.zeroReason}
          validationState={needsReason ? "warning" : "none"}
          validationMessage={needsReason ? words.needZeroReason : null}
        >
          <Textarea
            size="small"
            value={entries.zeroReason}
            onChange={(_, { value }) => onChange({ ...entries, zeroReason: value })}
          />
        </Field>
      )}
    </>
  );
}

const KINDS = Object.keys(SUBMISSION_NAMES).filter(isKind);

function isKind(text: string): text is SubmissionKind {
  return text in SUBMISSION_NAMES;
}
