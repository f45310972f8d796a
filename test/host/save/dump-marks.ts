import { columnLetters } from "../../../src/core/workbook/range";
import { areaText } from "../model/address";
import { filledHeading } from "./headings";
import type { Style, StyleStore } from "../model/style";
import type { SheetModel, WorkbookModel } from "../model/workbook";

/** Everything about a workbook but its cell contents, in an order of its own: two equal workbooks give the same text. */
export function dumpMarks(workbook: WorkbookModel): string {
  const dump = {
    isStructureProtected: workbook.isStructureProtected,
    names: workbook.names
      .map(({ name, formula, visible, sheetId }) => ({ name, formula, visible, sheet: sheetName(workbook, sheetId) }))
      .sort((a, b) => compare(`${a.name} ${a.sheet ?? ""}`, `${b.name} ${b.sheet ?? ""}`)),
    sheets: workbook.sheets.map(dumpSheet),
  };
  return JSON.stringify(sorted(dump), null, 1);
}

function sheetName(workbook: WorkbookModel, id: string | null): string | null {
  return workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
}

function dumpSheet(sheet: SheetModel): object {
  const { page, protection, frozen, links } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    isProtected: protection.isProtected,
    frozen,
    page,
    columnWidths: sheet.columnWidths.runs.map(({ first, last, value }) => ({
      columns: columns(first, last),
      points: value,
    })),
    rowHeights: sheet.rowHeights.runs.map(({ first, last, value }) => ({
      rows: `${first + 1}:${last + 1}`,
      points: value,
    })),
    hiddenRows: sheet.hiddenRows.runs.map(({ first, last }) => `${first + 1}:${last + 1}`),
    hiddenColumns: sheet.hiddenColumns.runs.map(({ first, last }) => columns(first, last)),
    merges: sheet.merges.map(areaText).sort(compare),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: areaText(table.area),
      headings: filledHeading(sheet, table),
    })),
    autoFilter:
      sheet.autoFilter === null
        ? null
        : {
            range: areaText(sheet.autoFilter.area),
            criteria: [...sheet.autoFilter.criteria].sort((a, b) => a[0] - b[0]),
          },
    conditionalFormats: sheet.conditionalFormats.map(({ areas, type, fileRule, formula, stopIfTrue, format }) => ({
      ranges: areas.map(areaText).sort(compare),
      type,
      fileRule,
      formula,
      stopIfTrue,
      format,
    })),
    validations: sheet.validations
      .map(({ areas, ...rest }) => ({ ranges: areas.map(areaText).sort(compare), ...rest }))
      .sort((a, b) => compare(a.ranges.join(), b.ranges.join())),
    links: Object.fromEntries([...links].sort((a, b) => compare(a[0], b[0]))),
    looks: dumpLooks(sheet.styles),
  };
}

function columns(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** Per column its runs of looks that differ from the workbook's normal one; only what differs. */
function dumpLooks({ columns: byColumn, normal }: StyleStore): object[] {
  const looks: object[] = [];
  for (const [column, { runs }] of [...byColumn].sort((a, b) => a[0] - b[0])) {
    for (const { first, last, value } of runs) {
      const range = areaText({ top: first, left: column, bottom: last, right: column });
      const entries = (Object.keys(value) as (keyof Style)[])
        .filter((key) => JSON.stringify(value[key]) !== JSON.stringify(normal[key]))
        .map((key) => [key, value[key]]);
      if (entries.length > 0) looks.push({ range, ...(Object.fromEntries(entries) as object) });
    }
  }
  return looks;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
