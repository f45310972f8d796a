import type { CellStyle } from "../core/workbook/edit-plan";
import type { CellRange } from "../core/workbook/range";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CellNote } from "./look/sheet-look";
import type { OoxmlPackage } from "./package/ooxml-package";

export type WorkbookFormat = "xlsx" | "xlsm" | "xls" | "csv";

/** How a sheet of a file without a package looks, as far as that is known, for the .xlsx that is written beside it. */
export interface SheetLayout {
  /** In characters, as Excel shows it; only columns whose width is set. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; only rows whose height is set. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Number formats and fills of cells; those not named have none of their own. */
  readonly styles: readonly StyledRange[];
  readonly notes: readonly CellNote[];
  /** Names that belong to this sheet and what they stand for, as a formula says it ("'名册'!$1:$2"). */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  /** Inches. */
  readonly margins: PageMargins | null;
}

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export const PLAIN_LAYOUT: SheetLayout = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  styles: [],
  notes: [],
  names: [],
  margins: null,
};

/** A workbook file as opened. */
export interface WorkbookFile {
  /** Without its folder. */
  readonly fileName: string;
  /** By content, whatever the extension says. */
  readonly format: WorkbookFormat;
  readonly snapshot: WorkbookSnapshot;
  /** The file's parts, for an edit that keeps the rest; `null` for .xls and .csv, which are never written in place. */
  readonly package: OoxmlPackage | null;
  /** By sheet id; only where there is no package (which holds its own looks). */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  /** What was odd but could be read, one Chinese sentence each; usually none. */
  readonly warnings: readonly string[];
}
