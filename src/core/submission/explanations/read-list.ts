import { cellText } from "../../workbook/cell";
import { cellAt, lastColumnOf, lastRowOf, type SheetSnapshot } from "../../workbook/snapshot";
import type { Explanation } from "./explanation";
import { ExplanationsError } from "./explanations-error";

/** `[{"identity": "…", "text": "…", "by": "…", "at": "2011-03-10"}]`; throws `ExplanationsError` naming the entry (from 1). */
export function explanationsFromJson(text: string): readonly Explanation[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ExplanationsError("notJson");
  }
  if (!Array.isArray(parsed)) throw new ExplanationsError("notAList");
  return parsed.map((entry: unknown, index): Explanation => {
    if (typeof entry !== "object" || entry === null) throw new ExplanationsError("notAList");
    const { identity, text: words, by, at }: { identity?: unknown; text?: unknown; by?: unknown; at?: unknown } = entry;
    if (typeof identity !== "string" || identity === "") throw new ExplanationsError("noIdentity", index + 1);
    if (typeof words !== "string") throw new ExplanationsError("noText", index + 1);
    return { identity, text: words.trim(), by: typeof by === "string" ? by : "", at: typeof at === "string" ? at : "" };
  });
}

const HEADINGS = {
  identity: ["标识", "identity"],
  text: ["说明", "text"],
  by: ["说明人", "by"],
  at: ["时间", "日期", "at"],
} as const;

/** A table with the headings 标识 and 说明 (说明人, 时间) in its first rows; rows without 标识 or 说明 are passed over. */
export function explanationsFromTable(sheet: SheetSnapshot): readonly Explanation[] {
  const text = (row: number, column: number): string => (column < 0 ? "" : cellText(cellAt(sheet, row, column)).trim());
  const columns = Array.from({ length: lastColumnOf(sheet) + 1 }, (_, column) => column);
  const find = (row: number, names: readonly string[]): number =>
    columns.find((column) => names.includes(text(row, column))) ?? -1;
  for (let header = 0; header <= Math.min(lastRowOf(sheet), 5); header += 1) {
    const at = { identity: find(header, HEADINGS.identity), text: find(header, HEADINGS.text) };
    if (at.identity < 0 || at.text < 0) continue;
    const [by, day] = [find(header, HEADINGS.by), find(header, HEADINGS.at)];
    return Array.from({ length: lastRowOf(sheet) - header }, (_, offset) => header + 1 + offset)
      .map((row) => ({
        identity: text(row, at.identity),
        text: text(row, at.text),
        by: text(row, by),
        at: text(row, day),
      }))
      .filter((explanation) => explanation.identity !== "" && explanation.text !== "");
  }
  throw new ExplanationsError("noHeader");
}
