import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HandedIn } from "../../app/engine/hand-in";
import type { NamedBytes } from "../../app/package-file";
import { useLateTexts } from "../locale/late-texts";
import { usePaneStore } from "../state/use-pane";
import { copyText } from "./copy-text";
import { dataAddress, textOf } from "./file-content";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  name: { overflowWrap: "anywhere", minWidth: 0, flexBasis: "100%" },
});

/** What a package that was just handed out holds, each file to be had for itself. */
export function PackageFiles({ handedIn: { workbook, others } }: { readonly handedIn: HandedIn }) {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  const { host } = usePaneStore();
  const files = host.kind === "file" ? [workbook, ...others] : others;
  return (
    <>
      <Text weight="semibold">{words.files[host.kind]}</Text>
      <Text size={200}>{words.filesHint[host.kind]}</Text>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.name} className={styles.item}>
            <Text size={200} className={styles.name}>
              {file.name}
            </Text>
            {host.kind === "file" ? <Download file={file} /> : <SaveInExcel file={file} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Download({ file }: { readonly file: NamedBytes }) {
  const { submission: words } = useLateTexts();
  const store = usePaneStore();
  return (
    <Link
      as="button"
      aria-label={words.downloadFile(file.name)}
      onClick={() => void store.handOver(() => Promise.resolve(file))}
    >
      {words.download}
    </Link>
  );
}

/**
 * Some of Office's web views save nothing that a page makes (Mac), others do: there is a link that saves where that works, and the
 * text to be copied where it does not. Nobody tells the page whether a file was saved, so both are always offered.
 */
function SaveInExcel({ file }: { readonly file: NamedBytes }) {
  const { submission: words } = useLateTexts();
  const [state, setState] = useState<"none" | "copied" | "failed">("none");
  const { text, isAnsi } = textOf(file.bytes);
  const copy = async (): Promise<void> => setState((await copyText(text)) ? "copied" : "failed");
  return (
    <>
      <Link href={dataAddress(file)} download={file.name} aria-label={words.saveFile(file.name)}>
        {words.save}
      </Link>
      <Link as="button" aria-label={words.copyFile(file.name)} onClick={() => void copy()}>
        {words.copy}
      </Link>
      <Text size={200} role="status">
        {state === "copied" && (isAnsi ? words.copiedAnsi : words.copied)}
        {state === "failed" && words.notCopied}
      </Text>
    </>
  );
}
