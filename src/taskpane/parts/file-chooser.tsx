import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { NamedBytes } from "../../app/package-file";
import { useLateTexts } from "../locale/late-texts";
import { readFiles } from "./read-files";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { display: "none" },
  problem: { color: tokens.colorStatusDangerForeground1, width: "100%", overflowWrap: "anywhere" },
});

interface FileChooserProps {
  readonly label: string;
  readonly hint: string;
  /** Endings, as an input takes them. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly onChosen: (files: readonly NamedBytes[]) => void;
}

/** A button that opens the system's choice of files; files can be dropped on it as well. Nothing of them leaves the computer. */
export function FileChooser({ label, hint, accept, isMultiple = false, onChosen }: FileChooserProps) {
  const styles = useStyles();
  const { files: words } = useLateTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState("");
  const take = async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (first === undefined) return;
    const read = await readFiles(isMultiple ? files : [first], words);
    setProblem(typeof read === "string" ? read : "");
    if (typeof read !== "string") onChosen(read);
  };
  /** The page around the pane takes dropped files for workbooks to be opened. */
  const keep = (event: DragEvent, isOverNow: boolean): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(isOverNow);
  };
  return (
    // Dropping is a shortcut for those with a mouse; the button does the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => keep(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        keep(event, false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        className={styles.input}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <Text size={200}>{hint}</Text>
      {problem !== "" && (
        <Text size={200} role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
    </div>
  );
}
