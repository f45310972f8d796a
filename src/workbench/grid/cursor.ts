import type { CellRange } from "../../core/workbook/range";
import {
  farSpot,
  firstSpot,
  lastSpot,
  nextSpot,
  rangeBetween,
  rowEnd,
  rowsFrom,
  rowStart,
  type Spot,
} from "../sheet/moves";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { KeyCommand } from "./grid-keys";

/** The cell that one stands on, and the other corner of what is marked. */
export interface Chosen {
  readonly current: Spot;
  readonly corner: Spot;
}

export interface CursorHooks {
  readonly picture: () => SheetPicture;
  /** Rows that go onto a screen. */
  readonly rowsInSight: () => number;
  readonly bringIntoSight: (spot: Spot) => void;
  /** Something else is chosen: it is to be marked, and told. */
  readonly changed: () => void;
}

/** Where the person stands on the sheet, and how keys and clicks lead on from there. */
export interface Cursor {
  /** `null`: nobody stands anywhere yet. */
  readonly chosen: () => Chosen | null;
  /** What is marked; at least the current cell with what it is merged with. */
  readonly range: () => CellRange | null;
  /** Is more marked than the current cell? */
  readonly isMany: () => boolean;
  /** Stands on the cell; `extends`: marks all from the current cell to it. */
  go(spot: Spot, extendsRange?: boolean): void;
  /** Marks from the one cell to the other, without scrolling. */
  choose(current: Spot, corner: Spot): void;
  /** False: the key leads nowhere here. */
  press(command: KeyCommand): boolean;
}

export function createCursor({ picture, rowsInSight, bringIntoSight, changed }: CursorHooks): Cursor {
  let chosen: Chosen | null = null;
  /** The column in which Tab was pressed first: Enter goes on below it. */
  let tabbedFrom: number | null = null;

  const choose = (current: Spot, corner: Spot): void => {
    chosen = { current, corner };
    changed();
  };
  const go = (spot: Spot, extendsRange = false): void => {
    tabbedFrom = null;
    choose(extendsRange ? (chosen?.current ?? spot) : spot, spot);
    bringIntoSight(spot);
  };
  const tab = (current: Spot, isBack: boolean): boolean => {
    const next = nextSpot(picture(), current, isBack ? "left" : "right");
    if (isSame(next, current)) return false;
    const from = tabbedFrom ?? current.column;
    go(next);
    tabbedFrom = from;
    return true;
  };
  const enter = ({ row, column }: Spot, isBack: boolean): void => {
    go(nextSpot(picture(), { row, column: tabbedFrom ?? column }, isBack ? "up" : "down"));
  };

  const press = (command: KeyCommand): boolean => {
    const on = picture();
    if (chosen === null) {
      if (command.type === "undo") return false;
      go(firstSpot(on));
      return true;
    }
    const { current, corner } = chosen;
    if (command.type === "tab") return tab(current, command.isBack);
    if (command.type === "enter") {
      enter(current, command.isBack);
      return true;
    }
    if (command.type === "all") {
      choose({ row: on.area.frozenRows[0] ?? on.area.rows[0] ?? 0, column: on.area.columns[0] ?? 0 }, lastSpot(on));
      return true;
    }
    if (!("extends" in command)) return false;
    go(target(command, command.extends ? corner : current), command.extends);
    return true;
  };
  const target = (command: Extract<KeyCommand, { readonly extends: boolean }>, from: Spot): Spot => {
    const on = picture();
    switch (command.type) {
      case "step":
        return nextSpot(on, from, command.direction);
      case "far":
        return farSpot(on, from, command.direction);
      case "pageUp":
        return rowsFrom(on, from, -rowsInSight());
      case "pageDown":
        return rowsFrom(on, from, rowsInSight());
      case "rowStart":
        return rowStart(on, from);
      case "rowEnd":
        return rowEnd(on, from);
      case "first":
        return firstSpot(on);
      case "last":
        return lastSpot(on);
    }
  };

  return {
    chosen: () => chosen,
    range: () => (chosen === null ? null : rangeBetween(picture(), chosen.current, chosen.corner)),
    isMany: () => {
      if (chosen === null || isSame(chosen.current, chosen.corner)) return false;
      const own = rangeBetween(picture(), chosen.current, chosen.current);
      const { row, column } = chosen.corner;
      return row < own.top || row > own.bottom || column < own.left || column > own.right;
    },
    go,
    choose: (current, corner) => {
      tabbedFrom = null;
      choose(current, corner);
    },
    press,
  };
}

function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}
