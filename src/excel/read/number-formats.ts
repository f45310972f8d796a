import type { CellRange } from "../../core/workbook/range";
import { runInExcel, type SessionOptions } from "../session";
import { readBlocks } from "./block-reads";

/** Number format codes of an area's cells, row by row. Fails as an `ExcelError`. */
export async function readNumberFormats(
  sheetId: string,
  area: CellRange,
  options: SessionOptions,
): Promise<readonly (readonly string[])[]> {
  return runInExcel(async (session) => {
    const codes: string[][] = Array.from({ length: area.bottom - area.top + 1 }, () => []);
    const take = (part: CellRange, rows: readonly (readonly unknown[])[]): void => {
      for (const [r, line] of rows.entries()) {
        for (const [c, code] of line.entries()) {
          const row = codes[part.top - area.top + r];
          if (row !== undefined) row[part.left - area.left + c] = String(code);
        }
      }
    };
    await readBlocks(session, [{ sheetId, property: "numberFormat", area, take }]);
    return codes;
  }, options);
}
