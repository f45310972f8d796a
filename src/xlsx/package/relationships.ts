import { attribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed } from "../xml/scanner";
import type { Relationship } from "./ooxml-package";

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPartOf(partName: string): string {
  const slash = partName.lastIndexOf("/");
  return `${partName.slice(0, slash + 1)}_rels/${partName.slice(slash + 1)}.rels`;
}

/**
 * Reads a `.rels` part (UTF-8 bytes). `source` is the part it belongs to ("" for the package): relative targets start there.
 * `spell` gives a part name as its entry is spelt.
 */
export function parseRelationships(
  xml: Uint8Array,
  source: string,
  spell: (partName: string) => string,
): readonly Relationship[] {
  const found: Relationship[] = [];
  const scanner = createScanner(xml);
  enterRoot(scanner, "Relationships");
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "Relationship")) return;
    const target = attribute(scanner, "Target") ?? "";
    const isExternal = attribute(scanner, "TargetMode")?.toLowerCase() === "external";
    found.push({
      id: attribute(scanner, "Id") ?? "",
      type: attribute(scanner, "Type") ?? "",
      target,
      partName: isExternal ? null : spell(resolveTarget(source, target)),
    });
  });
  return found;
}

/** ("xl/worksheets/sheet1.xml", "..\\tables\\table1.xml") → "xl/tables/table1.xml"; a leading slash starts at the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/#.*$/, "");
  const base = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const parts: string[] = [];
  for (const part of (base + path).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
