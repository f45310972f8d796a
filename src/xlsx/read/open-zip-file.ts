import type { WorkbookFile } from "../opened-file";
import { contentTypeOf } from "../package/content-types";
import type { InflateRaw } from "../package/inflate";
import { contentTypesOf, openPackage, openParts, type PartStore } from "../package/open-package";
import { baseName, WorkbookFileError } from "./errors";
import { readPackage } from "./read-package";

/** Opens a zip: a workbook, or something else, which is refused by its name. */
export function openZipFile(
  bytes: Uint8Array,
  fileName: string,
  limits: { readonly maxInflatedBytes: number; readonly maxCellSlots: number },
  inflateRaw?: InflateRaw,
): WorkbookFile {
  const parts = openParts(bytes, limits.maxInflatedBytes, inflateRaw);
  const format = formatOf(parts, fileName);
  const opened = openPackage(bytes, parts);
  return {
    fileName: baseName(fileName),
    format,
    snapshot: readPackage(opened, limits.maxCellSlots),
    package: opened,
    layouts: new Map(),
    warnings: [],
  };
}

function formatOf(parts: PartStore, fileName: string): "xlsx" | "xlsm" {
  const mimetype = parts.bytes("mimetype");
  if (mimetype !== null) {
    const isSheet = new TextDecoder().decode(mimetype).includes("opendocument.spreadsheet");
    throw new WorkbookFileError(isSheet ? "ods" : "otherDocument", fileName);
  }
  const types = contentTypesOf(parts);
  const declared = parts.entries.map(({ name }) => contentTypeOf(types, name) ?? "");
  if (declared.some((type) => /sheet\.binary\.macroEnabled\.main/i.test(type))) {
    throw new WorkbookFileError("xlsb", fileName);
  }
  const isWorkbook = declared.some((type) => /(spreadsheetml|ms-excel)\.[\w.]*main\+xml$/i.test(type));
  if (!isWorkbook && !parts.entries.some(({ name }) => /^[/\\]?xl[/\\]/i.test(name))) {
    throw new WorkbookFileError("otherDocument", fileName);
  }
  return declared.some((type) => /macroEnabled\.main\+xml$/i.test(type)) ? "xlsm" : "xlsx";
}
