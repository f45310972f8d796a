import { areasOf, cellsOf } from "../../core/workbook/cell-areas";
import type { EditPlan, SheetKey } from "../../core/workbook/edit-plan";
import { type CellRange, intersection } from "../../core/workbook/range";
import { excelLooks, type Corners } from "./excel-looks";

/** What a plan changes in the looks of one sheet, and so what must be read before. */
export interface AskedLooks {
  readonly areas: readonly CellRange[];
  readonly numberFormats: readonly CellRange[];
  readonly validations: readonly CellRange[];
  readonly links: readonly CellRange[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly formats: boolean;
  readonly freeze: boolean;
  readonly page: boolean;
  readonly tab: boolean;
}

/** `used`: around everything with content or a look. */
export function askedLooks(plan: EditPlan, key: SheetKey, used: CellRange | null): AskedLooks {
  if (plan.edits.some((edit) => edit.type === "removeSheet" && edit.sheet === key)) return everything(used);
  const areas: CellRange[] = [];
  const numberFormats: CellRange[] = [];
  const validations: CellRange[] = [];
  const links: CellRange[] = [];
  const columns = new Set<number>();
  const rows = new Set<number>();
  const also = { formats: false, freeze: false, page: false };
  for (const edit of plan.edits) {
    if (!("sheet" in edit) || edit.sheet !== key) continue;
    switch (edit.type) {
      case "styleBlock":
        areas.push(edit.range);
        if (edit.style.numberFormat !== undefined) numberFormats.push(edit.range);
        break;
      case "merge":
        areas.push(edit.range);
        break;
      case "clearBlock":
        for (const list of [areas, validations]) list.push(edit.range);
        for (const list of [numberFormats, links]) list.push(...within(edit.range, used));
        also.formats = true;
        break;
      case "writeBlock": {
        // A formula may take the format of the cells that it reads.
        const hasFormula = edit.cells.some((line) => line.some((write) => write !== null && "formula" in write));
        const { top, left, cells } = edit;
        if (hasFormula)
          numberFormats.push({ top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 });
        break;
      }
      case "link": {
        const cell = { top: edit.row, left: edit.column, bottom: edit.row, right: edit.column };
        areas.push(cell);
        links.push(cell);
        break;
      }
      case "dataValidation":
        validations.push(edit.range);
        break;
      case "columnWidths":
        for (const { column } of edit.widths) columns.add(column);
        break;
      case "rowHeights":
        for (const { row } of edit.heights) rows.add(row);
        break;
      case "conditionalFormat":
      case "removeConditionalFormats":
        also.formats = true;
        break;
      case "freeze":
        also.freeze = true;
        break;
      case "pageSetup":
        also.page = true;
        break;
      case "restoreLooks": {
        const looks = excelLooks(edit.looks);
        if (looks === null) break;
        areas.push(...looks.areas.map(({ at }) => rangeOf(at)));
        numberFormats.push(...looks.numberFormats.map(({ at }) => rangeOf(at)));
        validations.push(...looks.validations.map(({ at }) => rangeOf(at)));
        links.push(...looks.links.areas.map(rangeOf));
        for (const [first, last] of looks.widths) for (let at = first; at <= last; at++) columns.add(at);
        for (const [first, last] of looks.heights) for (let at = first; at <= last; at++) rows.add(at);
        also.formats ||= looks.formats !== null;
        also.freeze ||= looks.frozen !== null;
        also.page ||= looks.page !== null;
        break;
      }
      case "removeSheet":
      case "unmerge":
      case "extendFilter":
      case "restoreFilter":
      case "appendTableColumns":
      case "removeTableColumns":
        break;
    }
  }
  return {
    areas: disjoint(areas),
    numberFormats: disjoint(numberFormats),
    validations: disjoint(validations),
    links: disjoint(links),
    columns: [...columns].sort((a, b) => a - b),
    rows: [...rows].sort((a, b) => a - b),
    ...also,
    tab: false,
  };
}

export function rangeOf([top, left, bottom, right]: Corners): CellRange {
  return { top, left, bottom, right };
}

export function cornersOf({ top, left, bottom, right }: CellRange): Corners {
  return [top, left, bottom, right];
}

function everything(used: CellRange | null): AskedLooks {
  const areas = used === null ? [] : [used];
  const steps = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    areas,
    numberFormats: areas,
    validations: areas,
    links: areas,
    columns: used === null ? [] : steps(0, used.right),
    rows: used === null ? [] : steps(0, used.bottom),
    formats: true,
    freeze: true,
    page: true,
    tab: true,
  };
}

function disjoint(areas: readonly CellRange[]): readonly CellRange[] {
  return areasOf(cellsOf(areas));
}

/** The part of the area inside the limits, if there is one. */
function within(area: CellRange, limits: CellRange | null): readonly CellRange[] {
  const cut = limits === null ? null : intersection(area, limits);
  return cut === null ? [] : [cut];
}
