import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";

/**
 * Sheets as county offices send them down (all invented), each with what its headings must be taken for: a choice
 * ("period:membersDue"), "?" = asked, "-" = left alone; and what some cells must hold after filling.
 */
export interface LayoutCase {
  readonly title: string;
  readonly sheet: SheetSnapshot;
  readonly type: "unitsDown" | "indicatorsDown";
  /** By column letter (units down) or by cell (indicators down). */
  readonly mapping: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, number | string | null>>;
}
