import type { CellRange } from "../../core/workbook/range";
import { placeOf } from "../sheet/display-rows";
import type { Spot } from "../sheet/moves";
import type { SheetPicture } from "../sheet/sheet-picture";
import { columnPixels } from "./measures";
import { textPixels } from "./text-pixels";

/** What of a merged area is drawn in one go. The edges of what is frozen cut an area, and what is hidden is not there. */
export interface MergePart {
  /** Begins with a row and a column that can be seen. */
  readonly area: CellRange;
  /** The first cell of the whole area, whose value and look it has. */
  readonly holder: Spot;
  /** One of the parts shows the text. */
  readonly showsText: boolean;
  /** Pixels of the text shown where that has no room in the frozen part: it reaches over the next one. 0: it has room. */
  readonly spilled: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The part that the cell lies in; none where the cell is not merged or cannot be seen. */
export function mergePart(picture: SheetPicture, row: number, column: number): MergePart | undefined {
  const merge = picture.merge(row, column);
  if (merge === undefined) return undefined;
  const [down, across] = [rowSpans(picture, merge), columnSpans(picture, merge)];
  const rows = down.find(({ first, last }) => first <= row && row <= last);
  const columns = across.find(({ first, last }) => first <= column && column <= last);
  if (rows === undefined || columns === undefined) return undefined;
  const holder = { row: merge.top, column: merge.left };
  const showsText = rows === down[0] && columns === textSpan(picture, holder, across);
  const isCut = across.length > 1 && columns === across[0];
  return {
    area: { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last },
    holder,
    showsText,
    spilled: showsText && isCut ? spilledOver(picture, holder, columns, merge) : 0,
  };
}

/** The cells at which the parts of the merged area begin that the cell lies in; not merged: the cell. */
export function partsAt(picture: SheetPicture, spot: Spot): readonly Spot[] {
  const merge = picture.merge(spot.row, spot.column);
  if (merge === undefined) return [spot];
  const across = columnSpans(picture, merge);
  return rowSpans(picture, merge).flatMap(({ first: row }) => across.map(({ first: column }) => ({ row, column })));
}

/** Columns in which parts that are more than one column wide begin. */
export function wideBeginnings(picture: SheetPicture): ReadonlySet<number> {
  const spans = picture.sheet.merges.filter(({ left, right }) => right > left);
  return new Set(spans.flatMap((merge) => columnSpans(picture, merge).map(({ first }) => first)));
}

function rowSpans({ area, look }: SheetPicture, { top, bottom }: CellRange): readonly Span[] {
  const isSeen = (row: number): boolean => placeOf(area.rows, row) >= 0 || area.frozenRows.includes(row);
  return cut({ first: top, last: bottom }, look.frozen.rows).flatMap(({ first, last }) => {
    let seen = first;
    while (seen <= last && !isSeen(seen)) seen += 1;
    return seen > last ? [] : [{ first: seen, last }];
  });
}

function columnSpans({ area, look }: SheetPicture, { left, right }: CellRange): readonly Span[] {
  return cut({ first: left, last: right }, look.frozen.columns).flatMap(({ first, last }) => {
    const seen = area.columns.find((column) => column >= first && column <= last);
    return seen === undefined ? [] : [{ first: seen, last }];
  });
}

function cut({ first, last }: Span, edge: number): readonly Span[] {
  if (edge <= first || edge > last) return [{ first, last }];
  return [
    { first, last: edge - 1 },
    { first: edge, last },
  ];
}

/** Texts of one line that begin at the left stay with the frozen columns; others stand in the wider part. */
function textSpan(picture: SheetPicture, { row, column }: Spot, [frozen, moving]: readonly Span[]): Span | undefined {
  const { horizontal, wraps } = picture.cellLook(row, column);
  if (frozen === undefined || moving === undefined) return frozen;
  const stays = !wraps && (horizontal === null || horizontal === "left");
  return stays || spanPixels(picture, frozen) >= spanPixels(picture, moving) ? frozen : moving;
}

function spilledOver(picture: SheetPicture, { row, column }: Spot, own: Span, merge: CellRange): number {
  const wanted = textPixels(picture.text(row, column), picture.cellLook(row, column).size);
  if (wanted <= spanPixels(picture, own)) return 0;
  return Math.min(wanted, spanPixels(picture, { first: merge.left, last: merge.right }));
}

function spanPixels(picture: SheetPicture, { first, last }: Span): number {
  const columns = picture.area.columns.filter((column) => column >= first && column <= last);
  return columns.reduce((sum, column) => sum + columnPixels(picture, column), 0);
}
