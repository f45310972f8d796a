import { decodeEntities } from "../../xml/text";
import { escapeAttribute } from "./escape";

/**
 * One XML element whose children are kept as texts, so that what is not changed comes out letter by letter as it was.
 * `writeElement(parseElement(xml)) === xml`.
 */
export interface XmlElement {
  /** What stands before the element: declaration and comments of a part, else "". */
  readonly before: string;
  /** With prefix, as written. */
  readonly name: string;
  /** "x:" or "": what names of this element's kind begin with. */
  readonly prefix: string;
  /** Everything between the name and the end of the opening tag. */
  attributes: string;
  /** Children in order; what lies between them (white space, comments) is an item with the name "". */
  items: XmlItem[];
  readonly isSelfClosed: boolean;
  /** Closing tag and what follows it. */
  readonly after: string;
}

export interface XmlItem {
  /** Local name of an element; "" for text and comments. */
  readonly name: string;
  readonly xml: string;
}

/** The part is no well-formed XML as far as we read it: nothing can be changed in it safely. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** Throws `XmlError` when tags are left open. */
export function parseElement(xml: string): XmlElement {
  const start = elementStart(xml, 0);
  if (start < 0) throw new XmlError("no element");
  const openEnd = tagEnd(xml, start);
  const name = nameAt(xml, start + 1);
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const isSelfClosed = xml[openEnd - 2] === "/";
  const attributes = xml.slice(start + 1 + name.length, isSelfClosed ? openEnd - 2 : openEnd - 1);
  const before = xml.slice(0, start);
  if (isSelfClosed) return { before, name, prefix, attributes, items: [], isSelfClosed, after: xml.slice(openEnd) };
  const { items, end } = parseItems(xml, openEnd);
  return { before, name, prefix, attributes, items, isSelfClosed, after: xml.slice(end) };
}

export function writeElement(element: XmlElement): string {
  const { before, name, attributes, items, isSelfClosed, after } = element;
  if (isSelfClosed && items.length === 0) return `${before}<${name}${attributes}/>${after}`;
  const closing = isSelfClosed ? `</${name}>` : "";
  return `${before}<${name}${attributes}>${items.map(({ xml }) => xml).join("")}${closing}${after}`;
}

/** Child elements (not what lies between them), up to the closing tag of the parent. */
function parseItems(xml: string, from: number): { items: XmlItem[]; end: number } {
  const items: XmlItem[] = [];
  let at = from;
  for (;;) {
    const next = elementStart(xml, at);
    if (next < 0) throw new XmlError("an element is not closed");
    if (next > at) items.push({ name: "", xml: xml.slice(at, next) });
    if (xml[next + 1] === "/") return { items, end: next };
    const end = elementEnd(xml, next);
    const name = nameAt(xml, next + 1);
    items.push({ name: name.slice(name.indexOf(":") + 1), xml: xml.slice(next, end) });
    at = end;
  }
}

/** Offset of the next tag's "<", past comments, CDATA and instructions; -1 when there is none. */
function elementStart(xml: string, from: number): number {
  for (let at = xml.indexOf("<", from); at >= 0; at = xml.indexOf("<", at)) {
    if (xml.startsWith("<!--", at)) at = behind(xml, "-->", at + 4);
    else if (xml.startsWith("<![CDATA[", at)) at = behind(xml, "]]>", at + 9);
    else if (xml[at + 1] === "?") at = behind(xml, "?>", at + 2);
    else return at;
  }
  return -1;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError(`no ${mark}`);
  return at + mark.length;
}

/** Offset behind the element that starts at `start`. */
function elementEnd(xml: string, start: number): number {
  let depth = 0;
  for (let at = start; ;) {
    const end = tagEnd(xml, at);
    if (xml[at + 1] === "/") depth--;
    else if (xml[end - 2] !== "/") depth++;
    if (depth === 0) return end;
    at = elementStart(xml, end);
    if (at < 0) throw new XmlError("an element is not closed");
  }
}

/** Offset behind the ">" of the tag that starts at `start`; a ">" inside quotes does not end it. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const char = xml[at];
    if (char === ">") return at + 1;
    if (char === '"' || char === "'") {
      at = xml.indexOf(char, at + 1);
      if (at < 0) break;
    }
  }
  throw new XmlError("a tag is not closed");
}

function nameAt(xml: string, at: number): string {
  return /[^\s/>]+/y.exec(xml.slice(at, at + 200))?.[0] ?? "";
}

/** Value of an attribute without prefix (or with, when given so), unescaped; `null` when it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const match = attributePattern(name).exec(element.attributes);
  return match ? decodeEntities(match[2] ?? match[3] ?? "") : null;
}

/** Sets an attribute where it stands, or adds it at the end; `null` takes it away. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  if (attributeOf(element, name) === value) return;
  const pattern = attributePattern(name);
  const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (pattern.test(element.attributes)) element.attributes = element.attributes.replace(pattern, () => text);
  else if (text !== "") element.attributes = element.attributes.replace(/\s*$/, "") + text;
}

/** Compiled once for each name: rows by the hundred thousand ask for the same few. */
const PATTERNS = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`)));
  return pattern;
}
