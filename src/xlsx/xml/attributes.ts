import { spells, type XmlScanner } from "./scanner";
import { decodeEntities } from "./text";

const EQUALS = 0x3d;
const COLON = 0x3a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Offsets of an attribute's value in the part; `end` is the closing quote. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
}

/** Where the value of an attribute of the current tag lies, by local name (`r:id` is found as "id"); `null` when it is not there. */
export function attributeRange(scanner: XmlScanner, name: string): ValueRange | null {
  const { bytes, attributesEnd } = scanner;
  let at = scanner.nameEnd;
  while (at < attributesEnd) {
    while (at < attributesEnd && (bytes[at] as number) <= 0x20) at += 1;
    let nameStart = at;
    for (; at < attributesEnd && bytes[at] !== EQUALS && (bytes[at] as number) > 0x20; at += 1) {
      if (bytes[at] === COLON) nameStart = at + 1;
    }
    const nameEnd = at;
    while (at < attributesEnd && (bytes[at] === EQUALS || (bytes[at] as number) <= 0x20)) at += 1;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return null;
    const start = at + 1;
    at = start;
    while (at < attributesEnd && bytes[at] !== quote) at += 1;
    if (nameEnd - nameStart === name.length && spells(bytes, nameStart, name)) return { start, end: at };
    at += 1;
  }
  return null;
}

/** Value of an attribute of the current tag by local name, entities decoded; `null` when it is not there. */
export function attribute(scanner: XmlScanner, name: string): string | null {
  const range = attributeRange(scanner, name);
  if (range === null) return null;
  const value = scanner.bytes.subarray(range.start, range.end);
  return decodeEntities(new TextDecoder().decode(value));
}

/** xsd:boolean: "1", "true", "on"; `fallback` when the attribute is not there. */
export function booleanAttribute(scanner: XmlScanner, name: string, fallback = false): boolean {
  const range = attributeRange(scanner, name);
  if (range === null) return fallback;
  const { bytes } = scanner;
  return spells(bytes, range.start, "1") || spells(bytes, range.start, "true") || spells(bytes, range.start, "on");
}

/** A number; `null` when the attribute is not there or is none. */
export function numberAttribute(scanner: XmlScanner, name: string): number | null {
  const range = attributeRange(scanner, name);
  if (range === null || range.start === range.end) return null;
  let value = 0;
  for (let at = range.start; at < range.end; at += 1) {
    const digit = (scanner.bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return anyNumber(attribute(scanner, name) ?? "");
    value = value * 10 + digit;
  }
  return value;
}

function anyNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}
