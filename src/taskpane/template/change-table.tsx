import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateChangeView } from "../../app/engine/views/template-view";
import { useLateTexts } from "../locale/late-texts";
import { usePaneStore } from "../state/use-pane";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    borderBottom: LINE,
    padding: "4px 6px 4px 0",
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  after: { fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start" },
});

const AT_A_TIME = 40;

/** Cell by cell what stands there and what would. */
export function ChangeTable({
  label,
  changes,
}: {
  readonly label: string;
  readonly changes: readonly TemplateChangeView[];
}) {
  const styles = useStyles();
  const { template: words } = useLateTexts();
  const store = usePaneStore();
  const [limit, setLimit] = useState(AT_A_TIME);
  const more = Math.min(AT_A_TIME, changes.length - limit);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {[words.cell, words.what].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
            {[words.before, words.after].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, limit).map(({ cell, unit, heading, before, after, place }) => (
            <tr key={cell}>
              <td className={styles.cell}>
                {place === null ? (
                  cell
                ) : (
                  <Link as="button" onClick={() => void store.select(place.target)}>
                    {cell}
                  </Link>
                )}
              </td>
              <td className={styles.cell}>{[unit, heading].filter((text) => text !== "").join(" · ")}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{before === "" ? words.blank : before}</td>
              <td className={mergeClasses(styles.cell, styles.number, styles.after)}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button size="small" className={styles.button} onClick={() => setLimit(limit + AT_A_TIME)}>
          <Text size={200}>{words.moreChanges(more)}</Text>
        </Button>
      )}
    </>
  );
}
