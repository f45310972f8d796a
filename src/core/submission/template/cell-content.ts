import { blankOfCount } from "../../ledger/values/blank";
import { isBlankValue, trimmedText } from "../../ledger/recognize/grid";
import type { CellValue } from "../../workbook/cell";
import { isRate, type IndicatorKey } from "./indicator";

/** How a share is to be written into a cell. */
export type RateForm =
  /** The cell shows fractions as percentages. */
  | "fraction"
  /** The heading says %, the cell shows plain numbers: 92.3 */
  | "percent"
  /** Neither: "92.3%", which nobody can misread. */
  | "text";

/** The cell's new content. */
export function contentOf(value: number, key: IndicatorKey, form: RateForm): number | string {
  if (!isRate(key)) return value;
  if (form === "fraction") return value;
  const percent = Math.round(value * 1000) / 10;
  return form === "percent" ? percent : shownPercent(value);
}

/** 0.923 → "92.3%", 1 → "100%", as people read it. */
export function shownValue(value: number, key: IndicatorKey): string {
  return isRate(key) ? shownPercent(value) : String(value);
}

function shownPercent(value: number): string {
  return value === 1 ? "100%" : `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
}

export type CellState = "blank" | "struckOut" | "same" | "other";

/** What stands in a cell that is to get `value`. A share may stand there in any of its forms. */
export function stateOf(raw: CellValue, value: number, key: IndicatorKey): CellState {
  if (isBlankValue(raw)) return "blank";
  const text = trimmedText(raw);
  if (typeof raw === "string" && blankOfCount(text) !== null) return "struckOut";
  const number = numberIn(raw, text);
  if (number === null) return "other";
  if (!isRate(key)) return number === value ? "same" : "other";
  const forms = text.endsWith("%") || text.endsWith("％") ? [number / 100] : [number, number / 100];
  return forms.some((form) => Math.abs(form - value) < 0.0005 + 1e-9) ? "same" : "other";
}

function numberIn(raw: CellValue, text: string): number | null {
  if (typeof raw === "number") return raw;
  const match = /^(-?\d+(?:\.\d+)?)[%％]?$/u.exec(text.normalize("NFKC"));
  return match ? Number(match[1]) : null;
}
