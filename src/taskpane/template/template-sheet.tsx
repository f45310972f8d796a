import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TemplateSheetView } from "../../app/engine/views/template-view";
import { useLateTexts } from "../locale/late-texts";
import { JumpList } from "../parts/jump-list";
import { Section } from "../parts/section";
import { ChangeTable } from "./change-table";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { overflowWrap: "anywhere" },
});

/** One sheet of the superior's: what would be filled in, what others typed, what each heading is taken for. */
export function TemplateSheet({ sheet }: { readonly sheet: TemplateSheetView }) {
  const styles = useStyles();
  const { template: words } = useLateTexts();
  const { name, changes, same, formulas, struckOut, differences, problems, lines, skippedRows } = sheet;
  return (
    <Section title={words.sheetTitle(name)}>
      <Text role="status">{words.summary(changes.length, same, formulas, struckOut)}</Text>
      {changes.length > 0 && <ChangeTable label={words.changes(name)} changes={changes} />}
      {differences.length > 0 && (
        <>
          <Text weight="semibold">{words.differences(differences.length)}</Text>
          <JumpList
            label={words.differences(differences.length)}
            items={differences}
            keyOf={({ cell }) => cell}
            placeOf={({ place }) => place}
          >
            {({ text }) => text}
          </JumpList>
        </>
      )}
      {problems.length > 0 && (
        <>
          <Text weight="semibold">{words.problems}</Text>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={problem} className={styles.text}>
                {problem}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary className={styles.summary}>{words.lines}</summary>
        <ul className={styles.list}>
          {lines.map(({ where, heading, title, reason }) => (
            <li key={where} className={styles.text}>
              {words.line(where, heading)}：{title === "" ? words.leftAlone : title}
              <Text size={200}>（{reason}）</Text>
            </li>
          ))}
        </ul>
      </details>
      {skippedRows.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.skipped}</summary>
          <ul className={styles.list}>
            {skippedRows.map((row, index) => (
              <li key={index} className={styles.text}>
                {words.skippedRow(row.name, row.reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
