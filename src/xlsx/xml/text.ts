import { PackageError } from "../package/package-error";
import { afterMarkup, isCData, nextTag, skipElement, type XmlScanner } from "./scanner";

const LT = 0x3c;
const AMPERSAND = 0x26;
const RETURN = 0x0d;
/** Shorter pieces are decoded by hand: calling a TextDecoder costs more than the decoding. */
const HAND_DECODED = 384;

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Turns `&amp;`, `&#10;`, `&#x4E2D;` into characters; anything unknown stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9A-Fa-f]+|[a-z]+);/g, (whole, body: string) => {
    if (!body.startsWith("#")) return NAMED_ENTITIES[body] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** `_x000D_` → the character it stands for; `_x005F_` keeps a literal one apart (ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Reads pieces of one part as text, entities decoded and line ends normalised as XML demands. */
export type TextReader = (start: number, end: number) => string;

export function createTextReader(bytes: Uint8Array): TextReader {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const units = new Uint16Array(HAND_DECODED);
  // One view per length, made when first needed: a view for every text would cost more than the text.
  const views: Uint16Array[] = [];
  return (start, end) => {
    let count = 0;
    if (end - start <= HAND_DECODED) {
      let at = start;
      while (at < end) {
        const byte = bytes[at] as number;
        if (byte < 0x80) {
          if (byte === AMPERSAND || byte === RETURN) break;
          units[count++] = byte;
          at += 1;
        } else if (byte >= 0xe0 && byte < 0xf0 && at + 2 < end) {
          const unit =
            ((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
          units[count++] = unit;
          at += 3;
        } else break;
      }
      if (at === end) {
        const view = (views[count] ??= units.subarray(0, count));
        return String.fromCharCode.apply(null, view as unknown as number[]);
      }
    }
    const text = decoder.decode(bytes.subarray(start, end));
    return decodeEntities(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  };
}

/**
 * The text directly inside the current (opening) element, CDATA included and child elements left out; `_xHHHH_` is not decoded.
 * Ends behind the closing tag.
 */
export function elementText(scanner: XmlScanner, read: TextReader): string {
  if (scanner.isEmpty) return "";
  const { bytes } = scanner;
  let text = "";
  let start = scanner.position;
  for (;;) {
    let at = start;
    while (at < bytes.length && bytes[at] !== LT) at += 1;
    if (at >= bytes.length) throw new PackageError("damaged", "XML ends inside a text");
    if (at > start) text = text === "" ? read(start, at) : text + read(start, at);
    const next = bytes[at + 1];
    if (next === 0x21 || next === 0x3f) {
      start = afterMarkup(bytes, at);
      if (isCData(bytes, at))
        text += new TextDecoder().decode(bytes.subarray(at + 9, start - 3)).replace(/\r\n?/g, "\n");
      continue;
    }
    scanner.position = at;
    nextTag(scanner);
    if (scanner.isClosing) return text;
    skipElement(scanner);
    start = scanner.position;
  }
}
