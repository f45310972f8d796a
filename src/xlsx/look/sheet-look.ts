import type { CellRange } from "../../core/workbook/range";

/** How a cell is drawn, as far as a page shows it. Colours are "RRGGBB". */
export interface CellLook {
  readonly color: string | null;
  readonly fill: string | null;
  /** Font family as the file names it, "" where it does not. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly hasBorder: boolean;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  /** Format code, "General" where none is set. */
  readonly numberFormat: string;
}

export const PLAIN_LOOK: CellLook = {
  color: null,
  fill: null,
  font: "",
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  hasBorder: false,
  horizontal: null,
  vertical: "bottom",
  wraps: false,
  numberFormat: "General",
};

/** Where a link leads: a cell of this workbook, or an address outside of it. */
export type LinkTarget =
  | { readonly type: "cell"; readonly sheetName: string; readonly row: number; readonly column: number }
  | { readonly type: "address"; readonly address: string };

export interface CellLink {
  readonly range: CellRange;
  readonly target: LinkTarget;
  /** "" when the link has none. */
  readonly tip: string;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A conditional format that some copy of the add-in wrote (it holds one of our marker terms). */
export interface MarkFormat {
  readonly ranges: readonly CellRange[];
  /** Relative to the top-left cell of the first range, without "=". */
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
}

/** How a sheet looks, beside what `SheetSnapshot` says. Rows and columns are 0-based; plain data that can be sent to a page. */
export interface SheetLook {
  /** What `runs` point into; `looks[0]` is the look of cells of which nothing is said. */
  readonly looks: readonly CellLook[];
  /** By column: first row, last row, index into `looks`, again and again, in order. */
  readonly runs: readonly (Int32Array | undefined)[];
  /** Width in characters, as Excel shows it, by column; columns that are not there have `standardWidth`. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly standardWidth: number;
  /** Points, by row; rows that are not there fit their text or have `standardHeight`. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly standardHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColor: string | null;
  readonly links: readonly CellLink[];
  readonly notes: readonly CellNote[];
  /** Most important first. */
  readonly marks: readonly MarkFormat[];
}

export const PLAIN_SHEET_LOOK: SheetLook = {
  looks: [PLAIN_LOOK],
  runs: [],
  columnWidths: [],
  standardWidth: 8.43,
  rowHeights: new Map(),
  standardHeight: 15,
  frozen: { rows: 0, columns: 0 },
  showsGridlines: true,
  tabColor: null,
  links: [],
  notes: [],
  marks: [],
};
