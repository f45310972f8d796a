import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useRest } from "./use-rest";

const useStyles = makeStyles({
  root: { position: "relative", display: "flex", minWidth: 0, flexShrink: 0 },
  scroller: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  edge: {
    position: "absolute",
    zIndex: 4,
    top: 0,
    bottom: 0,
    right: 0,
    width: "20px",
    pointerEvents: "none",
    backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralShadowKey})`,
    borderRight: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  below: {
    position: "absolute",
    zIndex: 4,
    left: 0,
    right: 0,
    bottom: 0,
    height: "12px",
    pointerEvents: "none",
    backgroundImage: `linear-gradient(to bottom, transparent, ${tokens.colorNeutralShadowKey})`,
  },
});

interface ScrollAreaProps {
  /** Names the area and makes it reachable by keyboard; left out where what is inside takes the focus itself. */
  readonly label?: string;
  /** CSS; the area is as high as its content where it is left out. */
  readonly maxHeight?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A part that scrolls by itself, with a shade where more of it lies to the right or below. */
export function ScrollArea({ label, maxHeight, onKeyDown, children }: ScrollAreaProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { right, below } = useRest(scroller);
  const named = label === undefined ? {} : { role: "region", "aria-label": label, tabIndex: 0 };
  return (
    <div className={styles.root}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are those of what is inside; the area does nothing */}
      <div ref={scroller} className={styles.scroller} style={{ maxHeight }} onKeyDown={onKeyDown} {...named}>
        {children}
      </div>
      {right && <div className={styles.edge} data-more="right" />}
      {below && <div className={styles.below} data-more="below" />}
    </div>
  );
}
