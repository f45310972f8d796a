import type { GridApi } from "ag-grid-community";
import { lastColumnOf } from "../../core/workbook/snapshot";
import { anchorOf, nearestSpot, type Spot } from "../sheet/moves";
import { editText, type SheetPicture } from "../sheet/sheet-picture";
import { cellElement } from "./cell-elements";
import { chosenRule } from "./chosen-rule";
import { createCursor, type Chosen } from "./cursor";
import type { GridCallbacks, GridRow } from "./grid-callbacks";
import type { KeyCommand } from "./grid-keys";
import { partsAt } from "./merge-part";
import { followPointer, type Pointed } from "./pointer";
import { rowName, rowNamed, rowNamesBetween } from "./row-names";
import { createSight, type InSight } from "./sight";
import { tabRows, tabText } from "./tab-text";
import { createTypingBox, type TypingBox } from "./typing-box";

/** What is in sight of a sheet, and what is chosen on it. */
export interface GridPlace {
  readonly inSight: InSight;
  readonly chosen: Chosen | null;
}

/** What a person does in the grid with keys and mouse. */
export interface Hands {
  /** Stands on the cell and scrolls to it; the focus stays where it is. A hidden row or column: the nearest that can be seen. */
  reveal(spot: Spot): void;
  /** What is typed next goes into the cell that one stands on. */
  focus(): void;
  /** Draws what changed; what is in sight stays. */
  hold(draw: () => void): void;
  place(): GridPlace;
  restore(place: GridPlace): void;
  /** Something else came into sight. */
  scrolled(): void;
  /** What is in sight stays. */
  scrollEnded(): void;
  /** Cells were drawn anew. */
  redrawn(): void;
  destroy(): void;
}

export function createHands(
  element: HTMLElement,
  api: GridApi<GridRow>,
  picture: () => SheetPicture,
  callbacks: GridCallbacks,
): Hands {
  const sight = createSight(element, api, picture);
  const rule = chosenRule(
    (row) => rowName(picture().area, row),
    (range) =>
      rowNamesBetween(picture().area, range, {
        first: api.getFirstDisplayedRowIndex(),
        last: api.getLastDisplayedRowIndex(),
      }),
  );
  const mark = (): void => {
    const current = cursor.chosen()?.current;
    if (current === undefined) rule.show(null);
    else rule.show({ current, drawnIn: partsAt(picture(), current), range: cursor.isMany() ? cursor.range() : null });
  };
  const cursor = createCursor({
    picture,
    rowsInSight: () => sight.rowsInSight(),
    bringIntoSight: (spot) => sight.bring(spot),
    changed: () => {
      mark();
      box.place();
      const chosen = cursor.chosen();
      if (chosen !== null) callbacks.focused(chosen.current.row, chosen.current.column);
    },
  });

  const frame = (isWanted: boolean): DOMRect | null => {
    const current = cursor.chosen()?.current;
    const name = current === undefined ? null : rowName(picture().area, current.row);
    if (current === undefined || name === null) return null;
    if (isWanted) sight.bring(current);
    const found = cellElement(element, { rowName: name, columnId: String(current.column) });
    // A row that had to be scrolled to gets its cells a moment later.
    if (found === null && isWanted) requestAnimationFrame(() => box.place());
    return found?.getBoundingClientRect() ?? null;
  };
  const write = (range: { readonly top: number; readonly left: number }, texts: readonly (readonly string[])[]): void =>
    callbacks.edited(range.top, range.left, texts);
  const empty = (): void => {
    const range = cursor.range();
    if (range !== null) write(range, filled(range, ""));
  };
  const paste = (text: string): void => {
    const range = cursor.range();
    const current = cursor.chosen()?.current;
    if (range === null || current === undefined || text === "") return;
    const rows = tabRows(text);
    const [first = ""] = rows[0] ?? [];
    const isOne = rows.length === 1 && rows[0]?.length === 1;
    // One text goes into every cell that is marked, as in Excel.
    if (isOne && cursor.isMany()) {
      write(range, filled(range, first));
      return;
    }
    write(range, rows);
    if (isOne) return;
    const corner = { row: range.top + rows.length - 1, column: range.left + (rows[0]?.length ?? 1) - 1 };
    cursor.choose({ row: range.top, column: range.left }, corner);
  };
  const copied = (): string => {
    const on = picture();
    const range = cursor.range();
    if (range === null) return "";
    const columns = on.area.columns.filter((column) => column >= range.left && column <= range.right);
    const rows = [...on.area.frozenRows, ...on.area.rows].filter((row) => row >= range.top && row <= range.bottom);
    return tabText(rows.map((row) => columns.map((column) => on.text(row, column))));
  };
  const press = (command: KeyCommand): boolean => {
    if (command.type === "undo") {
      callbacks.undo();
      return true;
    }
    if (command.type === "empty") {
      empty();
      return true;
    }
    return cursor.press(command);
  };
  const box: TypingBox = createTypingBox(element, {
    begin: () => {
      const current = cursor.chosen()?.current;
      const on = picture();
      if (on.sheet.isProtected) callbacks.refused();
      if (current === undefined || on.sheet.isProtected) return null;
      const held = on.formula(current.row, current.column);
      return held === null ? editText(on, current.row, current.column) : `=${held}`;
    },
    frame,
    written: (text) => {
      const current = cursor.chosen()?.current;
      if (current !== undefined) write({ top: current.row, left: current.column }, [[text]]);
    },
    command: press,
    copied,
    emptied: empty,
    pasted: paste,
  });
  box.lock(picture().sheet.isProtected);

  followPointer(element, {
    rowOf: (name) => rowNamed(picture().area, name),
    pressed: (at, extendsRange) => {
      box.finish();
      if (at.column === null) chooseRow(at.row, extendsRange);
      else cursor.go(anchorOf(picture(), spotOf(at)), extendsRange);
      box.focus();
    },
    dragged: (at) => {
      const current = cursor.chosen()?.current;
      if (current === undefined) return;
      if (at.column === null) chooseRow(at.row, true);
      else cursor.choose(current, spotOf(at));
    },
    opened: () => box.edit(),
  });
  /** The cells of a row as far as there are any on the sheet. */
  const chooseRow = (row: number, extendsRange: boolean): void => {
    const { area, sheet } = picture();
    const current = { row: extendsRange ? (cursor.chosen()?.current.row ?? row) : row, column: area.columns[0] ?? 0 };
    cursor.choose(current, { row, column: Math.max(current.column, lastColumnOf(sheet)) });
  };

  return {
    reveal: (spot) => {
      const seen = nearestSpot(picture(), spot);
      cursor.choose(seen, seen);
      sight.bring(seen, true);
    },
    focus: () => box.focus(),
    hold: (draw) => sight.hold(draw),
    place: () => ({ inSight: sight.now(), chosen: cursor.chosen() }),
    restore: ({ inSight, chosen }) => {
      sight.goBackTo(inSight);
      if (chosen !== null) cursor.choose(chosen.current, chosen.corner);
    },
    scrolled: () => {
      sight.scrolled();
      box.follow();
      if (cursor.isMany()) mark();
    },
    scrollEnded: () => box.place(),
    redrawn: () => {
      box.lock(picture().sheet.isProtected);
      mark();
      box.place();
    },
    destroy: () => {
      box.destroy();
      rule.remove();
    },
  };
}

function spotOf({ row, column }: Pointed): Spot {
  return { row, column: column ?? 0 };
}

function filled(
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
  text: string,
): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text));
}
