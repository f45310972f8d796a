import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ChangeView } from "../../app/engine/views/finding-view";
import { useTexts } from "../locale/texts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 6px",
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  address: { width: "22%" },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Old and new of each cell; `more`: how many cells are not listed. */
export function FixPreview({ changes, more = 0 }: { readonly changes: readonly ChangeView[]; readonly more?: number }) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const shown = (text: string): string => (text === "" ? words.blank : text);
  return (
    <>
      <table className={styles.table} aria-label={words.fix}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.address}`}>
              {words.cell}
            </th>
            <th scope="col" className={styles.cell}>
              {words.before}
            </th>
            <th scope="col" className={styles.cell}>
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ cell, before, after }, index) => (
            <tr key={index}>
              <td className={styles.cell}>{cell}</td>
              <td className={styles.cell}>
                <del className={styles.before}>{shown(before)}</del>
              </td>
              <td className={styles.cell}>
                <ins className={styles.after}>{shown(after)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Text size={200}>{words.moreFixes(more)}</Text>}
    </>
  );
}
