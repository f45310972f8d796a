import type { GridApi, IRowNode } from "ag-grid-community";
import { placeOf } from "../sheet/display-rows";
import type { Spot } from "../sheet/moves";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { GridRow } from "./grid-callbacks";
import { standardRowPixels } from "./measures";

/** What is in sight of a sheet, in pixels from its beginning. */
export interface InSight {
  readonly top: number;
  readonly left: number;
}

/** The part of the sheet that can be seen. */
export interface Sight {
  now(): InSight;
  /** The grid was scrolled. */
  scrolled(): void;
  goBackTo(inSight: InSight): void;
  /** Draws what changed; the row at the top edge stays there, though rows above it come, go or grow. */
  hold(draw: () => void): void;
  /** Scrolls to the cell; `isCentred`: into the middle of the screen where it is not in sight yet. */
  bring(spot: Spot, isCentred?: boolean): void;
  /** Whole rows that go onto a screen; at least one. */
  rowsInSight(): number;
}

export function createSight(element: HTMLElement, api: GridApi<GridRow>, picture: () => SheetPicture): Sight {
  const viewport = (): Element | null => element.querySelector(".ag-grid-viewport");
  // Asked for when the grid's elements may be gone already, hence kept.
  let inSight: InSight = { top: 0, left: 0 };
  return {
    now: () => inSight,
    scrolled: () => {
      inSight = { top: api.getVerticalPixelRange().top, left: api.getHorizontalPixelRange().left };
    },
    goBackTo: ({ top, left }) => {
      viewport()?.scrollTo({ top, left });
      inSight = { top, left };
    },
    hold: (draw) => {
      const held = rowAtTop(api);
      const before = held?.rowTop ?? null;
      draw();
      const place = held?.data === undefined ? -1 : placeOf(picture().area.rows, held.data.row);
      const after = place < 0 ? null : (api.getDisplayedRowAtIndex(place)?.rowTop ?? null);
      if (before === null || after === null || after === before) return;
      viewport()?.scrollBy({ top: after - before });
    },
    bring: ({ row, column }, isCentred = false) => {
      const { area, look } = picture();
      const place = placeOf(area.rows, row);
      if (column >= look.frozen.columns) api.ensureColumnVisible(String(column));
      if (place >= 0) api.ensureIndexVisible(place, isCentred && !isRowInSight(api, place) ? "middle" : null);
    },
    rowsInSight: () => {
      const { top, bottom } = api.getVerticalPixelRange();
      return Math.max(1, Math.floor((bottom - top) / standardRowPixels(picture())) - 1);
    },
  };
}

function rowAtTop(api: GridApi<GridRow>): IRowNode<GridRow> | undefined {
  const { top } = api.getVerticalPixelRange();
  // Some rows above are drawn as well.
  for (let index = api.getFirstDisplayedRowIndex(); index <= api.getLastDisplayedRowIndex(); index += 1) {
    const row = api.getDisplayedRowAtIndex(index);
    if (row !== undefined && (row.rowTop ?? 0) + (row.rowHeight ?? 0) > top) return row;
  }
  return undefined;
}

function isRowInSight(api: GridApi<GridRow>, place: number): boolean {
  const { top, bottom } = api.getVerticalPixelRange();
  const row = api.getDisplayedRowAtIndex(place);
  const [rowTop, height] = [row?.rowTop ?? null, row?.rowHeight ?? 0];
  return rowTop !== null && rowTop >= top && rowTop + height <= bottom;
}
