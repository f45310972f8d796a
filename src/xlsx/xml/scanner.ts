import { PackageError } from "../package/package-error";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/**
 * A cursor over the UTF-8 bytes of an XML part, standing on one element tag at a time. Text between tags is read on demand
 * (see text.ts). Names are local names: a namespace prefix is not part of them.
 */
export interface XmlScanner {
  readonly bytes: Uint8Array;
  /** Just behind the current tag. */
  position: number;
  /** Offset of the current tag's "<". */
  tagStart: number;
  nameStart: number;
  nameEnd: number;
  /** Attributes lie between `nameEnd` and here. */
  attributesEnd: number;
  isClosing: boolean;
  /** `<a/>`: no closing tag follows. */
  isEmpty: boolean;
}

export function createScanner(bytes: Uint8Array): XmlScanner {
  return {
    bytes,
    position: 0,
    tagStart: 0,
    nameStart: 0,
    nameEnd: 0,
    attributesEnd: 0,
    isClosing: false,
    isEmpty: false,
  };
}

/** Moves to the next element tag, past text, comments, CDATA and instructions. False at the end of the part. */
export function nextTag(scanner: XmlScanner): boolean {
  const { bytes } = scanner;
  const { length } = bytes;
  let at = scanner.position;
  for (;;) {
    while (at < length && bytes[at] !== LT) at += 1;
    if (at >= length) {
      scanner.position = length;
      return false;
    }
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) at = afterMarkup(bytes, at);
    else break;
  }
  scanner.tagStart = at;
  return bytes[at + 1] === SLASH ? readClosingTag(scanner, at + 2) : readOpeningTag(scanner, at + 1);
}

function readClosingTag(scanner: XmlScanner, start: number): true {
  const { bytes } = scanner;
  let at = start;
  let nameStart = start;
  let nameEnd = -1;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === GT) break;
    if (byte === COLON) nameStart = at + 1;
    else if (byte <= 0x20 && nameEnd < 0) nameEnd = at;
  }
  if (at >= bytes.length) throw new PackageError("damaged", "XML ends inside a tag");
  scanner.nameStart = nameStart;
  scanner.nameEnd = nameEnd < 0 ? at : nameEnd;
  scanner.attributesEnd = at;
  scanner.isClosing = true;
  scanner.isEmpty = false;
  scanner.position = at + 1;
  return true;
}

function readOpeningTag(scanner: XmlScanner, start: number): true {
  const { bytes } = scanner;
  const { length } = bytes;
  let at = start;
  let nameStart = start;
  for (; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === GT || byte === SLASH || byte <= 0x20) break;
    if (byte === COLON) nameStart = at + 1;
  }
  scanner.nameStart = nameStart;
  scanner.nameEnd = at;
  for (; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === GT) break;
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      at += 1;
      while (at < length && bytes[at] !== byte) at += 1;
    }
  }
  if (at >= length) throw new PackageError("damaged", "XML ends inside a tag");
  scanner.isClosing = false;
  scanner.isEmpty = bytes[at - 1] === SLASH;
  scanner.attributesEnd = scanner.isEmpty ? at - 1 : at;
  scanner.position = at + 1;
  return true;
}

/** Offset behind a comment, CDATA section, instruction or DOCTYPE that starts at `at`. */
export function afterMarkup(bytes: Uint8Array, at: number): number {
  if (isCData(bytes, at)) return after(bytes, at + 9, "]]>");
  if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return after(bytes, at + 4, "-->");
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, "?>");
  // A DOCTYPE has no business in a workbook; its entities could blow up, so it is not looked into.
  throw new PackageError("damaged", "XML with a document type");
}

export function isCData(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === BANG && bytes[at + 2] === 0x5b && bytes[at + 3] === 0x43;
}

function after(bytes: Uint8Array, from: number, mark: string): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let end = bytes.indexOf(last, from); end >= 0; end = bytes.indexOf(last, end + 1)) {
    const start = end - mark.length + 1;
    if (start >= from && spells(bytes, start, mark)) return end + 1;
  }
  throw new PackageError("damaged", `XML ends before ${mark}`);
}

/** Do the bytes from `start` on spell this ASCII text? */
export function spells(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Is this the current tag's local name? ASCII names only. */
export function isNamed(scanner: XmlScanner, name: string): boolean {
  return scanner.nameEnd - scanner.nameStart === name.length && spells(scanner.bytes, scanner.nameStart, name);
}

/** From an opening tag to behind its closing one; nothing to do for an empty element. */
export function skipElement(scanner: XmlScanner): void {
  let depth = scanner.isEmpty ? 0 : 1;
  while (depth > 0) {
    if (!nextTag(scanner)) throw new PackageError("damaged", "XML ends inside an element");
    depth += tagDepth(scanner);
  }
}

function tagDepth(scanner: XmlScanner): number {
  if (scanner.isClosing) return -1;
  return scanner.isEmpty ? 0 : 1;
}

/**
 * Calls `visit` for each child element of the current (opening) element; `visit` may consume the child up to and including its
 * closing tag, or leave it where it is. Ends behind the closing tag of the current element.
 */
export function forEachChild(scanner: XmlScanner, visit: (scanner: XmlScanner) => void): void {
  if (scanner.isEmpty) return;
  for (;;) {
    if (!nextTag(scanner)) throw new PackageError("damaged", "XML ends inside an element");
    if (tagDepth(scanner) < 0) return;
    const { position } = scanner;
    visit(scanner);
    if (scanner.position === position) skipElement(scanner);
  }
}

/** Moves to the root element. */
export function enterRoot(scanner: XmlScanner, name: string): void {
  if (!nextTag(scanner) || !isNamed(scanner, name)) throw new PackageError("damaged", `no <${name}> in the part`);
}
