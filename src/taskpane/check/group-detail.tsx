import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";
import type { GroupRow } from "./finding-rows";
import { FixPreview } from "./fix-preview";
import { NoteForm } from "./note-form";
import { groupTitle } from "./finding-row";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  text: { overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

const SHOWN_CHANGES = 20;

/** What can be done with all findings of a group at once. */
export function GroupDetail({ group }: { readonly group: GroupRow }) {
  const styles = useStyles();
  const texts = useTexts();
  const { check: words } = texts;
  const store = usePaneStore();
  const { work } = usePaneState();
  const { findings } = group;
  const fixable = findings.filter(({ fix }) => fix !== null);
  const changes = fixable.flatMap(({ fix }) => fix ?? []);
  const queries = findings.filter(({ severity }) => severity === "query");
  const isBusy = work.type === "running";
  return (
    <div className={styles.root}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {words.group(groupTitle(group, texts), findings.length)}
      </Text>
      {fixable.length > 0 && (
        <>
          <FixPreview changes={changes.slice(0, SHOWN_CHANGES)} more={Math.max(0, changes.length - SHOWN_CHANGES)} />
          <Button
            className={styles.start}
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void store.propose({ type: "fixes", ids: fixable.map(({ id }) => id) })}
          >
            {words.applyGroup(fixable.length)}
          </Button>
        </>
      )}
      {queries.length > 0 && group.grouping === "rule" && (
        <NoteForm
          label={words.explainGroup(queries.length)}
          hint={words.explanationHint}
          save={words.saveExplanation}
          missing={words.needText}
          onSave={(value) =>
            store.remember(queries.map(({ identity }) => ({ topic: "explanation", key: identity, value })))
          }
        />
      )}
      {group.grouping === "rule" && findings[0] !== undefined && (
        <Text size={200} className={styles.text}>
          {words.clause}：{findings[0].clause ?? words.ownCare}
        </Text>
      )}
      {fixable.length === 0 && queries.length === 0 && <Text size={200}>{words.groupHint}</Text>}
    </div>
  );
}
