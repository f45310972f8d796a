import { childNamed, childrenNamed, editChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import type { ListedSheet } from "./sheet-list";
import { WORKBOOK_ORDER } from "./workbook-order";

const RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** Makes `<sheets>` list these sheets; those that were there keep their elements as written. */
export function setSheetList(root: XmlElement, list: readonly ListedSheet[]): void {
  const r = relationshipPrefix(root);
  editChild(root, WORKBOOK_ORDER, "sheets", (sheets) => {
    const old = childrenNamed(sheets, "sheet");
    sheets.items = list.map((sheet) => {
      const kept = sheet.oldIndex === null ? undefined : old[sheet.oldIndex];
      if (kept) return kept;
      const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
      const attributes = `name="${escapeAttribute(sheet.name)}" sheetId="${sheet.sheetId}"${state}`;
      return { name: "sheet", xml: `<${sheets.prefix}sheet ${attributes} ${r}id="${sheet.relationshipId}"/>` };
    });
    return true;
  });
}

/** "r:", or whatever prefix the workbook gives to relationships; declared when it is not. */
function relationshipPrefix(root: XmlElement): string {
  for (const [, prefix, namespace] of root.attributes.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (RELATIONSHIPS.includes(namespace ?? "")) return `${prefix}:`;
  }
  setAttribute(root, "xmlns:r", RELATIONSHIPS[0] ?? "");
  return "r:";
}

/** Keeps the active tab where it was; a tab that is gone or hidden hands over to the first visible one. */
export function setActiveTab(root: XmlElement, list: readonly ListedSheet[]): void {
  if (!childNamed(root, "bookViews")) return;
  editChild(root, WORKBOOK_ORDER, "bookViews", (views) => {
    views.items = views.items.map((item) => {
      if (item.name !== "workbookView") return item;
      const view = parseElement(item.xml);
      const old = Number(attributeOf(view, "activeTab") ?? 0);
      const kept = list.findIndex(({ oldIndex }) => oldIndex === old);
      const active = kept >= 0 ? kept : list.findIndex(({ visibility }) => visibility === "visible");
      if (active !== old) setAttribute(view, "activeTab", active <= 0 ? null : String(active));
      if (Number(attributeOf(view, "firstSheet") ?? 0) >= list.length) setAttribute(view, "firstSheet", null);
      return { ...item, xml: writeElement(view) };
    });
    return true;
  });
}

/** Excel computes everything anew when it next opens the file. */
export function requestFullCalculation(root: XmlElement): void {
  editChild(root, WORKBOOK_ORDER, "calcPr", (calculation) => {
    setAttribute(calculation, "fullCalcOnLoad", "1");
    return true;
  });
}
