import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { OoxmlPackage } from "../package/ooxml-package";
import { PackageError } from "../package/package-error";
import { utf8Xml } from "../package/xml-text";
import { MAX_CELL_SLOTS } from "./cell-grid";
import { parseSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import { parseStyleKinds } from "./styles";
import { readTables } from "./tables";

/** The picture of an .xlsx or .xlsm: its worksheets in tab order. Throws `PackageError` or `ScatteredCellsError`. */
export function readPackage(file: OoxmlPackage, maxCellSlots = MAX_CELL_SLOTS): WorkbookSnapshot {
  const { workbook } = file;
  const strings = workbook.sharedStringsPart === null ? null : file.bytes(workbook.sharedStringsPart);
  const styles = workbook.stylesPart === null ? null : file.bytes(workbook.stylesPart);
  const context = {
    strings: strings === null ? [] : parseSharedStrings(utf8Xml(strings)),
    styles: styles === null ? [] : parseStyleKinds(utf8Xml(styles)),
    is1904: workbook.is1904,
    budget: { left: maxCellSlots },
  };
  const worksheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  return {
    sheets: worksheets.map((part) => {
      const xml = file.bytes(part.partName);
      if (xml === null) throw new PackageError("damaged", `sheet ${part.name} has no part`);
      return readSheet(utf8Xml(xml), part, readTables(file, part.partName), context);
    }),
    isStructureProtected: workbook.isStructureProtected,
  };
}
