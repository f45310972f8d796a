import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import type { HelpTopic } from "../locale/zh-CN/help";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

const useStyles = makeStyles({
  link: { flexShrink: 0, whiteSpace: "nowrap" },
  icon: { display: "flex", alignItems: "center", justifyContent: "center", width: "24px", height: "24px" },
});

interface HelpLinkProps {
  readonly topic: HelpTopic;
  /** A picture instead of the word, where there is room for no more. */
  readonly isIcon?: boolean;
}

/** Opens the manual at the section about what the person is looking at. */
export function HelpLink({ topic, isIcon = false }: HelpLinkProps) {
  const styles = useStyles();
  const { help: words } = useTexts();
  const store = usePaneStore();
  const section = words.sections[topic];
  const open = async (): Promise<void> => {
    if (!(await store.openManual(section))) store.tellFailure("manual", words.notOpened);
  };
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, isIcon && styles.icon)}
      aria-label={words.about(section)}
      title={words.about(section)}
      onClick={() => void open()}
    >
      {isIcon ? <QuestionCircle20Regular aria-hidden /> : words.link}
    </Link>
  );
}
