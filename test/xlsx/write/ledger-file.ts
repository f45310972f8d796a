import type { Edit } from "../../../src/core/workbook/edit-plan";
import type { OoxmlPackage } from "../../../src/xlsx/package/ooxml-package";
import type { WorkbookFile } from "../../../src/xlsx/workbook-file";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { startingFile } from "../../contract/file-adapter";
import { STARTING_WORKBOOK } from "../../contract/starting-workbook";

export async function openLedger(): Promise<WorkbookFile> {
  return openWorkbookFile(startingFile(STARTING_WORKBOOK), "点评台账.xlsx");
}

/** Id of the sheet with that name. */
export function idOf(file: WorkbookFile, name: string): string {
  const sheet = file.snapshot.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

export async function apply(file: WorkbookFile, ...edits: readonly Edit[]): Promise<WorkbookFile> {
  return openWorkbookFile(writeWorkbookFile(file, { edits }).bytes, file.fileName);
}

export function packageOf(file: WorkbookFile): OoxmlPackage {
  if (!file.package) throw new Error("no package");
  return file.package;
}

/** XML of the part of a sheet. */
export function sheetXml(file: WorkbookFile, name: string): string {
  const part = packageOf(file).workbook.sheets.find((each) => each.name === name);
  return packageOf(file).text(part?.partName ?? "") ?? "";
}

export function partXml(file: WorkbookFile, name: string): string {
  return packageOf(file).text(name) ?? "";
}

/** Names of parts whose content is not the same in both; parts that only one has are among them. */
export function differingParts(before: WorkbookFile, after: WorkbookFile): readonly string[] {
  const a = packageOf(before);
  const b = packageOf(after);
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].filter((name) => Buffer.compare(a.bytes(name) ?? EMPTY, b.bytes(name) ?? EMPTY) !== 0).sort();
}

const EMPTY = new Uint8Array();
