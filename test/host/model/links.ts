import type { CellRange } from "../../../src/core/workbook/range";
import { invalidArgument } from "../dispatch/host-error";
import { putValue } from "./cells";
import { shownValue } from "./enter";
import { changeStyle } from "./style";
import type { SheetModel } from "./workbook";

/** The link of the area's first cell; `null` when it has none. */
export function readLink(sheet: SheetModel, { top, left }: CellRange): Excel.RangeHyperlink | null {
  const link = sheet.links.get(`${top},${left}`);
  if (link === undefined) return null;
  return { ...link, textToDisplay: String(shownValue(sheet, top, left) ?? "") };
}

/** Sets the link of the area; the shown text goes into its first cell. The cells take the look of a link (assumed). */
export function setLink(sheet: SheetModel, area: CellRange, given: Excel.RangeHyperlink): void {
  const { address, documentReference, screenTip, textToDisplay } = given;
  if ((address ?? documentReference ?? "") === "") throw invalidArgument("a link needs an address or a place");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.links.set(`${row},${column}`, {
        ...(address === undefined ? {} : { address }),
        ...(documentReference === undefined ? {} : { documentReference }),
        ...(screenTip === undefined ? {} : { screenTip }),
      });
    }
  }
  if (textToDisplay !== undefined) putValue(sheet.cells, area.top, area.left, textToDisplay);
  changeStyle(sheet.styles, area, { fontColor: "#0563C1", fontUnderline: "Single" });
}
