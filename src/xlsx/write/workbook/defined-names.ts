import { quoteSheetName } from "../../../core/workbook/range";
import { childNamed, childrenNamed, editChild, textOf } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { WORKBOOK_ORDER } from "./workbook-order";

/** Names that Excel itself gives a meaning. */
export type BuiltInName = "_xlnm.Print_Titles" | "_xlnm.Print_Area" | "_xlnm._FilterDatabase";

/** Sheets' own names follow their sheets to new positions; those of sheets that are gone go too. `newIndex`: `null` for a sheet that is gone. */
export function renumberNames(root: XmlElement, newIndex: (old: number) => number | null): void {
  editNames(root, (name) => {
    const old = attributeOf(name, "localSheetId");
    if (old === null) return true;
    const index = newIndex(Number(old));
    if (index !== null) setAttribute(name, "localSheetId", String(index));
    return index !== null;
  });
}

/** A name that speaks of a sheet that is no longer there would make Excel repair the file: it becomes #REF!, as in Excel. */
export function breakNames(root: XmlElement, sheetName: string): void {
  editNames(root, (name) => {
    if (mentionsSheet(textOf(name), sheetName)) name.items = [{ name: "", xml: BROKEN }];
    return true;
  });
}

const BROKEN = "#REF!";

export function mentionsSheet(formula: string, sheetName: string): boolean {
  return [`${quoteSheetName(sheetName)}!`, `${sheetName}!`].some((reference) => mentions(formula, reference));
}

function mentions(formula: string, reference: string): boolean {
  const at = formula.toLowerCase().indexOf(reference.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}_.'\]]/u.test(formula[at - 1] ?? "");
}

/** Takes a built-in name of a sheet away. */
export function removeBuiltInName(root: XmlElement, name: BuiltInName, sheetIndex: number): void {
  const key = sortKey(name, String(sheetIndex));
  editNames(root, (each) => keyOf(each) !== key);
}

/** Puts a name back as it stood, with the scope that it has now (`null`: the workbook's). One that somebody gave another meaning since stays. */
export function restoreName(root: XmlElement, xml: string, sheetIndex: number | null): void {
  const name = parseElement(xml);
  setAttribute(name, "localSheetId", sheetIndex === null ? null : String(sheetIndex));
  const key = keyOf(name);
  editChild(root, WORKBOOK_ORDER, "definedNames", (names) => {
    const keys = names.items.map((item) => (item.name === "definedName" ? keyOf(parseElement(item.xml)) : ""));
    const same = keys.indexOf(key);
    const isFree = same < 0 || textOf(parseElement(names.items[same]?.xml ?? "")) === BROKEN;
    const later = keys.findIndex((other) => other > key);
    const place = same >= 0 ? same : later < 0 ? names.items.length : later;
    if (isFree) names.items.splice(place, same < 0 ? 0 : 1, { name: "definedName", xml: writeElement(name) });
    return true;
  });
}

/** Sets a built-in name of a sheet (by its position), in place or where its alphabetical order puts it. */
export function setBuiltInName(root: XmlElement, name: BuiltInName, sheetIndex: number, formula: string): void {
  const hidden = name === "_xlnm._FilterDatabase" ? ' hidden="1"' : "";
  const p = root.prefix;
  const xml =
    `<${p}definedName name="${name}" localSheetId="${sheetIndex}"${hidden}>` +
    `${escapeText(formula)}</${p}definedName>`;
  editChild(root, WORKBOOK_ORDER, "definedNames", (names) => {
    const key = sortKey(name, String(sheetIndex));
    const keys = names.items.map((item) => (item.name === "definedName" ? keyOf(parseElement(item.xml)) : ""));
    const same = keys.indexOf(key);
    const later = keys.findIndex((other) => other > key);
    if (same >= 0) {
      const old = parseElement(names.items[same]?.xml ?? xml);
      if (textOf(old) === formula) return true;
      old.items = [{ name: "", xml: escapeText(formula) }];
      names.items.splice(same, 1, { name: "definedName", xml: writeElement(old) });
    } else names.items.splice(later < 0 ? names.items.length : later, 0, { name: "definedName", xml });
    return true;
  });
}

/** Does the sheet have this name? */
export function hasBuiltInName(root: XmlElement, name: BuiltInName, sheetIndex: number): boolean {
  const names = childNamed(root, "definedNames");
  const key = sortKey(name, String(sheetIndex));
  const all = names ? childrenNamed(parseElement(names.xml), "definedName") : [];
  return all.some(({ xml }) => keyOf(parseElement(xml)) === key);
}

function keyOf(name: XmlElement): string {
  return sortKey(attributeOf(name, "name") ?? "", attributeOf(name, "localSheetId") ?? "");
}

function sortKey(name: string, sheetIndex: string): string {
  return `${name.toLowerCase()} ${sheetIndex.padStart(6, "0")}`;
}

/** `edit` returns false to have the name removed. */
function editNames(root: XmlElement, edit: (name: XmlElement) => boolean): void {
  if (!childNamed(root, "definedNames")) return;
  editChild(root, WORKBOOK_ORDER, "definedNames", (names) => {
    names.items = names.items.flatMap((item) => {
      if (item.name !== "definedName") return [item];
      const name = parseElement(item.xml);
      return edit(name) ? [{ ...item, xml: writeElement(name) }] : [];
    });
    return childrenNamed(names, "definedName").length > 0;
  });
}
