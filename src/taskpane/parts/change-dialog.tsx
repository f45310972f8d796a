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
import { useEffect, useRef, useState } from "react";
import { HelpLink } from "../help/help-link";
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
  const focusBack = useFocusBack();
  // What was proposed stays readable while the dialog fades out.
  if (proposed !== null && proposed !== shown) setShown(proposed);
  return (
    <Dialog open={proposed !== null} onOpenChange={(_, { open }) => !open && store.withdraw()}>
      {shown === null ? <></> : <ChangeSurface shown={shown} onGone={focusBack} />}
    </Dialog>
  );
}

/** Gives the focus back to what had it last outside dialogs. */
function useFocusBack(): () => void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest("[role=dialog], [aria-hidden=true]") !== null) return;
      last.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  // Stays the same function, for the dialog calls it once when it is gone.
  const [focusBack] = useState(() => (): void => {
    setTimeout(() => {
      const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
      if (!isElsewhere && last.current?.isConnected === true) last.current.focus();
    });
  });
  return focusBack;
}

interface ChangeSurfaceProps {
  readonly shown: ProposedChange;
  readonly onGone: () => void;
}

function ChangeSurface({ shown, onGone }: ChangeSurfaceProps) {
  const styles = useStyles();
  const { change: words } = useTexts();
  const store = usePaneStore();
  const { history, isBackupAdvised } = usePaneState();
  const { title, sentence, unmarkedSheets, skippedFixes, notes } = shown.change;
  const isFirst = history.length === 0 && !isBackupAdvised;
  return (
    <DialogSurface className={styles.surface}>
      <Gone onGone={onGone} />
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
          {/* The dialog opens with the focus on its first button, which is not to be this one. */}
          <HelpLink topic="change" />
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** Tells when the surface around it has left the page. */
function Gone({ onGone }: { readonly onGone: () => void }) {
  useEffect(() => onGone, [onGone]);
  return null;
}
