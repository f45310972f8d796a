import { relationshipsPartOf } from "../../package/relationships";
import { elementChildren, replaceChild } from "../xml/children";
import { attributeOf, parseElement, writeElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import type { PackageDraft } from "./package-draft";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** Type of a relationship, in the namespace that the workbook uses. */
export function relationshipType(kind: string, isStrict: boolean): string {
  return (isStrict ? STRICT : TRANSITIONAL) + kind;
}

export function relationshipIds(parts: PackageDraft, source: string): ReadonlySet<string> {
  const xml = parts.text(relationshipsPartOf(source));
  const items = xml === null ? [] : elementChildren(parseElement(xml));
  return new Set(items.map((item) => attributeOf(parseElement(item.xml), "Id") ?? ""));
}

export function addRelationship(
  parts: PackageDraft,
  source: string,
  relationship: { readonly id: string; readonly type: string; readonly partName: string },
): void {
  const name = relationshipsPartOf(source);
  const root = parseElement(parts.text(name) ?? EMPTY);
  const target = escapeAttribute(targetFrom(source, relationship.partName));
  const { id, type } = relationship;
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  root.items.push({ name: "Relationship", xml });
  parts.put(name, writeElement(root));
}

/** Leads to an address outside of the package. */
export function addExternalRelationship(
  parts: PackageDraft,
  source: string,
  relationship: { readonly id: string; readonly type: string; readonly target: string },
): void {
  const name = relationshipsPartOf(source);
  const root = parseElement(parts.text(name) ?? EMPTY);
  const { id, type, target } = relationship;
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}" TargetMode="External"/>`;
  root.items.push({ name: "Relationship", xml });
  parts.put(name, writeElement(root));
}

export function removeRelationship(parts: PackageDraft, source: string, id: string): void {
  const name = relationshipsPartOf(source);
  const xml = parts.text(name);
  if (xml === null) return;
  const root = parseElement(xml);
  const item = elementChildren(root).find((child) => attributeOf(parseElement(child.xml), "Id") === id);
  if (item) replaceChild(root, item, null);
  parts.put(name, writeElement(root));
}

/** ("xl/workbook.xml", "xl/worksheets/sheet2.xml") → "worksheets/sheet2.xml"; from the root ("/…") where it lies elsewhere. */
function targetFrom(source: string, partName: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return partName.startsWith(folder) ? partName.slice(folder.length) : `/${partName}`;
}
