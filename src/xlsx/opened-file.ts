import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { OoxmlPackage } from "./package/ooxml-package";

export type WorkbookFormat = "xlsx" | "xlsm" | "xls" | "csv";

/** How a sheet of an .xls looks, for the .xlsx that is written beside it. */
export interface SheetLayout {
  /** In characters, as Excel shows it; only columns whose width is set. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; only rows whose height is set. */
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** A workbook file as opened. */
export interface WorkbookFile {
  /** Without its folder. */
  readonly fileName: string;
  /** By content, whatever the extension says. */
  readonly format: WorkbookFormat;
  readonly snapshot: WorkbookSnapshot;
  /** The file's parts, for an edit that keeps the rest; `null` for .xls and .csv, which are never written in place. */
  readonly package: OoxmlPackage | null;
  /** By sheet id; only for .xls (a package holds its own looks). */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  /** What was odd but could be read, one Chinese sentence each; usually none. */
  readonly warnings: readonly string[];
}
