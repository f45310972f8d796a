import type { CellRange } from "../../../core/workbook/range";
import type { ViewPlace } from "./place";

/** What would become of the superior's own sheets, before anything is filled in. */
export interface TemplateView {
  readonly sheets: readonly TemplateSheetView[];
  /** First and last day of 累计, ISO. */
  readonly cumulative: { readonly from: string; readonly to: string };
  /** Visible sheets of the workbook or the chosen file, from which one can be picked by hand. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Chinese: why nothing is filled at all; "" otherwise. */
  readonly refusal: string;
}

export interface TemplateSheetView {
  readonly id: string;
  readonly name: string;
  /** Cells written, in reading order. */
  readonly changes: readonly TemplateChangeView[];
  /** Cells that hold our number already, are left to the template's formulas, or are struck out. */
  readonly same: number;
  readonly formulas: number;
  readonly struckOut: number;
  readonly questions: readonly TemplateQuestionView[];
  /** Cells in which somebody typed something else: left alone. */
  readonly differences: readonly TemplateDifferenceView[];
  /** Chinese sentences: what a person has to see to before the sheet can go. */
  readonly problems: readonly string[];
  readonly lines: readonly TemplateLineView[];
  /** Rows that get nothing, and why. */
  readonly skippedRows: readonly { readonly name: string; readonly reason: string }[];
  /** Where shares are filled in and the cells' number formats would have to be known; `null`: nowhere, or they are known. */
  readonly unknownFormats: CellRange | null;
}

export interface TemplateChangeView {
  readonly cell: string;
  /** The row's unit and the column's heading, as the sheet writes them; "" where there is none. */
  readonly unit: string;
  readonly heading: string;
  /** As shown; "" for a blank cell. */
  readonly before: string;
  readonly after: string;
  /** `null`: the sheet is not in the open workbook. */
  readonly place: ViewPlace | null;
}

export interface TemplateDifferenceView {
  readonly cell: string;
  readonly text: string;
  readonly place: ViewPlace | null;
}

export interface TemplateQuestionView {
  /** Key of its answer in memory. */
  readonly id: string;
  /** Chinese. */
  readonly text: string;
  /** Heading or row name that is asked about, with all its levels; "" for the sheet. */
  readonly header: string;
  /** "D列", "第 9 行"; "" for the sheet. */
  readonly where: string;
  /** What stands in its cells already, as shown. */
  readonly examples: readonly string[];
  /** `example`: the number that this choice would fill in, for the unit as a whole; "" where there is none. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly example: string }[];
}

export interface TemplateLineView {
  /** "D列", or a cell. */
  readonly where: string;
  readonly heading: string;
  /** What it is taken for; "": left alone or not known yet. */
  readonly title: string;
  readonly reason: string;
}
