import type { FormatKind } from "../../core/workbook/number-format";

/** Built-in formats whose code a file does not spell out; 27–36 and 50–58 are those of Chinese Excel. */
const BUILT_IN_TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export function builtInFormatKind(id: number): FormatKind {
  if (BUILT_IN_TIMES.has(id)) return "time";
  return BUILT_IN_DATES.has(id) ? "date" : "none";
}
