import type { TableModel } from "../model/parts";
import { headingOf } from "../model/tables";
import type { SheetModel } from "../model/workbook";

export function filledHeading(sheet: SheetModel, table: TableModel): readonly string[] {
  return table.columnIds.map((_, index) => headingOf(sheet, table, index));
}
