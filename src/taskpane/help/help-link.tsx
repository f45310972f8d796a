import { Link, makeStyles } from "@fluentui/react-components";
import type { HelpTopic } from "../locale/zh-CN/help";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({ link: { flexShrink: 0, whiteSpace: "nowrap" } });

/** Opens the manual at the section about what the person is looking at. */
export function HelpLink({ topic }: { readonly topic: HelpTopic }) {
  const styles = useStyles();
  const { help: words } = useTexts();
  const store = usePaneStore();
  const section = words.sections[topic];
  const open = async (): Promise<void> => {
    if (!(await store.openManual(section))) store.tellFailure(words.notOpened);
  };
  return (
    <Link as="button" className={styles.link} aria-label={words.about(section)} onClick={() => void open()}>
      {words.link}
    </Link>
  );
}
