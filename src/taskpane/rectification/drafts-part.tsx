import { Button, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { DraftView } from "../../app/engine/views/draft-view";
import { useTexts } from "../locale/texts";
import { usePart } from "../parts/jump-list";
import { Nothing } from "../parts/waiting";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { DraftCard } from "./draft-card";
import { confirmationOf } from "./draft-desk";
import { filterDrafts } from "./problem-filter";

const useStyles = makeStyles({
  tools: {
    // What is chosen and the button for it stay in sight.
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { maxWidth: "none", width: "100%" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  warning: { color: tokens.colorStatusDangerForeground1 },
});

const AT_A_TIME = 20;

/** Problems that reviews name and nobody tracks yet: chosen, put into words and registered. */
export function DraftsPart({ drafts }: { readonly drafts: readonly DraftView[] }) {
  const styles = useStyles();
  const { rectification: words } = useTexts();
  const store = usePaneStore();
  const { work, draftDesk } = usePaneState();
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const found = filterDrafts(drafts, searched);
  const { shown, foot } = usePart(found, AT_A_TIME);
  if (drafts.length === 0) return <Nothing text={words.noDrafts} />;
  const { drafts: confirmed, flawed, partlyChosen } = confirmationOf(drafts, draftDesk);
  const isBusy = work.type === "running";
  const chooseAll = (isChosen: boolean, of: readonly DraftView[]): void =>
    store.draft({ type: "chosen", keys: of.map(({ key }) => key), isChosen });
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.draftsHint}
      </Text>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          size="small"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => setQuery(value)}
        />
        <div className={styles.line}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || confirmed.length === 0 || flawed > 0}
            onClick={() => void store.propose({ type: "trackingColumns", drafts: confirmed })}
          >
            {words.register(confirmed.length)}
          </Button>
          {found.length > 0 && (
            <Button size="small" onClick={() => chooseAll(true, found)}>
              {words.chooseAll(found.length)}
            </Button>
          )}
          {confirmed.length > 0 && (
            <Button size="small" onClick={() => chooseAll(false, drafts)}>
              {words.chooseNone}
            </Button>
          )}
        </div>
        {flawed > 0 && (
          <Text size={200} className={styles.warning} role="status">
            {words.flawed(flawed)}
          </Text>
        )}
        {partlyChosen > 0 && (
          <Text size={200} role="status">
            {words.partly(partlyChosen)}
          </Text>
        )}
      </div>
      {found.length === 0 ? (
        <Nothing text={words.noMatch} />
      ) : (
        <>
          <ul className={styles.list} aria-label={words.draftList}>
            {shown.map((draft) => (
              <DraftCard key={draft.key} draft={draft} desk={draftDesk} onEvent={store.draft} onOpen={store.select} />
            ))}
          </ul>
          {foot}
        </>
      )}
    </>
  );
}
