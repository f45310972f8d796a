import { changeStyle, commonOf, type Style } from "../model/style";
import type { RangeModel } from "./models";
import { assertAllowed } from "./range-guard";

export function change({ sheet, area }: RangeModel, patch: Partial<Style>): void {
  changeStyle(sheet.styles, area, patch);
}

/** The property's value if all cells share it, else `null`, as documented for mixed formats. */
export function common<K extends keyof Style>({ sheet, area }: RangeModel, property: K): Style[K] | null {
  return commonOf(sheet.styles, area, (style) => style[property]);
}

const SIZE_MEMBERS: Readonly<Record<string, keyof Excel.WorksheetProtectionOptions>> = {
  columnWidth: "allowFormatColumns",
  autofitColumns: "allowFormatColumns",
  rowHeight: "allowFormatRows",
  autofitRows: "allowFormatRows",
};

export function guardFormat({ sheet }: RangeModel, member: string): void {
  assertAllowed(sheet, SIZE_MEMBERS[member] ?? "allowFormatCells");
}
