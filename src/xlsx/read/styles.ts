import { formatKind, type FormatKind } from "../../core/workbook/number-format";
import { attribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed } from "../xml/scanner";
import { builtInFormatKind } from "./built-in-formats";

/** Kind of number format by cell format index (the `s` of a cell); anything beyond its end is "none". */
export type StyleKinds = readonly FormatKind[];

/** Reads what number formats the cell formats have from the styles part (UTF-8 bytes). */
export function parseStyleKinds(xml: Uint8Array): StyleKinds {
  const custom = new Map<number, FormatKind>();
  const formatIds: number[] = [];
  const scanner = createScanner(xml);
  enterRoot(scanner, "styleSheet");
  forEachChild(scanner, () => {
    if (isNamed(scanner, "numFmts")) {
      forEachChild(scanner, () => {
        custom.set(numberAttribute(scanner, "numFmtId") ?? 0, formatKind(attribute(scanner, "formatCode") ?? ""));
      });
    } else if (isNamed(scanner, "cellXfs")) {
      forEachChild(scanner, () => {
        if (isNamed(scanner, "xf")) formatIds.push(numberAttribute(scanner, "numFmtId") ?? 0);
      });
    }
  });
  return formatIds.map((id) => custom.get(id) ?? builtInFormatKind(id));
}
