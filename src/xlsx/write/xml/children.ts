import type { XmlElement, XmlItem } from "./element";
import { decodeEntities } from "../../xml/text";
import { attributeOf, parseElement, setAttribute, writeElement } from "./element";

export function childNamed(element: XmlElement, name: string): XmlItem | undefined {
  return element.items.find((item) => item.name === name);
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlItem[] {
  return element.items.filter((item) => item.name === name);
}

export function elementChildren(element: XmlElement): readonly XmlItem[] {
  return element.items.filter((item) => item.name !== "");
}

/** Puts `xml` in the place of a child that is there. */
export function replaceChild(element: XmlElement, old: XmlItem, xml: string | null): void {
  element.items = element.items.flatMap((item) => {
    if (item !== old) return [item];
    return xml === null ? [] : [{ name: item.name, xml }];
  });
}

/**
 * Puts a child where the schema wants it: behind the last child that stands before it in `order` (or is of its own name);
 * children whose names `order` does not know never decide.
 */
export function insertChild(element: XmlElement, order: readonly string[], name: string, xml: string): void {
  const rank = order.indexOf(name);
  let place = 0;
  for (const [index, item] of element.items.entries()) {
    const other = order.indexOf(item.name);
    if (other >= 0 && other <= rank) place = index + 1;
  }
  element.items.splice(place, 0, { name, xml });
}

/** Changes the first child of that name, made as an empty element when it is not there; `edit` returns false to have it removed. */
export function editChild(
  element: XmlElement,
  order: readonly string[],
  name: string,
  edit: (child: XmlElement) => boolean,
): void {
  const old = childNamed(element, name);
  const child = parseElement(old?.xml ?? `<${element.prefix}${name}/>`);
  const isKept = edit(child);
  const xml = isKept ? writeElement(child) : null;
  if (old) {
    if (xml !== old.xml) replaceChild(element, old, xml);
  } else if (xml !== null) insertChild(element, order, name, xml);
}

/** Text of an element without children, as written (still escaped). */
export function contentOf(element: XmlElement): string {
  return element.items.map(({ xml }) => xml).join("");
}

/** Sets `count` to the number of child elements, where the element carries one. */
export function recount(element: XmlElement): void {
  if (attributeOf(element, "count") !== null) setAttribute(element, "count", String(elementChildren(element).length));
}

/** Text inside an element without child elements: unescaped, CDATA sections opened, comments left out. */
export function textOf(element: XmlElement): string {
  return contentOf(element)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<!--") ? "" : decodeEntities(piece);
    })
    .join("");
}
