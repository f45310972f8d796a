/** An Excel error in a cell, e.g. `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, as read: never a formula (see `SheetSnapshot.formulas`). `null` = empty. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cell as text for reading by rules: `""` when empty, the error code for an error. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}
