import { applyPlan } from "../../core/workbook/apply-plan";
import type { Edit, EditPlan } from "../../core/workbook/edit-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { utf8Xml } from "../package/xml-text";
import type { OoxmlPackage } from "../package/ooxml-package";
import type { WorkbookFile } from "../workbook-file";
import type { DroppedText } from "./dropped-text";
import { droppedTexts } from "./dropped-text";
import { newWorksheet } from "./new-worksheet";
import { newWorkbookFile } from "./new-workbook";
import type { Deflate } from "./package/zip-writer";
import { portableDeflate } from "./package/zip-writer";
import { PackageDraft } from "./package/package-draft";
import { addExternalRelationship, relationshipIds, relationshipType } from "./package/relationships-part";
import { planOfContents } from "./plan-of-contents";
import { putNotes } from "./sheet/notes-parts";
import type { SheetChanges } from "./sheet-changes";
import { withoutResults } from "./cells/without-results";
import { collectChanges, isHeadingChanged } from "./sheet-changes";
import { changedWorksheet, headingAt } from "./sheet-writer";
import { changedTable } from "./sheet/table-part";
import { restoreNames } from "./restore/restore-names";
import type { ListedSheet } from "./workbook/sheet-list";
import { listSheets } from "./workbook/sheet-list";
import { openStyles, saveStyles } from "./workbook/style-part";
import { requestFullCalculation } from "./workbook/workbook-xml";
import { changeSheetList, dropCalculationChain, setFilterName, setPrintNames } from "./workbook/workbook-writer";
import { WorkbookWriteError } from "./write-error";
import { parseElement, writeElement, XmlError } from "./xml/element";

export interface WriteResult {
  /** An .xlsx or .xlsm; the very bytes that were read when the plan changes nothing. */
  readonly bytes: Uint8Array;
  /** Texts of the plan that did not fit into their cells; usually none. */
  readonly dropped: readonly DroppedText[];
}

export interface WriteOptions {
  /** Packs changed parts; a faster one than the portable one, where the platform has it (`zlib.deflateRawSync`). */
  readonly deflate?: Deflate;
  /**
   * Formulas are to be computed anew when the file is opened, where values change that they use: all (true), or those of some
   * sheets (ids); the others keep the results they were stored with.
   */
  readonly recalculates?: boolean | readonly string[];
}

/**
 * The workbook with the plan carried out. Parts that the plan does not touch keep their compressed bytes. An .xls or .csv
 * becomes a new .xlsx with its contents. Throws `PlanError` when the plan does not fit the workbook, `WorkbookWriteError` when
 * the file must not or cannot be changed.
 */
export function writeWorkbookFile(file: WorkbookFile, plan: EditPlan, options: WriteOptions = {}): WriteResult {
  const deflate = options.deflate ?? portableDeflate;
  if (file.package === null) {
    const after = applyPlan(file.snapshot, plan);
    const joined = { edits: [...planOfContents(file, after).edits, ...plan.edits] };
    const made = newWorkbookFile(file.fileName);
    if (made.package === null) throw new Error("a new workbook is a package");
    const edits = file.snapshot.sheets.length === 0 ? withFirstSheet(joined.edits) : joined.edits;
    const { bytes } = writePackage(
      made.package,
      made.snapshot,
      { edits },
      deflate,
      options.recalculates ?? false,
      file.layouts,
    );
    return { bytes, dropped: droppedTexts(plan, after) };
  }
  const edits = file.snapshot.sheets.length === 0 ? withFirstSheet(plan.edits) : plan.edits;
  if (edits.length === 0) return { bytes: file.package.source, dropped: [] };
  if (file.package.isSigned) throw new WorkbookWriteError("signed", file.fileName);
  try {
    return writePackage(file.package, file.snapshot, { edits }, deflate, options.recalculates ?? false);
  } catch (cause) {
    if (cause instanceof XmlError) throw new WorkbookWriteError("unreadablePart", file.fileName, { cause });
    throw cause;
  }
}

/** A workbook has at least one sheet. */
function withFirstSheet(edits: readonly Edit[]): readonly Edit[] {
  if (edits.some(({ type }) => type === "addSheet")) return edits;
  return [{ type: "addSheet", key: "Sheet1", name: "Sheet1", visibility: "visible" }, ...edits];
}

function writePackage(
  base: OoxmlPackage,
  before: WorkbookSnapshot,
  plan: EditPlan,
  deflate: Deflate,
  recalculates: boolean | readonly string[],
  layouts: WorkbookFile["layouts"] = new Map(),
): WriteResult {
  const after = applyPlan(before, plan);
  const changes = collectChanges(before, plan);
  const parts = new PackageDraft(base);
  const styles = openStyles(parts);
  const { partName } = base.workbook;
  const root = parseElement(parts.text(partName) ?? "");
  const list = listSheets(base, plan.edits, relationshipIds(parts, partName));
  changeSheetList(parts, root, list);
  let hasFormulaChange = hasRemovedFormulas(before, list);
  for (const [index, listed] of list.entries()) {
    const sheetChanges = changes.get(listed.key);
    const sheetAfter = after.sheets.find(({ id }) => id === listed.key);
    if (!sheetAfter) continue;
    const sheetBefore = listed.oldIndex === null ? null : before.sheets.find(({ id }) => id === listed.key);
    if (listed.added) parts.put(listed.partName, newWorksheet(listed.added, base.workbook.isStrict));
    putNotes(parts, listed.partName, layouts.get(listed.key)?.notes ?? []);
    if (!sheetChanges) continue;
    hasFormulaChange ||= !isSameFormulas(sheetBefore ?? null, sheetAfter);
    const bytes = utf8Xml(parts.bytes(listed.partName));
    const changed = changedWorksheet(bytes, {
      before: sheetBefore ?? null,
      after: sheetAfter,
      changes: sheetChanges,
      styles,
      is1904: base.workbook.is1904,
      nameOf: (key) => list.find((each) => each.key === key)?.name ?? key,
      externalLink: (target) => externalLink(parts, listed.partName, target),
    });
    if (changed !== bytes && sheetBefore) parts.putChanged(listed.partName, changed);
    else if (changed !== bytes) parts.put(listed.partName, changed);
    writeTables(parts, before, after, sheetAfter, sheetChanges);
    for (const edit of sheetChanges.edits) {
      if (edit.type === "pageSetup") setPrintNames(root, { index, name: listed.name }, edit.setup);
      if (edit.type === "restoreLooks") restoreNames(root, edit.looks, { index, name: listed.name }, list);
      if ((edit.type === "extendFilter" || edit.type === "restoreFilter") && sheetAfter.filter) {
        setFilterName(root, { index, name: listed.name }, sheetAfter.filter);
      }
    }
  }
  saveStyles(parts, styles);
  if (hasFormulaChange) dropCalculationChain(parts, root);
  else if (recalculates !== false) requestFullCalculation(root);
  if (recalculates !== false) dropResults(parts, after, list, recalculates);
  parts.put(partName, writeElement(root));
  return { bytes: parts.finish(deflate), dropped: droppedTexts(plan, after) };
}

function externalLink(parts: PackageDraft, partName: string, target: string): string {
  const known = parts.base.relationshipsOf(partName).find((each) => each.partName === null && each.target === target);
  const ids = relationshipIds(parts, partName);
  if (known !== undefined && ids.has(known.id)) return known.id;
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const type = relationshipType("hyperlink", parts.base.workbook.isStrict);
  addExternalRelationship(parts, partName, { id: `rId${number}`, type, target });
  return `rId${number}`;
}

/** Not every program computes on opening; one that finds no result has to. */
function dropResults(
  parts: PackageDraft,
  after: WorkbookSnapshot,
  list: readonly ListedSheet[],
  recalculates: true | readonly string[],
): void {
  for (const { key, partName } of list) {
    if (recalculates !== true && !recalculates.includes(key)) continue;
    if (!after.sheets.some(({ id, formulas }) => id === key && formulas.size > 0)) continue;
    parts.put(partName, withoutResults(utf8Xml(parts.bytes(partName))));
  }
}

function hasRemovedFormulas(before: WorkbookSnapshot, list: readonly ListedSheet[]): boolean {
  const kept = new Set(list.filter(({ oldIndex }) => oldIndex !== null).map(({ key }) => key));
  return before.sheets.some((sheet) => !kept.has(sheet.id) && sheet.formulas.size > 0);
}

function isSameFormulas(before: SheetSnapshot | null, after: SheetSnapshot): boolean {
  if (before?.formulas === after.formulas) return true;
  if ((before?.formulas.size ?? 0) !== after.formulas.size) return false;
  for (const [key, formula] of after.formulas) if (before?.formulas.get(key) !== formula) return false;
  return true;
}

/** Brings the parts of the sheet's tables up to date where their range or a heading has changed. */
function writeTables(
  parts: PackageDraft,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  sheet: SheetSnapshot,
  changes: SheetChanges,
): void {
  for (const table of sheet.tables) {
    if (!changes.tables.has(table.id) && !isHeadingChanged(before, after, sheet.id, table)) continue;
    const xml = parts.text(table.id);
    if (xml === null) continue;
    const added = changes.edits.flatMap((edit) =>
      edit.type === "appendTableColumns" && edit.table === table.id ? edit.headers : [],
    );
    parts.put(table.id, changedTable(xml, table, headingAt(sheet, table.range.top), added));
  }
}
