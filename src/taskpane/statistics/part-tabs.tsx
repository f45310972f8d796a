import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";

type Part = keyof Texts["statistics"]["parts"];

const PARTS: readonly Part[] = ["preview", "template", "submission", "verify"];

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

/** The parts of the page, one at a time; a part that is left out has no tab. */
export function PartTabs({ parts }: { readonly parts: { readonly [P in Part]?: ReactNode } }) {
  const styles = useStyles();
  const { statistics: words } = useTexts();
  const [open, setOpen] = useState<Part>("preview");
  const id = useId();
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        appearance="subtle"
        selectedValue={open}
        aria-label={words.partList}
        onTabSelect={(_, { value }) => setOpen(value as Part)}
      >
        {PARTS.filter((part) => parts[part] !== undefined).map((part) => (
          <Tab key={part} value={part} id={`${id}-${part}`} aria-controls={id}>
            {words.parts[part]}
          </Tab>
        ))}
      </TabList>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${open}`} className={styles.panel}>
        {parts[open]}
      </div>
    </>
  );
}
