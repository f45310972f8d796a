import { openPackage, openParts } from "../package/open-package";
import type { WorkbookFile } from "../workbook-file";
import { packEntry, portableDeflate, writeZip } from "./package/zip-writer";
import { DEFAULT_STYLES } from "./styles/default-styles";
import { XML_DECLARATION } from "./xml/declaration";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: readonly (readonly [string, string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      "<sheets></sheets></workbook>",
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
];

/**
 * A workbook without any sheet, to be written with a plan that adds them (with none, it is written with one empty sheet).
 * `fileName` is what messages call it.
 */
export function newWorkbookFile(fileName = "新工作簿.xlsx"): WorkbookFile {
  const encoder = new TextEncoder();
  const parts = PARTS.map(([name, xml]) => packEntry(name, encoder.encode(XML_DECLARATION + xml), portableDeflate));
  const styles = packEntry("xl/styles.xml", encoder.encode(DEFAULT_STYLES), portableDeflate);
  const source = writeZip([...parts, styles]);
  return {
    fileName,
    format: "xlsx",
    snapshot: { sheets: [], isStructureProtected: false },
    package: openPackage(source, openParts(source)),
    layouts: new Map(),
    warnings: [],
  };
}
