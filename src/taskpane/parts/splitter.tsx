import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";

interface SplitterProps {
  readonly label: string;
  /** Of the bar: a "vertical" one is moved to the sides, a "horizontal" one up and down. */
  readonly orientation: "vertical" | "horizontal";
  /** Pixels of the part behind the bar (right of it, below it). */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (size: number) => void;
  readonly className: string;
  readonly children?: ReactNode;
}

const STEP = 20;

/** The bar between two parts: dragged, or moved by arrow keys. */
export function Splitter(props: SplitterProps) {
  const { label, orientation, size, min, max, onResize, className, children } = props;
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const isVertical = orientation === "vertical";
  const resize = (wanted: number): void => onResize(Math.min(max, Math.max(min, Math.round(wanted))));
  const placeOf = ({ clientX, clientY }: PointerEvent): number => (isVertical ? clientX : clientY);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === (isVertical ? "ArrowLeft" : "ArrowUp")) resize(size + STEP);
    else if (event.key === (isVertical ? "ArrowRight" : "ArrowDown")) resize(size - STEP);
    else if (event.key === "Home") resize(max);
    else if (event.key === "End") resize(min);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA 1.2): it takes the focus and has a value.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      className={className}
      role="separator"
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        start.current = { at: placeOf(event), size };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== null) resize(start.current.size + start.current.at - placeOf(event));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    >
      {children}
    </div>
  );
}
