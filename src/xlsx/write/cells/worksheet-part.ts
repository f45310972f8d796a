import { createScanner, isNamed, nextTag, skipElement } from "../../xml/scanner";
import { insertChild } from "../xml/children";
import { declaredAsUtf8 } from "../xml/declaration";
import type { XmlElement } from "../xml/element";
import { parseElement, writeElement, XmlError } from "../xml/element";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";

/** Stands for the rows in the text of a worksheet; XML cannot hold it. */
const ROWS = "\u0000";

/** A worksheet part: its rows as bytes, everything around them as one element whose child `sheetData` stands for the rows. */
export interface WorksheetPart {
  readonly root: XmlElement;
  /** Content of `<sheetData>`. */
  readonly data: Uint8Array;
}

/** `bytes`: UTF-8 without byte order mark. */
export function splitWorksheet(bytes: Uint8Array): WorksheetPart {
  const scanner = createScanner(bytes);
  if (!nextTag(scanner) || !isNamed(scanner, "worksheet")) throw new XmlError("no worksheet");
  let depth = 1;
  while (nextTag(scanner)) {
    if (scanner.isClosing) {
      if (--depth === 0) break;
    } else if (depth === 1 && isNamed(scanner, "sheetData")) {
      const { tagStart, position, isEmpty } = scanner;
      const name = text(bytes.subarray(tagStart + 1, scanner.nameEnd));
      const close = isEmpty ? position : lastClosingTag(bytes, name);
      const end = isEmpty ? position : close + name.length + 3;
      const around = `${text(bytes.subarray(0, tagStart))}<sheetData/>${text(bytes.subarray(end))}`;
      const root = parseElement(around);
      const opening = text(bytes.subarray(tagStart, position));
      const tag = isEmpty ? opening : opening + ROWS + text(bytes.subarray(close, end));
      root.items = root.items.map((item) => (item.name === "sheetData" ? { ...item, xml: tag } : item));
      return { root, data: bytes.subarray(position, close) };
    } else skipElement(scanner);
  }
  const root = parseElement(text(bytes));
  insertChild(root, WORKSHEET_ORDER, "sheetData", `<${root.prefix}sheetData/>`);
  return { root, data: new Uint8Array() };
}

/** The part as bytes again, in UTF-8. */
export function joinWorksheet({ root, data }: WorksheetPart): Uint8Array {
  const encoder = new TextEncoder();
  if (data.length > 0) {
    const full = `<${root.prefix}sheetData>${ROWS}</${root.prefix}sheetData>`;
    root.items = root.items.map((item) =>
      item.name === "sheetData" && !item.xml.includes(ROWS) ? { ...item, xml: full } : item,
    );
  }
  const [before = "", after = ""] = writeElement(root).split(ROWS);
  const head = encoder.encode(declaredAsUtf8(before));
  const tail = encoder.encode(after);
  const bytes = new Uint8Array(head.length + data.length + tail.length);
  bytes.set(head);
  bytes.set(data, head.length);
  bytes.set(tail, head.length + data.length);
  return bytes;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function lastClosingTag(bytes: Uint8Array, name: string): number {
  const wanted = new TextEncoder().encode(`</${name}>`);
  for (let at = bytes.lastIndexOf(0x3c); at >= 0; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
    if (at === 0) break;
  }
  throw new XmlError("rows are not closed");
}
