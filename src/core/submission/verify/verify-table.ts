import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ManifestFile } from "../package/manifest";
import { contentOf, sealedCells } from "../seal/sheet-content";
import { changedCells } from "./changed-cells";
import type { Verification } from "./difference";

/** A CSV of a package against what the manifest holds of it: quotes, line ends and encoding may differ, cells may not. */
export function verifyTable(sheet: SheetSnapshot, file: ManifestFile): Verification {
  const differences = changedCells(file.name, sealedCells(contentOf(sheet)), file.cells ?? []);
  return { sheets: [{ name: file.name, code: null, isUnchanged: differences.length === 0 }], differences };
}
