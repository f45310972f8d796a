import type { JsonValue, KeptLooks } from "../../core/workbook/kept-looks";

/** [top, left, bottom, right], 0-based and inclusive. */
export type Corners = readonly [number, number, number, number];

export type Line = readonly [style: string, weight: string, color: string] | null;

/** The pattern's own colour only where there is a pattern to see. `null`: no fill. */
export type Fill = readonly [pattern: string, color: string, patternColor?: string] | null;

/** A look that all cells of an area share. Excel's own words. */
export interface AreaLook {
  readonly at: Corners;
  readonly font: readonly [
    name: string,
    size: number,
    bold: boolean,
    italic: boolean,
    underline: string,
    color: string,
    strikethrough: boolean,
  ];
  readonly fill: Fill;
  readonly align: readonly [horizontal: string, vertical: string, wrap: boolean, indent: number, shrink: boolean];
  readonly locked: boolean;
  /** Edges of the area, and the lines between its cells. */
  readonly lines: { readonly [side: string]: Line };
}

export interface Validation {
  readonly at: Corners;
  /** `null`: none. */
  readonly rule: JsonValue;
  readonly errorAlert: JsonValue;
  readonly prompt: JsonValue;
  readonly ignoreBlanks: boolean;
}

/** Columns or rows of one size in points; `null`: the sheet's standard, which is `standard` points. */
export type KeptSize = readonly [first: number, last: number, points: number | null, standard?: number];

export interface KeptFormat {
  readonly areas: readonly Corners[];
  /** With "=". */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
  /** Its place among all conditional formats of the sheet, 0-based; those of a person may stand below it. */
  readonly priority: number;
}

export type LeftValue = string | number | boolean | Fill;

/** `kind`: "none" where there is no rule. `source`: of a list; "" of everything else, whose limits Excel may tell in other words. */
export interface LeftValidation {
  readonly kind: string;
  readonly source: string;
}

/**
 * What a change leaves in the looks of a sheet, for telling later what somebody changed since. Not told cell by cell: a value
 * that the change gives to any cell is ours wherever it is found, so that sorting and inserted rows do not matter.
 */
export interface LeftLooks {
  /** Values that cells may have got, by trait; of lines style and weight, "" for none. */
  readonly traits: { readonly [trait: string]: readonly LeftValue[] };
  /** Traits of which nobody can say what they became: those of the workbook's cell style Normal, and of links. */
  readonly open: readonly string[];
  /** Excel spreads the look of the first cell over a merged area. */
  readonly merged: readonly Corners[];
  readonly codes: readonly string[];
  /** A formula may take the number format of the cells that it reads. */
  readonly formulas: readonly Corners[];
  readonly widths: readonly (readonly [column: number, points: number])[];
  readonly heights: readonly (readonly [row: number, points: number])[];
  readonly validations: readonly LeftValidation[];
  /** What the links say when somebody points at them. */
  readonly tips: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: { readonly [name: string]: JsonValue } | null;
}

/** How parts of a sheet looked; parts that nobody asked for are empty or `null`. */
export interface ExcelLooks {
  readonly areas: readonly AreaLook[];
  readonly numberFormats: readonly { readonly at: Corners; readonly code: string }[];
  readonly widths: readonly KeptSize[];
  readonly heights: readonly KeptSize[];
  readonly validations: readonly Validation[];
  /** Areas that were asked for links, and what was found there. */
  readonly links: {
    readonly areas: readonly Corners[];
    readonly found: readonly { readonly row: number; readonly column: number; readonly link: JsonValue }[];
  };
  /**
   * Formats of ours that stood on the sheet, of a sheet that was removed all by formula; first priority first; `null`: not
   * asked for.
   */
  readonly formats: readonly KeptFormat[] | null;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: { readonly [name: string]: JsonValue } | null;
  readonly tab: { readonly color: string; readonly showGridlines: boolean } | null;
  /** What the change leaves; missing where nobody need know: of a sheet that comes back whole, and in journals from before. */
  readonly left?: LeftLooks;
}

export function keptLooks(looks: ExcelLooks): KeptLooks {
  return { by: "excel", data: looks as unknown as JsonValue };
}

/** The looks as this adapter wrote them; `null` for another adapter's. The journal has compared the text's hash. */
export function excelLooks({ by, data }: KeptLooks): ExcelLooks | null {
  return by === "excel" ? (data as unknown as ExcelLooks) : null;
}
