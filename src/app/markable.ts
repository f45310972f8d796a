import type { Recognition } from "../core/ledger/recognition";
import type { Analysis } from "./analyze";

/** Nothing is written into protected sheets: whoever protected them did not want that. */
export function markable({ workbook, recognition }: Pick<Analysis, "workbook" | "recognition">): Recognition {
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.id));
  return { sheets: recognition.sheets.filter((sheet) => !locked.has(sheet.sheetId)) };
}
