import { parseRange } from "../../core/workbook/range";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import { relationshipKind, type OoxmlPackage } from "../package/ooxml-package";
import { utf8Xml } from "../package/xml-text";
import { attribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot } from "../xml/scanner";

/** The Excel Tables of a sheet. A table's id is the name of its part. */
export function readTables(file: OoxmlPackage, sheetPart: string): readonly TableSnapshot[] {
  return file.relationshipsOf(sheetPart).flatMap((relationship) => {
    const { partName } = relationship;
    const xml = relationshipKind(relationship) === "table" && partName !== null ? file.bytes(partName) : null;
    const table = xml === null || partName === null ? null : parseTable(utf8Xml(xml), partName);
    return table === null ? [] : [table];
  });
}

function parseTable(xml: Uint8Array, partName: string): TableSnapshot | null {
  const scanner = createScanner(xml);
  enterRoot(scanner, "table");
  const range = parseRange(attribute(scanner, "ref") ?? "");
  if (range === null) return null;
  return {
    id: partName,
    name: attribute(scanner, "displayName") ?? attribute(scanner, "name") ?? "",
    range,
    hasHeaderRow: (numberAttribute(scanner, "headerRowCount") ?? 1) > 0,
    hasTotalsRow: (numberAttribute(scanner, "totalsRowCount") ?? 0) > 0,
  };
}
