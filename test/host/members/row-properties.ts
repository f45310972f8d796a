import { invalidArgument, notImplemented } from "../dispatch/host-error";
import { isEntireColumns } from "../model/address";
import { runAt } from "../model/runs";
import type { RangeModel } from "./models";

/** `Range.getRowProperties`: whether each row is hidden, and its index; looks of whole rows are not emulated. */
export function getRowProperties(
  { sheet, area }: RangeModel,
  wanted: Excel.RowPropertiesLoadOptions | null,
): Excel.RowProperties[] {
  for (const name of Object.keys(wanted ?? {})) {
    if (name !== "rowHidden" && name !== "rowIndex") throw notImplemented(`RowPropertiesLoadOptions.${name}`);
  }
  if (isEntireColumns(area)) throw invalidArgument("whole columns");
  const rows: Excel.RowProperties[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    rows.push({
      ...(wanted?.rowHidden === true ? { rowHidden: runAt(sheet.hiddenRows, row) !== undefined } : {}),
      ...(wanted?.rowIndex === true ? { rowIndex: row } : {}),
    });
  }
  return rows;
}
