import { placeAt } from "./cell-elements";
import { ROW_HEADING } from "./column-defs";

/** A cell under the pointer; `column` is `null` on the heading of a row. */
export interface Pointed {
  readonly row: number;
  readonly column: number | null;
}

export interface PointerHooks {
  readonly rowOf: (name: string) => number | undefined;
  readonly pressed: (at: Pointed, extendsRange: boolean) => void;
  readonly dragged: (at: Pointed) => void;
  readonly opened: () => void;
}

/** A click stands on a cell, with Shift or dragging it marks all up to there; on a row's number, the row. A double click opens. */
export function followPointer(element: HTMLElement, { rowOf, pressed, dragged, opened }: PointerHooks): void {
  let last: Element | null = null;
  const pointed = (event: MouseEvent): Pointed | null => {
    const place = event.target instanceof Element ? placeAt(event.target) : null;
    const row = place === null ? undefined : rowOf(place.rowName);
    if (place === null || row === undefined) return null;
    return { row, column: place.columnId === ROW_HEADING ? null : Number(place.columnId) };
  };
  element.addEventListener("mousedown", (event) => {
    const at = event.button === 0 ? pointed(event) : null;
    if (at === null) return;
    // The focus goes to where cells are typed, not to the cell; and no text is marked.
    event.preventDefault();
    last = event.target as Element;
    pressed(at, event.shiftKey);
  });
  element.addEventListener("mousemove", (event) => {
    if ((event.buttons & 1) === 0 || last === null || event.target === last) return;
    const at = pointed(event);
    if (at === null) return;
    last = event.target as Element;
    dragged(at);
  });
  element.addEventListener("mouseup", () => {
    last = null;
  });
  element.addEventListener("dblclick", (event) => {
    if (typeof pointed(event)?.column === "number") opened();
  });
}
