import { spells, type XmlScanner } from "./scanner";
import { decodeEntities } from "./text";

const EQUALS = 0x3d;
const COLON = 0x3a;

/** Value of an attribute of the current tag by local name (`r:id` is found as "id"); `null` when it is not there. */
export function attribute(scanner: XmlScanner, name: string): string | null {
  const { bytes, attributesEnd } = scanner;
  let at = scanner.nameEnd;
  while (at < attributesEnd) {
    while (at < attributesEnd && isSpace(bytes[at])) at += 1;
    let nameStart = at;
    for (; at < attributesEnd && bytes[at] !== EQUALS && !isSpace(bytes[at]); at += 1) {
      if (bytes[at] === COLON) nameStart = at + 1;
    }
    const nameEnd = at;
    while (at < attributesEnd && (bytes[at] === EQUALS || isSpace(bytes[at]))) at += 1;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) return null;
    const end = bytes.indexOf(quote, at + 1);
    if (nameEnd - nameStart === name.length && spells(bytes, nameStart, name)) {
      return decodeEntities(new TextDecoder().decode(bytes.subarray(at + 1, end)));
    }
    at = end + 1;
  }
  return null;
}

/** xsd:boolean: "1", "true", "on"; `fallback` when the attribute is not there. */
export function booleanAttribute(scanner: XmlScanner, name: string, fallback = false): boolean {
  const value = attribute(scanner, name);
  return value === null ? fallback : value === "1" || value === "true" || value === "on";
}

/** A number; `null` when the attribute is not there or is none. */
export function numberAttribute(scanner: XmlScanner, name: string): number | null {
  const value = attribute(scanner, name);
  if (value === null || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
