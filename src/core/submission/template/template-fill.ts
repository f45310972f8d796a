import type { CellValue } from "../../workbook/cell";
import type { EditPlan } from "../../workbook/edit-plan";
import type { MappedLine } from "./map-lines";
import type { TemplateLayout } from "./template-layout";
import type { TemplateQuestion } from "./template-question";

/** A number that we put into a cell: kept, it tells next time that nobody else typed it. Positions 0-based. */
export interface FilledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A cell in which a person typed something else: left as it is. */
export interface TypedDifference {
  readonly row: number;
  readonly column: number;
  /** As it stands there. */
  readonly typed: string;
  /** What we would have put there, as shown. */
  readonly computed: string;
  /** Chinese, names the cell. */
  readonly message: string;
}

/** Whose numbers a row of the template gets. */
export type RowSource =
  | { readonly type: "row"; readonly index: number }
  | { readonly type: "total" }
  | { readonly type: "none"; readonly reason: string };

export interface AssignedRow {
  readonly row: number;
  /** As the template writes it, or as we fill it in. */
  readonly name: string;
  /** True: the row was blank and gets its name from us. */
  readonly isNew: boolean;
  readonly source: RowSource;
}

/** What becomes of one template sheet. */
export interface TemplateFill {
  readonly layout: TemplateLayout;
  readonly lines: readonly MappedLine[];
  readonly rows: readonly AssignedRow[];
  readonly questions: readonly TemplateQuestion[];
  /** Values of single cells only: formulas, looks and everything else of the template stay. */
  readonly plan: EditPlan;
  readonly filled: readonly FilledCell[];
  /** Cells that hold our number already. */
  readonly same: number;
  /** Cells of our lines that were left to the template's formulas. */
  readonly formulas: number;
  /** Cells that the template strikes out (/, —). */
  readonly struckOut: number;
  readonly differences: readonly TypedDifference[];
  /** Chinese sentences: what a person has to see to before the sheet can go. */
  readonly problems: readonly string[];
}
