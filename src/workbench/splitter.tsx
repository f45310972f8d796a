import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { zhCN } from "./locale/zh-CN";

export const MIN_PANE = 320;
export const FIRST_PANE = 420;
export const MAX_PANE = 720;
const STEP = 20;

interface Props {
  /** Pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The bar between grid and pane: dragged, or moved by arrow keys. */
export function Splitter({ width, onResize }: Props) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number): void => onResize(Math.min(MAX_PANE, Math.max(MIN_PANE, Math.round(wanted))));
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current !== null) resize(start.current.width + start.current.x - event.clientX);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    else if (event.key === "ArrowRight") resize(width - STEP);
    else if (event.key === "Home") resize(MAX_PANE);
    else if (event.key === "End") resize(MIN_PANE);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA 1.2): it takes the focus and has a value.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={zhCN.pane.resize}
      aria-valuenow={width}
      aria-valuemin={MIN_PANE}
      aria-valuemax={MAX_PANE}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
