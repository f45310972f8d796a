import type { EditPlan, SheetKey } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import type { FilterSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { ExcelError } from "../excel-error";
import type { ExcelLooks } from "../looks/excel-looks";
import type { Outbox } from "./outbox";

/** A sheet while a plan is carried out. */
export interface LiveSheet {
  readonly sheet: Excel.Worksheet;
  /** As it is now; for texts that must name the sheet, never to find it. */
  readonly name: string;
  /** As the edits so far have left them. */
  merges: readonly CellRange[];
  readonly hiddenRows: SheetSnapshot["hiddenRows"];
  readonly filter: FilterSnapshot | null;
  /** Later entries go before earlier ones; where none applies, cells are no text cells. */
  readonly textFormats: { readonly area: CellRange; readonly isText: (row: number, column: number) => boolean }[];
}

export interface ApplyState {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
  readonly plan: EditPlan;
  readonly before: WorkbookSnapshot;
  readonly sheets: Map<SheetKey, LiveSheet>;
  /** Pixels of a digit in the standard font, for widths. */
  readonly digit: number;
  /** Keys of the sheets, left to right. */
  order: readonly SheetKey[];
  /** How sheets look before the plan, as far as it changes that, where it was read: what somebody changed there stays. */
  readonly looks: ReadonlyMap<SheetKey, ExcelLooks>;
}

/** Fails as `notFound` where somebody has deleted the sheet since the plan was made. */
export function liveSheet(state: ApplyState, key: SheetKey): LiveSheet {
  const live = state.sheets.get(key);
  if (live === undefined) throw new ExcelError("notFound");
  return live;
}
