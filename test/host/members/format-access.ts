import type { CellRange } from "../../../src/core/workbook/range";
import { changeStyle, commonOf, type Style } from "../model/style";
import type { AreasModel } from "./models";
import { assertAllowed } from "./range-guard";

export function change({ sheet, areas }: AreasModel, patch: Partial<Style>): void {
  for (const area of areas) changeStyle(sheet.styles, area, patch);
}

/** The property's value if all cells share it, else `null`, as documented for mixed formats. */
export function common<K extends keyof Style>(self: AreasModel, property: K): Style[K] | null {
  return commonIn(self, (area) => commonOf(self.sheet.styles, area, (style) => style[property]));
}

/**
 * What all areas answer alike; `null` where they differ or one has no answer of its own. Of several areas, a truth value
 * that differs is false, as documented for RangeAreas.
 */
export function commonIn<T>({ areas }: AreasModel, read: (area: CellRange) => T | null): T | null {
  const answers = areas.map(read);
  const [first = null] = answers;
  if (answers.every((answer) => answer === first)) return first;
  return answers.some((answer) => typeof answer === "boolean") ? (false as T) : null;
}

const SIZE_MEMBERS: Readonly<Record<string, keyof Excel.WorksheetProtectionOptions>> = {
  columnWidth: "allowFormatColumns",
  autofitColumns: "allowFormatColumns",
  rowHeight: "allowFormatRows",
  autofitRows: "allowFormatRows",
};

export function guardFormat({ sheet }: AreasModel, member: string): void {
  assertAllowed(sheet, SIZE_MEMBERS[member] ?? "allowFormatCells");
}
