import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** That only a part of the organisations is shown, and the way back to all. */
export function ScopeLine({ organization, onAll }: { readonly organization: string; readonly onAll: () => void }) {
  const styles = useStyles();
  const { coverage: words } = useTexts();
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.text}>
        {words.scope(organization)}
      </Text>
      <Button size="small" className={styles.button} onClick={onAll}>
        {words.allScope}
      </Button>
    </div>
  );
}
