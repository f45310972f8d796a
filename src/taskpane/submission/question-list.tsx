import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SuperiorQuestionView } from "../../app/engine/views/gate-view";
import { NoteForm } from "../check/note-form";
import { useLateTexts } from "../locale/late-texts";
import { useTexts } from "../locale/texts";
import { usePaneState, usePaneStore } from "../state/use-pane";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  item: { borderTop: LINE, paddingTop: tokens.spacingVerticalXS },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    padding: "2px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { marginRight: tokens.spacingHorizontalXS, verticalAlign: "baseline" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  places: { display: "flex", flexWrap: "wrap", gap: `2px ${tokens.spacingHorizontalM}` },
});

/** So many rows are led to from here; the sheet 上级会问什么 names more. */
const MOST_PLACES = 12;

/** What a superior would ask, each with its rows and a place for the answer. */
export function QuestionList({ questions }: { readonly questions: readonly SuperiorQuestionView[] }) {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  return (
    <div>
      {questions.map((question) => (
        <details key={question.identity} className={styles.item}>
          <summary className={styles.summary}>
            <Badge appearance="outline" color="informative" className={styles.title}>
              {question.title}
            </Badge>
            {question.text}
            {question.explanation !== "" && <Text size={200}>（{words.explained}）</Text>}
          </summary>
          <Answer question={question} />
        </details>
      ))}
    </div>
  );
}

function Answer({ question }: { readonly question: SuperiorQuestionView }) {
  const styles = useStyles();
  const { submission: words } = useLateTexts();
  const { place: placeText } = useTexts();
  const store = usePaneStore();
  const { memory } = usePaneState();
  const { identity, places, explanation } = question;
  const more = places.length - MOST_PLACES;
  const keep = (value: string | null): Promise<void> =>
    store.remember([{ topic: "explanation", key: identity, value }]);
  const isRemembered = memory.some(({ topic, key }) => topic === "explanation" && key === identity);
  const remove = { label: words.removeExplanation, onRemove: () => void keep(null) };
  return (
    <div className={styles.body}>
      {places.length > 0 && (
        <div className={styles.places}>
          <Text size={200}>{words.rows(places.length)}</Text>
          {places.slice(0, MOST_PLACES).map((place, index) => (
            <Link key={index} as="button" onClick={() => void store.select(place.target)}>
              {placeText(place.sheet, place.cell)}
            </Link>
          ))}
          {more > 0 && <Text size={200}>{words.moreRows(more)}</Text>}
        </div>
      )}
      <NoteForm
        key={explanation}
        label={words.explanation}
        hint={words.explanationHint}
        save={words.saveExplanation}
        missing={words.needText}
        initial={explanation}
        onSave={keep}
        {...(isRemembered ? { remove } : {})}
      />
    </div>
  );
}
