import type { CellRange } from "../../core/workbook/range";
import { RowIndex } from "../../core/workbook/row-index";
import { createScanner } from "../xml/scanner";
import { indexCells, indexRows, type RowPlace } from "../write/cells/row-index";
import { cellFormat } from "../write/cells/row-writer";
import { attributeOf, parseElement } from "../write/xml/element";
import type { AskedLooks } from "./asked-looks";
import type { FileLooks, KeptAttributes } from "./file-looks";

/** What is kept of a row's tag; more of it where the whole sheet is. */
const ROW_ATTRIBUTES = ["ht", "customHeight"] as const;
const WHOLE_ROW_ATTRIBUTES = [...ROW_ATTRIBUTES, "hidden", "outlineLevel", "collapsed"] as const;

/** Formats of the cells that the file has in these areas, as runs down the columns. `formatOf`: where it is told, by its number. */
export function keptCells(
  data: Uint8Array,
  prefix: string,
  areas: readonly CellRange[],
  formatOf: (index: number) => number,
): FileLooks["cells"] {
  if (areas.length === 0) return [];
  const wanted = new RowIndex<CellRange>();
  for (const area of areas) wanted.add(area, area);
  const runs: [number, number, number, number][] = [];
  const open = new Map<number, [number, number, number, number]>();
  for (const place of indexRows(createScanner(data), prefix)) {
    const here = wanted.at(place.row);
    if (here.length === 0) continue;
    const { columns, starts, opens } = indexCells(data, place, prefix);
    for (const [at, column] of columns.entries()) {
      if (!here.some(({ range }) => column >= range.left && column <= range.right)) continue;
      const format = formatOf(cellFormat(data, starts[at] ?? 0, opens[at] ?? 0));
      const last = open.get(column);
      if (last !== undefined && last[1] === place.row - 1 && last[3] === format) last[1] = place.row;
      else {
        const run: [number, number, number, number] = [place.row, place.row, column, format];
        open.set(column, run);
        runs.push(run);
      }
    }
  }
  return runs;
}

/** Heights and the like of the rows asked for; rows that the file does not have say nothing. */
export function keptRows(
  data: Uint8Array,
  prefix: string,
  { rows: spans, heights, isWhole }: Pick<AskedLooks, "rows" | "heights" | "isWhole">,
): FileLooks["rows"] {
  if (spans.length === 0) return [];
  const names = isWhole ? WHOLE_ROW_ATTRIBUTES : ROW_ATTRIBUTES;
  const none: KeptAttributes = Object.fromEntries(ROW_ATTRIBUTES.map((name) => [name, null]));
  const runs: [number, number, KeptAttributes, number?][] = [];
  const addRun = (first: number, last: number, kept: KeptAttributes, left: number | undefined): void => {
    const run = runs.at(-1);
    const isSame = run?.[1] === first - 1 && run[3] === left && JSON.stringify(run[2]) === JSON.stringify(kept);
    if (isSame) run[1] = last;
    else runs.push(left === undefined ? [first, last, kept] : [first, last, kept, left]);
  };
  const add = (first: number, last: number, kept: KeptAttributes): void => {
    if (heights.size === 0) addRun(first, last, kept, undefined);
    else for (let row = first; row <= last; row++) addRun(row, row, kept, heights.get(row));
  };
  const rows = indexRows(createScanner(data), prefix);
  let next = 0;
  for (const { first, last } of spans) {
    let row = first;
    while (next < rows.length && (rows[next]?.row ?? 0) < first) next++;
    for (let place = rows[next]; place !== undefined && place.row <= last; place = rows[++next]) {
      if (place.row > row && !isWhole) add(row, place.row - 1, none);
      const kept = rowAttributes(data, place, names);
      if (!isWhole || Object.values(kept).some((value) => value !== null)) add(place.row, place.row, kept);
      row = place.row + 1;
    }
    if (row <= last && !isWhole) add(row, last, none);
  }
  return runs;
}

function rowAttributes(data: Uint8Array, place: RowPlace, names: readonly string[]): KeptAttributes {
  const tag = new TextDecoder().decode(data.subarray(place.start, place.open)).replace(/\/?>$/, "/>");
  const row = parseElement(tag);
  return Object.fromEntries(names.map((name) => [name, attributeOf(row, name)]));
}
