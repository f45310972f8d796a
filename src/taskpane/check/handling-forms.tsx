import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MemoryEntry } from "../../app/host";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";
import type { FindingRow } from "./finding-rows";
import { NoteForm } from "./note-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

/** 说明 for what is to be explained, and leaving something alone for a reason; not an error, which stops the submission. */
export function HandlingForms({ row }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const store = usePaneStore();
  const { memory } = usePaneState();
  const [isIgnoring, setIgnoring] = useState(false);
  const { finding, handling } = row;
  const { identity, severity, remark, commonRemark } = finding;
  const keep = (topic: MemoryEntry["topic"], value: string | null): Promise<void> =>
    store.remember([{ topic, key: identity, value }]);
  const remembered = memory.find(({ topic, key }) => topic === "explanation" && key === identity)?.value ?? null;
  const isRemembered = remembered !== null;
  const isFromList =
    handling.explanation !== "" && [remark, commonRemark].includes(handling.explanation) && remembered !== remark;
  const remove = { label: words.removeExplanation, onRemove: () => void keep("explanation", null) };
  if (handling.ignoredFor !== "") {
    return (
      <div className={styles.root}>
        <Text size={200} className={styles.text}>
          {words.ignored}：{handling.ignoredFor}
        </Text>
        <Button className={styles.start} size="small" onClick={() => void keep("ignored", null)}>
          {words.restore}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {isFromList && (
        <Text size={200} className={styles.text}>
          {words.onList(handling.explanation)}
        </Text>
      )}
      {severity === "query" && (
        <NoteForm
          key={handling.explanation}
          label={words.explanation}
          hint={words.explanationHint}
          save={words.saveExplanation}
          missing={words.needText}
          initial={handling.explanation}
          onSave={(text) => keep("explanation", text)}
          {...(isRemembered ? { remove } : {})}
        />
      )}
      {severity === "error" ? (
        <Text size={200}>{words.mustBeCorrected}</Text>
      ) : isIgnoring ? (
        <NoteForm
          label={words.ignoreReason}
          hint={words.ignoreHint}
          save={words.saveIgnore}
          missing={words.needReason}
          onSave={(text) => keep("ignored", text)}
        />
      ) : (
        <Button className={styles.start} size="small" onClick={() => setIgnoring(true)}>
          {words.ignore}
        </Button>
      )}
    </div>
  );
}
