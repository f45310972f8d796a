import type { SheetVisibility } from "../../core/workbook/snapshot";
import { attribute, booleanAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { relationshipKind, type Relationship, type SheetPart, type WorkbookPart } from "./ooxml-package";
import { PackageError } from "./package-error";

/** Reads the workbook part (UTF-8 bytes). A sheet whose relationship is missing makes the file damaged. */
export function parseWorkbookPart(
  xml: Uint8Array,
  partName: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const sheets: SheetPart[] = [];
  let is1904 = false;
  let isStructureProtected = false;
  const scanner = createScanner(xml);
  enterRoot(scanner, "workbook");
  const namespace = String.fromCharCode(...xml.subarray(scanner.nameEnd, Math.min(scanner.attributesEnd, 4096)));
  forEachChild(scanner, () => {
    if (isNamed(scanner, "workbookPr")) is1904 = booleanAttribute(scanner, "date1904");
    else if (isNamed(scanner, "workbookProtection")) isStructureProtected = booleanAttribute(scanner, "lockStructure");
    else if (isNamed(scanner, "sheets")) {
      forEachChild(scanner, () => {
        if (isNamed(scanner, "sheet")) sheets.push(readSheet(scanner, relationships));
      });
    }
  });
  const partOf = (kind: string): string | null =>
    relationships.find((relationship) => relationshipKind(relationship) === kind)?.partName ?? null;
  return {
    partName,
    relationships,
    sheets,
    stylesPart: partOf("styles"),
    sharedStringsPart: partOf("sharedStrings"),
    calcChainPart: partOf("calcChain"),
    is1904,
    isStructureProtected,
    isStrict: namespace.includes("purl.oclc.org/ooxml/spreadsheetml"),
  };
}

function readSheet(scanner: XmlScanner, relationships: readonly Relationship[]): SheetPart {
  const name = attribute(scanner, "name") ?? "";
  const relationshipId = relationshipAttribute(scanner);
  const relationship = relationships.find(({ id }) => id === relationshipId);
  const partName = relationship?.partName ?? null;
  if (relationship === undefined || partName === null) throw new PackageError("damaged", `sheet ${name} has no part`);
  return {
    id: attribute(scanner, "sheetId") ?? relationshipId,
    name,
    visibility: visibilityOf(attribute(scanner, "state")),
    relationshipId,
    kind: relationshipKind(relationship),
    partName,
  };
}

/** `r:id`, whatever its prefix; `sheetId` is another name, so "id" alone is never ambiguous. */
function relationshipAttribute(scanner: XmlScanner): string {
  return attribute(scanner, "id") ?? "";
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
