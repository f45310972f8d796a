import type { CellValue } from "../../../core/workbook/cell";
import { isCellError } from "../../../core/workbook/cell";
import { encodeXstring, escapeText } from "../xml/escape";

/** What a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  /** Without "="; `null` when it holds none. */
  readonly formula: string | null;
}

export const NO_CONTENT: CellContent = { value: null, formula: null };

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== b.formula) return false;
  if (typeof a.value !== "object" || typeof b.value !== "object") return a.value === b.value;
  return a.value?.error === b.value?.error;
}

/** A whole `<c>`; texts stand in the cell itself, so that no other part changes. `style` 0 is not written. */
export function cellXml(prefix: string, address: string, style: number, content: CellContent): string {
  const { type, inner } = contentXml(prefix, content);
  const attributes = `r="${address}"${style === 0 ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}`;
  return inner === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${inner}</${prefix}c>`;
}

function contentXml(prefix: string, { value, formula }: CellContent): { type: string; inner: string } {
  const f = formula === null ? "" : `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  // A result that is nothing is stored as an empty text: without any, Excel and others would show 0 or compute it at once.
  if (value === null)
    return formula === null ? { type: "", inner: "" } : { type: "str", inner: f + valueXml(prefix, "") };
  if (typeof value === "number") return { type: "", inner: f + valueXml(prefix, String(value)) };
  if (typeof value === "boolean") return { type: "b", inner: f + valueXml(prefix, value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", inner: f + valueXml(prefix, escapeText(value.error)) };
  const text = escapeText(encodeXstring(value));
  if (formula !== null) return { type: "str", inner: f + valueXml(prefix, text) };
  const space = /^\s|\s$|\n|\t| {2}/.test(value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", inner: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

function valueXml(prefix: string, text: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}
