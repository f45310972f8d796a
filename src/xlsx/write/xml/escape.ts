import { storableText } from "../../../core/workbook/storable";

/** Text between tags. Characters that XML cannot hold are left out. */
export function escapeText(text: string): string {
  return storableText(text)
    .text.replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** An attribute's value, to stand between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/**
 * Text of the type ST_Xstring, in which `_xHHHH_` stands for a character: a literal one gets its underscore written out, and a
 * carriage return (which XML would turn into a line feed) becomes `_x000D_`. To be escaped for XML afterwards.
 */
export function encodeXstring(text: string): string {
  if (!text.includes("_x") && !text.includes("\r")) return text;
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_").replace(/\r/g, "_x000D_");
}
