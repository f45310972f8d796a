import { rangesOverlap, type CellRange } from "../../../src/core/workbook/range";
import { HostError } from "../dispatch/host-error";
import { containsArea, subtract } from "./address";
import { emptyCells } from "./cells";
import { unmergeArea } from "./merges";
import { putStyle } from "./style";
import type { SheetModel } from "./workbook";

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/**
 * `Range.clear`. "All" and "Formats" also take conditional formats and merges away, "All" validations and links as well
 * (assumed after the command 全部清除 / 清除格式). A merged area that sticks out is refused when contents are cleared.
 */
export function clearArea(sheet: SheetModel, area: CellRange, what: ClearWhat): void {
  const isAll = what === "All";
  if (isAll || what === "Contents" || what === "ResetContents") {
    if (sheet.merges.some((merge) => rangesOverlap(merge, area) && !containsArea(area, merge))) {
      throw new HostError("InvalidOperation", "This operation is not allowed on part of a merged area.");
    }
    emptyCells(sheet.cells, area);
  }
  if (isAll || what === "Hyperlinks" || what === "RemoveHyperlinks") removeLinks(sheet, area);
  if (isAll || what === "Formats" || what === "RemoveHyperlinks") putStyle(sheet.styles, area, sheet.styles.normal);
  if (!isAll && what !== "Formats") return;
  unmergeArea(sheet, area);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => subtract(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (!isAll) return;
  for (const validation of sheet.validations)
    validation.areas = validation.areas.flatMap((part) => subtract(part, area));
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

export function removeLinks(sheet: SheetModel, area: CellRange): void {
  for (const key of sheet.links.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (rangesOverlap(area, { top: row, left: column, bottom: row, right: column })) sheet.links.delete(key);
  }
}
