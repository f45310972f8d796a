import type { CellValue } from "./cell";

/** Excel's limit for the text of one cell, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 32_767;

/** What a text lost on its way into a cell. */
export type TextLoss = "unstorableCharacters" | "cutAtLimit";

export interface StorableText {
  readonly text: string;
  readonly losses: readonly TextLoss[];
}

const NO_LOSS: readonly TextLoss[] = [];

// Everything XML 1.0 cannot hold: control characters except tab, line feed and carriage return; U+FFFE, U+FFFF; half a surrogate pair.
const UNSTORABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as a cell can hold it: characters that XML cannot hold are left out, then cut at 32,767 (never inside a surrogate pair). */
export function storableText(text: string): StorableText {
  const clean = text.replace(UNSTORABLE, "");
  if (clean.length === text.length && text.length <= MAX_TEXT_LENGTH) return { text, losses: NO_LOSS };
  const losses: TextLoss[] = [];
  if (clean.length < text.length) losses.push("unstorableCharacters");
  if (clean.length <= MAX_TEXT_LENGTH) return { text: clean, losses };
  losses.push("cutAtLimit");
  const last = clean.charCodeAt(MAX_TEXT_LENGTH - 1);
  const isHalfPair = last >= 0xd800 && last <= 0xdbff;
  return { text: clean.slice(0, isHalfPair ? MAX_TEXT_LENGTH - 1 : MAX_TEXT_LENGTH), losses };
}

/**
 * The value that a cell holds after `value` was put into it (or computed by its formula): "" is nothing, a number that is none
 * becomes #NUM!, -0 is 0, texts as `storableText`.
 */
export function storableValue(value: CellValue): CellValue {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { error: "#NUM!" };
    return value === 0 ? 0 : value;
  }
  if (typeof value !== "string") return value;
  const { text } = storableText(value);
  return text === "" ? null : text;
}
