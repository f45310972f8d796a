import { parseRange, type CellRange } from "../../src/core/workbook/range";
import { nextId, type SheetModel } from "../host/model/workbook";

/** A conditional format that somebody made by hand, as the last of the sheet; `type` other than "Custom": as a file tells it. */
export function addPersonFormat(sheet: SheetModel, range: string, type = "Custom"): void {
  const isCustom = type === "Custom";
  sheet.conditionalFormats.push({
    id: `{C0000000-0000-4000-8000-${String(nextId(sheet.workbook)).padStart(12, "0")}}`,
    type,
    fileRule: isCustom ? "" : JSON.stringify({ type, range }),
    areas: [areaOf(range)],
    formula: isCustom ? `=LEN($A1)>${sheet.conditionalFormats.length}` : "=",
    stopIfTrue: isCustom,
    priority: sheet.conditionalFormats.length,
    format: isCustom ? { fill: "#FFEB9C", fontBold: true } : {},
  });
}

function areaOf(range: string): CellRange {
  const area = parseRange(range);
  if (area === null) throw new Error(range);
  return area;
}
