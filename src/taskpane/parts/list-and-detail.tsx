import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../locale/texts";
import { Splitter } from "./splitter";

const LEAST_LIST = 120;
const LEAST_DETAIL = 150;
const FIRST_SHARE = 0.44;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: `${LEAST_LIST + LEAST_DETAIL}px`,
  },
  list: { flexGrow: 1, flexBasis: 0, minHeight: `${LEAST_LIST}px`, display: "flex", flexDirection: "column" },
  hint: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  head: { display: "flex", flexShrink: 0, alignItems: "stretch", backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    flexGrow: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
    cursor: "row-resize",
    touchAction: "none",
    userSelect: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  grip: {
    width: "32px",
    height: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  content: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

type Height = readonly [height: number | null, setHeight: (height: number) => void];

/** How high a person made the detail, in pixels; `null`: left as it was. */
const DetailHeight = createContext<Height>([null, () => undefined]);

/** Keeps the height that a person chose while pages come and go. */
export function DetailHeightProvider({ children }: { readonly children: ReactNode }) {
  const [height, setHeight] = useState<number | null>(null);
  const value = useMemo<Height>(() => [height, setHeight], [height]);
  return <DetailHeight.Provider value={value}>{children}</DetailHeight.Provider>;
}

interface ListAndDetailProps {
  readonly label: string;
  /** Said while nothing is chosen. */
  readonly hint: string;
  /** What is known of the chosen one; `null`: none is chosen, and the list has all the room. */
  readonly detail: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A list, and below it the chosen one: always as high, so that the list stays where it is while one goes through it. */
export function ListAndDetail({ label, hint, detail, onClose, children }: ListAndDetailProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const total = useHeightOf(root);
  const [chosen, setChosen] = useContext(DetailHeight);
  const max = Math.max(LEAST_DETAIL, total - LEAST_LIST);
  const height = Math.max(LEAST_DETAIL, Math.min(chosen ?? total * FIRST_SHARE, max));
  const opened = useRef<HTMLElement>(null);
  const isOpen = detail !== null;
  // In a low window, or with large letters, the page itself scrolls: what was asked for must not open below its end.
  useEffect(() => {
    opened.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.list}>{children}</div>
      {!isOpen ? (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      ) : (
        <section ref={opened} className={styles.detail} aria-label={label} style={{ height: `${height}px` }}>
          <div className={styles.head}>
            <Splitter
              label={shell.resizeDetail}
              orientation="horizontal"
              size={height}
              min={LEAST_DETAIL}
              max={max}
              onResize={setChosen}
              className={styles.bar}
            >
              <Text size={200}>{label}</Text>
              <span className={styles.grip} />
            </Splitter>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={shell.closeDetail}
              onClick={onClose}
            />
          </div>
          <div className={styles.content}>{detail}</div>
        </section>
      )}
    </div>
  );
}

/** Pixels; 0 before it was drawn. */
function useHeightOf(element: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setHeight(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
