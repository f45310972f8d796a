import { columnIndex, type CellRange } from "../../../src/core/workbook/range";
import { parseArea } from "../model/address";
import { changeRuns, createRuns, type Runs } from "../model/runs";
import { intern, type Style } from "../model/style";
import { nextId, type SheetModel } from "../model/workbook";
import type { FileStyles } from "./read-styles";
import { pointsOfWidth } from "./units";
import { child, childrenNamed, flag, numeric, type XmlNode } from "./xml-tree";

/** The cells' looks, out of the text of `<sheetData>`: only positions and format indexes are read. */
export function readCellLooks(sheet: SheetModel, sheetData: string, styles: FileStyles): void {
  let row = -1;
  let column = -1;
  for (const [, tag, attributes = ""] of sheetData.matchAll(/<(row|c)\b((?:[^>"]|"[^"]*")*?)\/?>/g)) {
    const style = styles.cells[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)];
    const reference = /\br="([A-Z]*)(\d+)"/.exec(attributes);
    if (tag === "row") {
      row = reference === null ? row + 1 : Number(reference[2]) - 1;
      column = -1;
      const height = /\bht="([\d.]+)"/.exec(attributes)?.[1];
      if (height !== undefined) changeRuns(sheet.rowHeights, row, row, () => Number(height));
    } else {
      column = reference === null ? column + 1 : columnIndex(reference[1] ?? "");
      if (style !== undefined) putLook(sheet, { top: row, left: column, bottom: row, right: column }, style);
    }
  }
}

function putLook(sheet: SheetModel, area: CellRange, style: Style): void {
  const { styles } = sheet;
  const look = intern(styles, style);
  for (let column = area.left; column <= area.right; column += 1) {
    let runs: Runs<Style> | undefined = styles.columns.get(column);
    if (runs === undefined) {
      if (look === styles.normal) continue;
      styles.columns.set(column, (runs = createRuns()));
    }
    changeRuns(runs, area.top, area.bottom, () => (look === styles.normal ? undefined : look));
  }
}

/** Widths and default looks of columns. */
export function readColumnLooks(sheet: SheetModel, root: XmlNode, styles: FileStyles): void {
  for (const col of childrenNamed(child(root, "cols"), "col")) {
    const [left, right] = [(numeric(col, "min") ?? 1) - 1, (numeric(col, "max") ?? 1) - 1];
    const width = numeric(col, "width");
    if (width !== undefined) changeRuns(sheet.columnWidths, left, right, () => pointsOfWidth(width));
    const style = styles.cells[numeric(col, "style") ?? 0];
    if (style !== undefined && style !== styles.cells[0]) {
      putLook(sheet, { top: 0, left, bottom: 1_048_575, right: Math.min(right, left + 255) }, style);
    }
  }
}

export function areasOf(sqref: string | undefined): CellRange[] {
  return (sqref ?? "").split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export function readConditionalFormats(sheet: SheetModel, root: XmlNode, styles: FileStyles): void {
  const found: { readonly priority: number; readonly format: SheetModel["conditionalFormats"][number] }[] = [];
  for (const block of childrenNamed(root, "conditionalFormatting")) {
    for (const rule of childrenNamed(block, "cfRule")) {
      const type = rule.attributes["type"] ?? "";
      const priority = numeric(rule, "priority") ?? 0;
      const format = {
        id: `{C0000000-0000-4000-8000-${String(nextId(sheet.workbook)).padStart(12, "0")}}`,
        type: TYPES[type] ?? "PresetCriteria",
        fileRule: type === "expression" ? "" : JSON.stringify(rule),
        areas: areasOf(block.attributes["sqref"]),
        formula: `=${child(rule, "formula")?.text ?? ""}`,
        stopIfTrue: flag(rule, "stopIfTrue"),
        priority,
        format: { ...styles.differential[numeric(rule, "dxfId") ?? -1] },
      };
      found.push({ priority, format });
    }
  }
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  for (const [at, format] of sheet.conditionalFormats.entries()) format.priority = at;
}
