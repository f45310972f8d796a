import type { JsonValue, KeptLooks } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import type { FormatWords } from "../write/styles/format-words";

/** [top, left, bottom, right], 0-based and inclusive. */
export type Corners = readonly [number, number, number, number];

/** Attributes by name; `null` for one that is not there. */
export type KeptAttributes = { readonly [name: string]: string | null };

/** A conditional format: its rule without the number of its look, which is told apart. */
export interface KeptRule {
  readonly sqref: string;
  readonly rule: string;
  readonly look: string | null;
}

/** A link; `target`: where it leads outside the workbook. */
export interface KeptLink {
  readonly xml: string;
  readonly target: string | null;
}

/** A name of the workbook as it stood; `sheet`: the one whose own it is. */
export interface KeptName {
  readonly name: string;
  readonly sheet: string | null;
  readonly xml: string;
}

/**
 * How parts of a sheet looked in a file; parts that nobody asked for are empty or `null`. Told without numbers of lists that
 * another program may order anew: pieces of XML without prefixes, and whole cell formats.
 */
export interface FileLooks {
  /** As the sheet was called: it stands in `names`. */
  readonly sheet: string;
  readonly formats: readonly FormatWords[];
  /** Cells here had the formats below; those not named had none of their own. */
  readonly areas: readonly Corners[];
  readonly cells: readonly (readonly [first: number, last: number, column: number, format: number])[];
  /** Codes of single cells, where nothing else of them changed. */
  readonly codes: readonly (readonly [row: number, column: number, code: string])[];
  /** `left`: the height that the change gave them; without it they only grew with their texts. */
  readonly rows: readonly (readonly [first: number, last: number, KeptAttributes, left?: number])[];
  /** `null`: nothing was said of them. `left`: the width that the change gave them, as a file says it. */
  readonly columns: readonly (readonly [first: number, last: number, KeptAttributes | null, left?: number])[];
  readonly validations: { readonly areas: readonly Corners[]; readonly found: readonly string[] } | null;
  readonly links: { readonly areas: readonly Corners[]; readonly found: readonly KeptLink[] } | null;
  /** Ours only, but of a sheet that was removed all. */
  readonly rules: readonly KeptRule[] | null;
  /** The first view. */
  readonly view: string | null;
  /** Children of the worksheet by name, as they stood; `null` for one that was not there. */
  readonly children: KeptAttributes;
  /** Print titles and area, or, of a sheet that was removed, all names that knew it. */
  readonly names: readonly KeptName[] | null;
  /** Was the sheet itself taken away? */
  readonly isWhole: boolean;
}

export function noLooks(sheet: string): FileLooks {
  return {
    ...{ sheet, formats: [], areas: [], cells: [], codes: [], rows: [], columns: [] },
    ...{ validations: null, links: null, rules: null, view: null, children: {}, names: null, isWhole: false },
  };
}

export function keptLooks(looks: FileLooks): KeptLooks {
  return { by: "file", data: looks as unknown as JsonValue };
}

/** The looks as this adapter wrote them; `null` for another adapter's. The journal has compared the text's hash. */
export function fileLooks({ by, data }: KeptLooks): FileLooks | null {
  return by === "file" ? (data as unknown as FileLooks) : null;
}

export function cornersOf({ top, left, bottom, right }: CellRange): Corners {
  return [top, left, bottom, right];
}

export function rangeOf([top, left, bottom, right]: Corners): CellRange {
  return { top, left, bottom, right };
}
