import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type MutableRefObject } from "react";
import { useTexts } from "../locale/texts";
import type { ProposedChange } from "../state/pane-state";
import { usePaneState, usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  surface: { maxWidth: "420px", width: "calc(100vw - 24px)", padding: tokens.spacingHorizontalL },
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: "anywhere" },
});

/** What a change would do, in a sentence, before it happens. Focus goes back to where it came from. */
export function ChangeDialog() {
  const store = usePaneStore();
  const { proposed } = usePaneState();
  const [shown, setShown] = useState<ProposedChange | null>(proposed);
  const opener = useRef<Element | null>(null);
  // What was proposed stays readable while the dialog fades out.
  if (proposed !== null && proposed !== shown) setShown(proposed);
  useEffect(() => {
    if (proposed !== null) return;
    const back = opener.current;
    opener.current = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  }, [proposed]);
  useFocusBefore(opener, proposed !== null);
  return (
    <Dialog open={proposed !== null} onOpenChange={(_, { open }) => !open && store.withdraw()}>
      {shown === null ? <></> : <ChangeSurface shown={shown} />}
    </Dialog>
  );
}

/** Remembers what had the focus last while no dialog was open. */
function useFocusBefore(opener: MutableRefObject<Element | null>, isOpen: boolean): void {
  const isOpenNow = useRef(isOpen);
  useEffect(() => {
    isOpenNow.current = isOpen;
  }, [isOpen]);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (!isOpenNow.current && event.target instanceof Element) opener.current = event.target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [opener]);
}

function ChangeSurface({ shown }: { readonly shown: ProposedChange }) {
  const styles = useStyles();
  const { change: words } = useTexts();
  const store = usePaneStore();
  const { history, isBackupAdvised } = usePaneState();
  const { title, sentence, unmarkedSheets, skippedFixes, notes } = shown.change;
  const isFirst = history.length === 0 && !isBackupAdvised;
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>{words.heading(title)}</DialogTitle>
        <DialogContent className={styles.notes}>
          <Text className={styles.sentence}>{words.willDo(sentence)}</Text>
          {unmarkedSheets.length > 0 && <Text>{words.unmarked(unmarkedSheets)}</Text>}
          {skippedFixes > 0 && <Text>{words.skipped(skippedFixes)}</Text>}
          {notes.map((note) => (
            <Text key={note}>{note}</Text>
          ))}
          {isFirst && <Text weight="semibold">{words.backup[store.host.backup.type]}</Text>}
          <Text size={200}>{words.undoable}</Text>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={() => void store.confirm()}>
            {words.confirm}
          </Button>
          <Button onClick={() => store.withdraw()}>{words.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
