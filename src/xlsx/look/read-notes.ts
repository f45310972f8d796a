import { parseRange } from "../../core/workbook/range";
import { relationshipKind, type OoxmlPackage } from "../package/ooxml-package";
import { utf8Xml } from "../package/xml-text";
import { richText } from "../read/shared-strings";
import { attribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed } from "../xml/scanner";
import { createTextReader } from "../xml/text";
import type { CellNote } from "./sheet-look";

/** The notes (批注) of a sheet; of threaded comments the text that older programs show. */
export function readNotes(file: OoxmlPackage, sheetPart: string): readonly CellNote[] {
  return file.relationshipsOf(sheetPart).flatMap((relationship) => {
    const { partName } = relationship;
    const xml = relationshipKind(relationship) === "comments" && partName !== null ? file.bytes(partName) : null;
    return xml === null ? [] : parseNotes(utf8Xml(xml));
  });
}

function parseNotes(xml: Uint8Array): CellNote[] {
  const notes: CellNote[] = [];
  const scanner = createScanner(xml);
  const read = createTextReader(xml);
  enterRoot(scanner, "comments");
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "commentList")) return;
    forEachChild(scanner, () => {
      const cell = parseRange(attribute(scanner, "ref") ?? "");
      let text = "";
      forEachChild(scanner, () => {
        if (isNamed(scanner, "text")) text = richText(scanner, read);
      });
      if (cell !== null && text !== "") notes.push({ row: cell.top, column: cell.left, text });
    });
  });
  return notes;
}
