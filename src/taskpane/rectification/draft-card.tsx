import { Badge, Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftView } from "../../app/engine/views/draft-view";
import type { HostPlace } from "../../app/host";
import { useTexts } from "../locale/texts";
import { wordsOf, type DraftDesk, type DraftEvent } from "./draft-desk";
import { DraftForm } from "./draft-form";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `6px ${tokens.spacingHorizontalM} 8px ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  body: { display: "flex", flexDirection: "column", gap: "4px", paddingLeft: "32px", minWidth: 0 },
  // Unchosen is not unimportant: the words are to be read.
  problem: { color: tokens.colorNeutralForeground1 },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
  sub: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `4px ${tokens.spacingHorizontalM}` },
});

interface DraftCardProps {
  readonly draft: DraftView;
  readonly desk: DraftDesk;
  readonly onEvent: (event: DraftEvent) => void;
  readonly onOpen: (place: HostPlace) => Promise<void>;
}

/** One draft: chosen or not, in what words, and where each of them comes from. */
export function DraftCard({ draft, desk, onEvent, onOpen }: DraftCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { rectification: words } = texts;
  const [isEditing, setEditing] = useState(false);
  const { key, organization, member, part, parts, notes, place } = draft;
  const now = wordsOf(draft, desk);
  const isEdited = desk.edits.has(key);
  return (
    <li className={styles.root}>
      <Checkbox
        checked={desk.chosen.has(key)}
        label={{ className: styles.problem, children: now.problem.trim() === "" ? draft.problem : now.problem }}
        onChange={(_, { checked }) => onEvent({ type: "chosen", keys: [key], isChosen: checked === true })}
      />
      <div className={styles.body}>
        <Text size={200} className={styles.sub}>
          {[organization, member, parts > 1 ? words.ofRow(part, parts) : ""].filter((each) => each !== "").join(" · ")}
        </Text>
        {!isEditing && <Proposals draft={draft} desk={desk} />}
        {notes.map((note) => (
          <Text key={note} size={200}>
            {note}
          </Text>
        ))}
        {isEditing && (
          <DraftForm draft={draft} words={now} onWords={(next) => onEvent({ type: "edited", key, words: next })} />
        )}
        <div className={styles.line}>
          <Button size="small" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {isEditing ? words.closeEdit : words.edit}
          </Button>
          {isEdited && (
            <>
              <Badge appearance="outline" color="informative">
                {words.edited}
              </Badge>
              <Button size="small" appearance="subtle" onClick={() => onEvent({ type: "restored", key })}>
                {words.restore}
              </Button>
            </>
          )}
          {place !== null && (
            <Link as="button" className={styles.link} onClick={() => void onOpen(place.target)}>
              {texts.goTo(texts.place(place.sheet, place.cell))}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}

/** Measures and deadline as they will be registered, each with where it was found. */
function Proposals({ draft, desk }: Pick<DraftCardProps, "draft" | "desk">) {
  const { rectification: words } = useTexts();
  const { measures, deadline } = wordsOf(draft, desk);
  const isEdited = desk.edits.has(draft.key);
  const told = (text: string, source: string | undefined): string =>
    isEdited || source === undefined ? text : words.from(text, source);
  return (
    <>
      {measures !== "" && (
        <Text size={200}>
          {words.measures}：{told(measures, draft.measures?.source)}
        </Text>
      )}
      {deadline !== "" && (
        <Text size={200}>
          {words.limit}：{told(deadline, draft.deadline?.source)}
        </Text>
      )}
    </>
  );
}
