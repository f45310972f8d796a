import type { CellValue } from "./cell";
import type { KeptLooks } from "./kept-looks";
import type { CellRange } from "./range";
import type { SheetVisibility } from "./snapshot";

/** `SheetSnapshot.id` of an existing sheet, or the `key` that an `addSheet` earlier in the same plan gave. */
export type SheetKey = string;

/** What to put into one cell. `null` in a block leaves the cell alone; `{ value: null }` empties it. */
export type CellWrite =
  | { readonly value: CellValue }
  /** `formula` without "="; `result` is its computed value, stored with it. */
  | { readonly formula: string; readonly result: CellValue };

export interface FontStyle {
  /** Preferred font first; a workbook file stores the first, a page uses the whole list. */
  readonly names?: readonly string[];
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** "RRGGBB". */
  readonly color?: string;
  readonly underline?: boolean;
}

export type BorderLine = "thin" | "medium";

/** Only the given parts change; the rest of a cell's look stays as it is. */
export interface CellStyle {
  readonly font?: FontStyle;
  /** Solid fill "RRGGBB"; `null` takes a fill away. */
  readonly fill?: string | null;
  /** All four edges of every cell; `null` takes them away. */
  readonly border?: BorderLine | null;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

export type ValidationRule =
  | { readonly type: "list"; readonly items: readonly string[] }
  /** Any date from 1900-01-01 on. */
  | { readonly type: "date" }
  | { readonly type: "wholeNumber"; readonly min: number; readonly max: number };

export interface PageSetup {
  /** A4 when left out; "kept": the paper that the sheet has already. */
  readonly paper?: "A4" | "A3" | "kept";
  readonly orientation: "portrait" | "landscape";
  /** Pages across; the height is as long as it needs to be. */
  readonly fitToWidth?: number;
  /** Inches. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** First and last row repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: CellRange;
  readonly centerHorizontally?: boolean;
  /**
   * Rows that begin a new page, ascending; they replace all breaks there were. At most `MAX_PAGE_BREAKS`. With `fitToWidth`
   * they are a wish: Excel may pass over breaks when it fits pages itself.
   */
  readonly pageBreaks?: readonly number[];
  /** Centre of the page's foot, in Excel's codes ("第 &P 页，共 &N 页"). */
  readonly footer?: string;
}

/** Excel's limit of page breaks between the rows of one sheet. */
export const MAX_PAGE_BREAKS = 1026;

/** Excel's limit of links on one sheet: a file with more is taken for damaged. */
export const MAX_SHEET_LINKS = 65_530;

/** One coarse, declarative change. Rows and columns are 0-based sheet positions. Paper is always A4. */
export type Edit =
  | {
      readonly type: "addSheet";
      readonly key: SheetKey;
      /** 1–31 characters, unique without case; the plan's maker sees to it. */
      readonly name: string;
      readonly visibility: SheetVisibility;
      /** Placed after this sheet; at the end when left out. */
      readonly after?: SheetKey;
      /** "RRGGBB". */
      readonly tabColor?: string;
      readonly showGridlines?: boolean;
    }
  | { readonly type: "removeSheet"; readonly sheet: SheetKey }
  | {
      readonly type: "writeBlock";
      readonly sheet: SheetKey;
      readonly top: number;
      readonly left: number;
      /** Rows of equal length. */
      readonly cells: readonly (readonly (CellWrite | null)[])[];
    }
  | { readonly type: "styleBlock"; readonly sheet: SheetKey; readonly range: CellRange; readonly style: CellStyle }
  /** Empties values, formulas and looks of a range that is ours; merges inside it are undone, validations and links removed. */
  | { readonly type: "clearBlock"; readonly sheet: SheetKey; readonly range: CellRange }
  | { readonly type: "merge"; readonly sheet: SheetKey; readonly range: CellRange }
  /** Takes merged areas that lie inside the range apart; cells and looks stay. */
  | { readonly type: "unmerge"; readonly sheet: SheetKey; readonly range: CellRange }
  | {
      readonly type: "columnWidths";
      readonly sheet: SheetKey;
      /** Width in characters, as Excel shows it. */
      readonly widths: readonly { readonly column: number; readonly width: number }[];
    }
  | {
      readonly type: "rowHeights";
      readonly sheet: SheetKey;
      /** Height in points. */
      readonly heights: readonly { readonly row: number; readonly height: number }[];
    }
  | { readonly type: "freeze"; readonly sheet: SheetKey; readonly rows: number; readonly columns: number }
  | { readonly type: "pageSetup"; readonly sheet: SheetKey; readonly setup: PageSetup }
  | {
      readonly type: "conditionalFormat";
      readonly sheet: SheetKey;
      readonly range: CellRange;
      /** Without "=", relative to the range's top-left cell; holds one of our marker terms (see core/marks). */
      readonly formula: string;
      readonly style: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean };
    }
  /** Removes every conditional format of the sheet whose formula contains the marker. */
  | { readonly type: "removeConditionalFormats"; readonly sheet: SheetKey; readonly marker: string }
  | {
      readonly type: "dataValidation";
      readonly sheet: SheetKey;
      readonly range: CellRange;
      readonly rule: ValidationRule;
      readonly errorTitle: string;
      readonly errorMessage: string;
      /** True: a wrong entry is refused; false: the person is warned and may go on. */
      readonly isStrict: boolean;
    }
  | {
      readonly type: "link";
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: number;
      readonly target: { readonly sheet: SheetKey; readonly row: number; readonly column: number };
      readonly tip: string;
    }
  /**
   * Widens the sheet's own autofilter to this range (same first row, criteria kept), so that sorting through it moves our
   * columns with their rows. Nothing happens when the sheet has no autofilter.
   */
  | { readonly type: "extendFilter"; readonly sheet: SheetKey; readonly range: CellRange }
  /** Puts the sheet's own autofilter over exactly this range; criteria of columns that stay in it are kept. For undoing. */
  | { readonly type: "restoreFilter"; readonly sheet: SheetKey; readonly range: CellRange }
  /** Gives parts of the sheet the looks back that an adapter read before a change. For undoing; carried out last. */
  | { readonly type: "restoreLooks"; readonly sheet: SheetKey; readonly looks: KeptLooks }
  /** Adds columns at the right edge of an Excel Table; body cells are written by `writeBlock`. Names are unique in the table. */
  | {
      readonly type: "appendTableColumns";
      readonly sheet: SheetKey;
      readonly table: string;
      readonly headers: readonly string[];
    }
  /** Takes columns (by heading) out of an Excel Table when they are its last ones; their cells are emptied. */
  | {
      readonly type: "removeTableColumns";
      readonly sheet: SheetKey;
      readonly table: string;
      readonly headers: readonly string[];
    };

export interface EditPlan {
  readonly edits: readonly Edit[];
}

export const EMPTY_PLAN: EditPlan = { edits: [] };

export function joinPlans(...plans: readonly EditPlan[]): EditPlan {
  return { edits: plans.flatMap((plan) => plan.edits) };
}
