import type { Direction } from "../sheet/moves";

/** What a key asks for while nobody is typing, as in Excel. */
export type KeyCommand =
  | { readonly type: "step"; readonly direction: Direction; readonly extends: boolean }
  | { readonly type: "far"; readonly direction: Direction; readonly extends: boolean }
  | {
      readonly type: "pageUp" | "pageDown" | "rowStart" | "rowEnd" | "first" | "last";
      readonly extends: boolean;
    }
  /** Tab and Enter, which go on from where the row was begun. */
  | { readonly type: "tab" | "enter"; readonly isBack: boolean }
  | { readonly type: "edit" | "retype" | "empty" | "all" | "undo" };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** `null`: the key means nothing of its own here; what it writes is typed into the cell. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): KeyCommand | null {
  if (altKey) return null;
  const isControl = ctrlKey || metaKey;
  const direction = ARROWS[key];
  if (direction !== undefined) return { type: isControl ? "far" : "step", direction, extends: shiftKey };
  switch (key) {
    case "Home":
      return { type: isControl ? "first" : "rowStart", extends: shiftKey };
    case "End":
      return { type: isControl ? "last" : "rowEnd", extends: shiftKey };
    case "PageUp":
    case "PageDown":
      // With Ctrl the browser's own: the next tab.
      return isControl ? null : { type: key === "PageUp" ? "pageUp" : "pageDown", extends: shiftKey };
  }
  if (isControl) return shiftKey ? null : controlCommand(key);
  switch (key) {
    case "Tab":
      return { type: "tab", isBack: shiftKey };
    case "Enter":
      return { type: "enter", isBack: shiftKey };
    case "F2":
      return { type: "edit" };
    case "Backspace":
      return { type: "retype" };
    case "Delete":
      return { type: "empty" };
    default:
      return null;
  }
}

function controlCommand(key: string): KeyCommand | null {
  switch (key.toLowerCase()) {
    case "a":
      return { type: "all" };
    case "z":
      return { type: "undo" };
    default:
      return null;
  }
}
