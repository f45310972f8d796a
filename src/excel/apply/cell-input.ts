import type { CellWrite } from "../../core/workbook/edit-plan";
import { storableText, storableValue } from "../../core/workbook/storable";

/** What is handed to `Range.values`: `null` leaves the cell alone, "" empties it. */
export type CellInput = string | number | boolean | null;

/**
 * A write as Excel must be told it. Excel reads a text as if it had been typed: whatever it could take for a number, a
 * date, a formula, a truth value or an error gets an apostrophe in front, which Excel does not keep as part of the text.
 */
export function cellInput(write: CellWrite | null): CellInput {
  if (write === null) return null;
  if ("formula" in write) return `=${write.formula}`;
  const value = storableValue(write.value);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return value;
  const { text } = storableText(value);
  return isPlainlyText(text) ? text : `'${text}`;
}

/** Begins with a Chinese character that is no numeral and no word of a time. */
function isPlainlyText(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && !/^([〇零一二三四五六七八九十百千万亿廿卅元正两]|[上下]午)/.test(text);
}

/** Would a cell of format "@" keep this as a text that it is not? */
export function isMadeTextByFormat(write: CellWrite | null): boolean {
  if (write === null) return false;
  if ("formula" in write) return true;
  const value = storableValue(write.value);
  return value !== null && typeof value !== "string";
}

export function inputBytes(input: CellInput): number {
  return typeof input === "string" ? 3 + input.length * 3 : 12;
}
