import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";
import { Disclosure } from "../parts/disclosure";
import { useClause } from "./use-clause";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  asked: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The document behind a finding, its clause, and what that asks; `null`: our own care. */
export function ClauseText({ clause }: { readonly clause: string | null }) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const { title, asked } = useClause(clause);
  return (
    <>
      <Text size={200} className={styles.text}>
        {words.clause}：{clause === null ? words.ownCare : words.clauseOf(title, clause)}
      </Text>
      {asked.length > 0 && (
        <Disclosure label={words.asked(asked.length)}>
          <ul className={styles.asked}>
            {asked.map((each) => (
              <li key={each}>
                <Text size={200}>{each}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
