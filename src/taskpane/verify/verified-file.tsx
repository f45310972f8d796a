import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { VerifiedFileView } from "../../app/engine/views/verify-view";
import { useLateTexts } from "../locale/late-texts";
import { JumpList } from "../parts/jump-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  verdict: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: "2px" },
  unchanged: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusDangerForeground1 },
  sheets: { margin: 0, paddingLeft: "18px" },
});

/** One file: the same, another, or nothing can be said; with its sheets and each difference. */
export function VerifiedFile({ file }: { readonly file: VerifiedFileView }) {
  const styles = useStyles();
  const { verify: words } = useLateTexts();
  const { name, state, sentence, sheets, differences, count } = file;
  const verdict = { unchanged: words.unchanged, changed: words.changed(count), unknown: words.unknown }[state];
  return (
    <div className={styles.root}>
      <div className={styles.verdict} role="status">
        <Icon state={state} />
        <span>
          <Text weight="semibold">{name}</Text>：{verdict}
        </span>
      </div>
      {sentence !== "" && <Text>{sentence}</Text>}
      {sheets.length > 0 && (
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              {words.sheet(sheet.name, sheet.isUnchanged)}
              {sheet.code !== null && <Text size={200}>（{words.code(sheet.code)}）</Text>}
            </li>
          ))}
        </ul>
      )}
      {differences.length > 0 && (
        <JumpList
          label={words.differences(name)}
          items={differences}
          keyOf={({ text }, index) => `${index} ${text}`}
          placeOf={({ place }) => place}
        >
          {({ text }) => text}
        </JumpList>
      )}
      {count > differences.length && <Text size={200}>{words.more(count - differences.length)}</Text>}
    </div>
  );
}

function Icon({ state }: Pick<VerifiedFileView, "state">) {
  const styles = useStyles();
  if (state === "unchanged")
    return <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.unchanged)} aria-hidden />;
  if (state === "changed")
    return <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.changed)} aria-hidden />;
  return <QuestionCircle16Regular className={styles.icon} aria-hidden />;
}
