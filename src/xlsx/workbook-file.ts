import type { WorkbookFile } from "./opened-file";
import type { InflateRaw } from "./package/inflate";
import { MAX_INFLATED_BYTES } from "./package/open-package";
import { PackageError } from "./package/package-error";
import { MAX_CELL_SLOTS, ScatteredCellsError } from "./read/cell-grid";
import { sniffCompoundFile } from "./read/compound-file";
import { baseName, WorkbookFileError } from "./read/errors";
import { openTextFile } from "./read/open-text-file";
import { openZipFile } from "./read/open-zip-file";
import { sniffContainer } from "./read/sniff";
import { readXls } from "./read/xls";

export type { SheetLayout, WorkbookFile, WorkbookFormat } from "./opened-file";
export type { InflateRaw } from "./package/inflate";
export { MAX_INFLATED_BYTES } from "./package/open-package";
export { MAX_CELL_SLOTS } from "./read/cell-grid";
export { WorkbookFileError, type WorkbookFileErrorCode } from "./read/errors";

/** Bounds for hostile files; the defaults are far beyond what Excel itself handles well. */
export interface OpenLimits {
  /** All parts together, inflated; also the size of a text file. */
  readonly maxInflatedBytes?: number;
  /** Values of all sheets together, gaps inside rows included. */
  readonly maxCellSlots?: number;
}

/** What the host can do better than portable code. */
export interface OpenHelp {
  /** By default the portable one, about four times slower than one that is part of the host. */
  readonly inflateRaw?: InflateRaw;
}

/**
 * Opens a workbook file by its content: .xlsx, .xlsm, .xls (also one that WPS calls .et) or delimited text.
 * Anything else, and anything damaged, locked or too large, is a `WorkbookFileError`.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  { inflateRaw, ...limits }: OpenLimits & OpenHelp = {},
): Promise<WorkbookFile> {
  const bounds = {
    maxInflatedBytes: limits.maxInflatedBytes ?? MAX_INFLATED_BYTES,
    maxCellSlots: limits.maxCellSlots ?? MAX_CELL_SLOTS,
  };
  const container = sniffContainer(bytes);
  const isLockName = baseName(fileName).startsWith("~$");
  if (isLockName && container !== "zip" && container !== "cfb") throw new WorkbookFileError("lockFile", fileName);
  try {
    switch (container) {
      case "empty":
        throw new WorkbookFileError("empty", fileName);
      case "zip":
        return openZipFile(bytes, fileName, bounds, inflateRaw);
      case "cfb":
        return await openCompoundFile(bytes, fileName, bounds.maxCellSlots);
      case "biff":
        return await openXls(bytes, fileName, bounds.maxCellSlots);
      case "picture":
        throw new WorkbookFileError("picture", fileName);
      case "otherBinary":
        throw new WorkbookFileError("otherDocument", fileName);
      case "textual":
        return openTextFile(bytes, fileName, bounds.maxInflatedBytes);
    }
  } catch (error) {
    if (error instanceof PackageError) throw new WorkbookFileError(error.code, fileName, { cause: error });
    if (error instanceof ScatteredCellsError) throw new WorkbookFileError("tooScattered", fileName, { cause: error });
    throw error;
  }
}

async function openCompoundFile(bytes: Uint8Array, fileName: string, maxCellSlots: number): Promise<WorkbookFile> {
  const content = sniffCompoundFile(bytes);
  switch (content) {
    case "truncated":
    case "encrypted":
    case "otherDocument":
      throw new WorkbookFileError(content, fileName);
    case "unknown":
      throw new WorkbookFileError(isEt(fileName) ? "et" : "notWorkbook", fileName);
    case "xls":
      return openXls(bytes, fileName, maxCellSlots);
  }
}

async function openXls(bytes: Uint8Array, fileName: string, maxCellSlots: number): Promise<WorkbookFile> {
  try {
    const { snapshot, layouts } = await readXls(bytes, maxCellSlots);
    return { fileName: baseName(fileName), format: "xls", snapshot, package: null, layouts, warnings: [] };
  } catch (cause) {
    const isUnreadableEt = cause instanceof PackageError && cause.code === "damaged" && isEt(fileName);
    throw isUnreadableEt ? new WorkbookFileError("et", fileName, { cause }) : cause;
  }
}

function isEt(fileName: string): boolean {
  return /\.ett?$/i.test(fileName);
}
