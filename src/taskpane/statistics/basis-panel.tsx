import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { BasisView } from "../../app/engine/views/statistics-view";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";
import { BasisList } from "./basis-list";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    height: "38%",
    minHeight: "140px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

interface PanelProps {
  /** "第一党支部 · 已点评党员：12". */
  readonly title: string;
  readonly row: number;
  readonly column: string;
  readonly onClose: () => void;
}

/** The ledger rows behind one number. Takes the focus, so that the next key goes to its rows. */
export function BasisPanel({ title, row, column, onClose }: PanelProps) {
  const styles = useStyles();
  const { statistics: words } = useTexts();
  const store = usePaneStore();
  const [basis, setBasis] = useState<BasisView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isWanted = true;
    void store.basis(row, column).then((found) => {
      if (isWanted) setBasis(found);
    });
    return () => {
      isWanted = false;
    };
  }, [store, row, column]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.closeBasis}
          onClick={onClose}
        />
      </div>
      {basis === null ? (
        <Spinner size="tiny" label={words.basisLoading} />
      ) : basis.lists.length === 0 ? (
        <Text size={200}>{words.basisNone}</Text>
      ) : (
        basis.lists.map((list) => <BasisList key={list.title} list={list} />)
      )}
    </section>
  );
}
