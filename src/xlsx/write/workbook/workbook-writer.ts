import type { Edit } from "../../../core/workbook/edit-plan";
import type { CellRange } from "../../../core/workbook/range";
import { columnLetters, quoteSheetName } from "../../../core/workbook/range";
import type { FilterSnapshot } from "../../../core/workbook/snapshot";
import { addRelationship, relationshipType, removeRelationship } from "../package/relationships-part";
import { removeContentType, setContentType } from "../package/content-type-part";
import type { PackageDraft } from "../package/package-draft";
import { removePart } from "../package/remove-part";
import { WORKSHEET_TYPE } from "../new-worksheet";
import type { XmlElement } from "../xml/element";
import { changedAppProperties } from "./app-properties";
import { breakNames, hasBuiltInName, renumberNames, setBuiltInName } from "./defined-names";
import type { ListedSheet } from "./sheet-list";
import { requestFullCalculation, setActiveTab, setSheetList } from "./workbook-xml";

const APP_PROPERTIES = "docProps/app.xml";

/** Takes removed sheets out of the package and lists the new ones; sheets that stay are not touched. */
export function changeSheetList(parts: PackageDraft, root: XmlElement, list: readonly ListedSheet[]): void {
  const { workbook } = parts.base;
  const kept = new Set(list.map(({ oldIndex }) => oldIndex));
  const reused = new Set(list.map(({ relationshipId }) => relationshipId));
  const gone = workbook.sheets.filter((_, index) => !kept.has(index));
  const added = list.filter(({ oldIndex }) => oldIndex === null);
  if (gone.length === 0 && added.length === 0) return;
  for (const sheet of gone) {
    const isReplaced = reused.has(sheet.relationshipId);
    removePart(parts, sheet.partName, isReplaced);
    if (!isReplaced) removeRelationship(parts, workbook.partName, sheet.relationshipId);
  }
  const goneIds = new Set(gone.map(({ relationshipId }) => relationshipId));
  for (const { relationshipId: id, partName } of added) {
    const type = relationshipType("worksheet", workbook.isStrict);
    if (!goneIds.has(id)) addRelationship(parts, workbook.partName, { id, type, partName });
    setContentType(parts, partName, WORKSHEET_TYPE);
  }
  setSheetList(root, list);
  setActiveTab(root, list);
  renumberNames(root, (old) => {
    const index = list.findIndex(({ oldIndex }) => oldIndex === old);
    return index < 0 ? null : index;
  });
  const names = new Set(list.map(({ name }) => name.toLowerCase()));
  for (const { name } of gone) if (!names.has(name.toLowerCase())) breakNames(root, name);
  const properties = parts.text(APP_PROPERTIES);
  if (properties !== null) {
    const before = workbook.sheets.map(({ name }) => name);
    const after = list.map(({ name }) => name);
    parts.put(APP_PROPERTIES, changedAppProperties(properties, before, after));
  }
}

/** Title rows and print area, which are names of the workbook. */
export function setPrintNames(
  root: XmlElement,
  sheet: { readonly index: number; readonly name: string },
  setup: Extract<Edit, { type: "pageSetup" }>["setup"],
): void {
  const quoted = quoteSheetName(sheet.name);
  if (setup.titleRows) {
    const { first, last } = setup.titleRows;
    setBuiltInName(root, "_xlnm.Print_Titles", sheet.index, `${quoted}!$${first + 1}:$${last + 1}`);
  }
  if (setup.area) setBuiltInName(root, "_xlnm.Print_Area", sheet.index, `${quoted}!${absolute(setup.area)}`);
}

/** Excel keeps the range of a sheet's filter under a hidden name too. */
export function setFilterName(
  root: XmlElement,
  sheet: { readonly index: number; readonly name: string },
  filter: FilterSnapshot,
): void {
  if (!hasBuiltInName(root, "_xlnm._FilterDatabase", sheet.index)) return;
  const formula = `${quoteSheetName(sheet.name)}!${absolute(filter.range)}`;
  setBuiltInName(root, "_xlnm._FilterDatabase", sheet.index, formula);
}

export function absolute(range: CellRange): string {
  const { top, left, bottom, right } = range;
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** The order in which cells are computed is no longer right: Excel makes it anew. */
export function dropCalculationChain(parts: PackageDraft, root: XmlElement): void {
  requestFullCalculation(root);
  const { calcChainPart, relationships, partName } = parts.base.workbook;
  if (calcChainPart === null) return;
  parts.remove(calcChainPart);
  removeContentType(parts, calcChainPart);
  const relationship = relationships.find((each) => each.partName === calcChainPart);
  if (relationship) removeRelationship(parts, partName, relationship.id);
}
