import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { VerifyView } from "../../app/engine/views/verify-view";
import type { NamedBytes } from "../../app/package-file";
import { useLateTexts } from "../locale/late-texts";
import { FileChooser } from "../parts/file-chooser";
import { PartPage } from "../parts/part-page";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { VerifiedFile } from "./verified-file";

type Check =
  | { readonly type: "none" | "running" }
  | { readonly type: "done"; readonly view: VerifyView }
  | { readonly type: "failed"; readonly sentence: string };

const isManifest = ({ name }: NamedBytes): boolean => /\.json$/iu.test(name);

/** Is what was received still what was handed in, and if not, which cell is another. */
export function VerifyPart() {
  const { verify: words } = useLateTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [files, setFiles] = useState<readonly NamedBytes[]>([]);
  const [check, setCheck] = useState<Check>({ type: "none" });
  const verify = async (chosen: readonly NamedBytes[], withOpen: boolean): Promise<void> => {
    setCheck({ type: "running" });
    const outcome = await store.ask((engine) =>
      engine.verify(chosen, withOpen).then(
        (view): Check => ({ type: "done", view }),
        (error: unknown): Check => ({
          type: "failed",
          sentence: error instanceof Error ? error.message : String(error),
        }),
      ),
    );
    setCheck(outcome ?? { type: "none" });
  };
  const choose = (chosen: readonly NamedBytes[]): void => {
    setFiles(chosen);
    if (chosen.every(isManifest)) setCheck({ type: "none" });
    else void verify(chosen, false);
  };
  return (
    <PartPage topic="verify">
      <Section title={words.choose}>
        <Text size={200}>{words.chooseHint}</Text>
        <FileChooser
          label={words.chooseFiles}
          hint={words.dropHint}
          accept=".xlsx,.csv,.json,.zip"
          isMultiple
          onChosen={choose}
        />
        {files.length > 0 && <Text size={200}>{words.chosen(files.map(({ name }) => name))}</Text>}
        {files.length > 0 && files.every(isManifest) && <Text>{words.onlyManifest}</Text>}
        <Text size={200}>{words.openHint}</Text>
        <Button
          size="small"
          style={{ alignSelf: "flex-start" }}
          disabledFocusable={work.type === "running"}
          onClick={() => void verify(files.filter(isManifest), true)}
        >
          {words.open}
        </Button>
      </Section>
      {check.type === "running" && <Spinner size="tiny" label={words.checking} />}
      {check.type === "failed" && (
        <Section title={words.failed} isAccent>
          <Text role="alert">{check.sentence}</Text>
        </Section>
      )}
      {check.type === "done" && <Result view={check.view} />}
    </PartPage>
  );
}

function Result({ view }: { readonly view: VerifyView }) {
  const { verify: words } = useLateTexts();
  const { files, hasManifest, notChosen } = view;
  return (
    <Section title={words.result} isAccent>
      {files.map((file) => (
        <VerifiedFile key={file.name} file={file} />
      ))}
      {!hasManifest && files.some(({ state }) => state === "changed") && <Text size={200}>{words.noManifest}</Text>}
      {notChosen.length > 0 && <Text size={200}>{words.notChosen(notChosen)}</Text>}
      {files.some(({ sheets }) => sheets.some(({ code }) => code !== null)) && <Text size={200}>{words.codeHint}</Text>}
      <Text size={200}>{words.meaning}</Text>
    </Section>
  );
}
