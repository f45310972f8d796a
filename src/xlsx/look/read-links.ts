import { parseRange } from "../../core/workbook/range";
import type { Relationship } from "../package/ooxml-package";
import { attribute } from "../xml/attributes";
import type { XmlScanner } from "../xml/scanner";
import type { CellLink, LinkTarget } from "./sheet-look";

/** The current `<hyperlink>`; `null` when it leads nowhere that can be told. */
export function readLink(scanner: XmlScanner, relationships: readonly Relationship[]): CellLink | null {
  const range = parseRange(attribute(scanner, "ref") ?? "");
  const id = attribute(scanner, "id");
  const address = relationships.find((each) => each.id === id)?.target ?? null;
  const target = linkTarget(attribute(scanner, "location"), address);
  return range === null || target === null ? null : { range, target, tip: attribute(scanner, "tooltip") ?? "" };
}

function linkTarget(location: string | null, address: string | null): LinkTarget | null {
  if (address !== null) return { type: "address", address };
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(location ?? "");
  const cell = parseRange(match?.[3] ?? "");
  if (match === null || cell === null) return null;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2] ?? "";
  return { type: "cell", sheetName, row: cell.top, column: cell.left };
}
