import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../locale/texts";
import { DetailBody } from "../parts/detail-body";
import { usePaneState, usePaneStore } from "../state/use-pane";
import type { GroupRow } from "./finding-rows";
import { ClauseText } from "./clause-text";
import { FixPreview } from "./fix-preview";
import { NotePanel } from "./note-panel";
import { groupTitle } from "./finding-row";

const useStyles = makeStyles({
  title: { margin: 0 },
});

const SHOWN_CHANGES = 20;

/** What can be done with all findings of a group at once. */
export function GroupDetail({ group }: { readonly group: GroupRow }) {
  const styles = useStyles();
  const texts = useTexts();
  const { check: words } = texts;
  const store = usePaneStore();
  const { work } = usePaneState();
  const [isExplaining, setExplaining] = useState(false);
  const { findings } = group;
  const fixable = findings.filter(({ fix }) => fix !== null);
  const changes = fixable.flatMap(({ fix }) => fix ?? []);
  const queries = findings.filter(({ severity }) => severity === "query");
  const isBusy = work.type === "running";
  const title = (
    <Text as="h2" weight="semibold" className={styles.title}>
      {words.group(groupTitle(group, texts), findings.length)}
    </Text>
  );
  if (isExplaining) {
    return (
      <NotePanel
        label={words.explainGroup(queries.length)}
        hint={words.explanationHint}
        save={words.saveExplanation}
        missing={words.needText}
        onSave={async (value) => {
          await store.remember(queries.map(({ identity }) => ({ topic: "explanation", key: identity, value })));
          setExplaining(false);
        }}
        onCancel={() => setExplaining(false)}
      >
        {title}
      </NotePanel>
    );
  }
  const canExplain = queries.length > 0 && group.grouping === "rule";
  const actions = (
    <>
      {fixable.length > 0 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void store.propose({ type: "fixes", ids: fixable.map(({ id }) => id) })}
        >
          {words.applyGroup(fixable.length)}
        </Button>
      )}
      {canExplain && (
        <Button
          size="small"
          appearance={fixable.length > 0 ? "secondary" : "primary"}
          onClick={() => setExplaining(true)}
        >
          {words.explainGroup(queries.length)}
        </Button>
      )}
    </>
  );
  return (
    <DetailBody actions={fixable.length > 0 || canExplain ? actions : null}>
      {title}
      {fixable.length > 0 && (
        <FixPreview changes={changes.slice(0, SHOWN_CHANGES)} more={Math.max(0, changes.length - SHOWN_CHANGES)} />
      )}
      {group.grouping === "rule" && findings[0] !== undefined && <ClauseText clause={findings[0].clause} />}
      <Text size={200}>{words.groupHint}</Text>
    </DetailBody>
  );
}
