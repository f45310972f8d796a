import { partKey } from "../../package/content-types";
import { childrenNamed, replaceChild } from "../xml/children";
import { attributeOf, parseElement, writeElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import type { PackageDraft } from "./package-draft";

const PART = "[Content_Types].xml";

/** Declares the content type of a part of its own. */
export function setContentType(parts: PackageDraft, partName: string, contentType: string): void {
  const root = parseElement(parts.text(PART) ?? "");
  const attributes = `PartName="/${escapeAttribute(partName)}" ContentType="${contentType}"`;
  const xml = `<${root.prefix}Override ${attributes}/>`;
  for (const item of childrenNamed(root, "Override")) {
    const override = parseElement(item.xml);
    if (partKey(attributeOf(override, "PartName") ?? "") !== partKey(partName)) continue;
    if (attributeOf(override, "ContentType") === contentType) return;
    replaceChild(root, item, xml);
    parts.put(PART, writeElement(root));
    return;
  }
  root.items.push({ name: "Override", xml });
  parts.put(PART, writeElement(root));
}

export function removeContentType(parts: PackageDraft, partName: string): void {
  const root = parseElement(parts.text(PART) ?? "");
  for (const item of childrenNamed(root, "Override")) {
    const name = attributeOf(parseElement(item.xml), "PartName") ?? "";
    if (partKey(name) === partKey(partName)) replaceChild(root, item, null);
  }
  parts.put(PART, writeElement(root));
}
