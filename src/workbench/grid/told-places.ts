import { columnLetters } from "../../core/workbook/range";
import { zhCN } from "../locale/zh-CN";
import type { SheetPicture } from "../sheet/sheet-picture";
import { placeAt } from "./cell-elements";
import { ROW_HEADING } from "./column-defs";
import { rowNamed } from "./row-names";

/**
 * What a cell or a heading has to say besides what it shows is told when the pointer comes to it: by the browser's own tip, since
 * one of the grid's costs something for every cell that is ever drawn.
 */
export function tellPlaces(element: HTMLElement, picture: () => SheetPicture): void {
  element.addEventListener("mouseover", ({ target }) => {
    if (!(target instanceof Element)) return;
    const told = target.closest<HTMLElement>(".ag-cell, .ag-header-cell");
    if (told === null) return;
    const text = textOf(told, picture());
    if (text === null) told.removeAttribute("title");
    else told.title = text;
  });
}

function textOf(told: HTMLElement, picture: SheetPicture): string | null {
  const place = placeAt(told);
  if (place === null) return hiddenColumnsBefore(picture, Number(told.getAttribute("col-id")));
  const row = rowNamed(picture.area, place.rowName);
  if (row === undefined) return null;
  return place.columnId === ROW_HEADING
    ? hiddenRowsBefore(picture, row)
    : cellTip(picture, row, Number(place.columnId));
}

function cellTip(picture: SheetPicture, row: number, column: number): string | null {
  const note = picture.note(row, column);
  const link = picture.link(row, column);
  if (note === undefined && link === undefined) return null;
  const text = picture.text(row, column);
  const parts = [
    ...(note === undefined ? [] : [`${zhCN.grid.note}：${note}`]),
    ...(link === undefined || link.tip === "" ? [] : [link.tip]),
    ...(text.length > 12 ? [text] : []),
  ];
  return parts.length === 0 ? null : parts.join("\n");
}

function hiddenRowsBefore({ sheet }: SheetPicture, row: number): string | null {
  const span = sheet.hiddenRows.find(({ last }) => last + 1 === row);
  return span === undefined ? null : zhCN.grid.rowsHidden(span.first + 1, span.last + 1);
}

/** Of the columns hidden just before this one; `null` when there are none. */
function hiddenColumnsBefore({ area }: SheetPicture, column: number): string | null {
  const place = area.columns.indexOf(column);
  const before = place < 1 ? -1 : (area.columns[place - 1] ?? column - 1);
  if (place < 0 || before === column - 1) return null;
  return zhCN.grid.columnsHidden(columnLetters(before + 1), columnLetters(column - 1));
}
