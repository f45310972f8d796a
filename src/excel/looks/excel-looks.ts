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

/** How parts of a sheet looked; parts that nobody asked for are empty or `null`. */
export interface ExcelLooks {
  readonly areas: readonly AreaLook[];
  readonly numberFormats: readonly { readonly at: Corners; readonly code: string }[];
  /** Points; `null`: the sheet's standard. */
  readonly widths: readonly (readonly [first: number, last: number, points: number | null])[];
  readonly heights: readonly (readonly [first: number, last: number, points: number | null])[];
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
}

export function keptLooks(looks: ExcelLooks): KeptLooks {
  return { by: "excel", data: looks as unknown as JsonValue };
}

/** The looks as this adapter wrote them; `null` for another adapter's. The journal has compared the text's hash. */
export function excelLooks({ by, data }: KeptLooks): ExcelLooks | null {
  return by === "excel" ? (data as unknown as ExcelLooks) : null;
}
