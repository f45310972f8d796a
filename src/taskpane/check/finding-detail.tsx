import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MemoryEntry } from "../../app/host";
import { useTexts } from "../locale/texts";
import { DetailBody } from "../parts/detail-body";
import { GoToButton } from "../parts/go-to-button";
import { SeverityIcon } from "../parts/severity-icon";
import { usePaneState, usePaneStore } from "../state/use-pane";
import type { FindingRow } from "./finding-rows";
import { ClauseText } from "./clause-text";
import { FixPreview } from "./fix-preview";
import { NotePanel } from "./note-panel";
import { ReachChoice, reachText, type Reach } from "./reach-choice";

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  title: { margin: 0 },
  text: { overflowWrap: "anywhere" },
  sub: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

type Mode = "look" | "explain" | "ignore";

/** One finding in full: what is wrong, what the document says, and what can be done: correcting, explaining (说明), leaving alone. */
export function FindingDetail({ row }: { readonly row: FindingRow }) {
  const { check: words } = useTexts();
  const store = usePaneStore();
  const [mode, setMode] = useState<Mode>("look");
  const [reach, setReach] = useState<Reach>("one");
  const { finding, handling } = row;
  const keep = async (topic: MemoryEntry["topic"], value: string | null): Promise<void> => {
    await store.remember([{ topic, key: finding.identity, value }]);
    setMode("look");
  };
  const back = { onCancel: () => setMode("look"), children: <Told row={row} /> };
  if (mode === "explain") {
    return (
      <NotePanel
        {...back}
        label={words.explanation}
        hint={words.explanationHint}
        save={words.saveExplanation}
        missing={words.needText}
        initial={handling.common === null ? handling.explanation : ""}
        onSave={(text) => keep("explanation", reachText(finding, reach, text))}
        more={<ReachChoice finding={finding} reach={reach} onReach={setReach} />}
      />
    );
  }
  if (mode === "ignore") {
    return (
      <NotePanel
        {...back}
        label={words.ignoreReason}
        hint={words.ignoreHint}
        save={words.saveIgnore}
        missing={words.needReason}
        onSave={(text) => keep("ignored", text)}
      />
    );
  }
  return <Look row={row} onMode={setMode} keep={keep} />;
}

/** What is wrong, and where. */
function Told({ row: { finding } }: { readonly row: FindingRow }) {
  const styles = useStyles();
  const { severities, place } = useTexts();
  const where = finding.place === null ? "" : place(finding.place.sheet, finding.place.cell);
  return (
    <>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <Text as="h2" weight="semibold" className={styles.title}>
          {severities[finding.severity]} · {finding.title}
        </Text>
      </div>
      <Text className={styles.text}>{finding.message}</Text>
      {where !== "" && (
        <Text size={200} className={styles.sub}>
          {finding.about === "" ? where : `${where} · ${finding.about}`}
        </Text>
      )}
    </>
  );
}

interface LookProps {
  readonly row: FindingRow;
  readonly onMode: (mode: Mode) => void;
  readonly keep: (topic: MemoryEntry["topic"], value: string | null) => Promise<void>;
}

function Look({ row, onMode, keep }: LookProps) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const { finding, handling } = row;
  const { fix, severity, place } = finding;
  const isBusy = work.type === "running";
  const isIgnored = handling.ignoredFor !== "";
  const isQuery = severity === "query" && !isIgnored;
  const { explanation, common } = handling;
  const takeBack = (key: string): void => void store.remember([{ topic: "explanation", key, value: null }]);
  return (
    <DetailBody
      actions={
        <>
          {fix !== null && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void store.propose({ type: "fixes", ids: [finding.id] })}
            >
              {words.applyFix}
            </Button>
          )}
          {isQuery && (
            <Button
              size="small"
              appearance={fix === null && explanation === "" ? "primary" : "secondary"}
              onClick={() => onMode("explain")}
            >
              {explanation === "" ? words.explain : common === null ? words.changeExplanation : words.explainApart}
            </Button>
          )}
          {place !== null && <GoToButton place={place} isPrimary={fix === null && severity === "error"} />}
          {isIgnored ? (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void keep("ignored", null)}>
              {words.restore}
            </Button>
          ) : severity === "error" ? null : (
            <Button size="small" onClick={() => onMode("ignore")}>
              {words.ignore}
            </Button>
          )}
          {isQuery && explanation !== "" && common === null && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => takeBack(finding.identity)}>
              {words.removeExplanation}
            </Button>
          )}
          {isQuery && common !== null && common.from !== "" && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => takeBack(common.from)}>
              {words.removeCommon}
            </Button>
          )}
        </>
      }
    >
      <Told row={row} />
      {fix !== null && <FixPreview changes={fix} />}
      {isIgnored && (
        <Text size={200} className={styles.text}>
          {words.ignored}：{handling.ignoredFor}
        </Text>
      )}
      {explanation !== "" && (
        <Text size={200} className={styles.text}>
          {common === null ? words.said(explanation) : words.saidForAll(explanation)}
        </Text>
      )}
      {severity === "error" && <Text size={200}>{words.mustBeCorrected}</Text>}
      <ClauseText clause={finding.clause} />
    </DetailBody>
  );
}
