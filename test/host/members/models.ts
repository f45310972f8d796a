import type { CellRange } from "../../../src/core/workbook/range";
import type { ConditionalFormatModel, NameModel, TableModel } from "../model/parts";
import type { EdgeName } from "../model/style";
import type { SheetModel, WorkbookModel } from "../model/workbook";

export interface RangeModel {
  readonly sheet: SheetModel;
  readonly area: CellRange;
}

export interface AreasModel {
  readonly sheet: SheetModel;
  /** At least one. */
  readonly areas: readonly CellRange[];
}

export interface ScopeModel {
  readonly workbook: WorkbookModel;
  /** `null` = the whole workbook. */
  readonly sheet: SheetModel | null;
}

export interface TableOnSheet {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface TableColumnModel extends TableOnSheet {
  readonly columnId: number;
}

export interface FormatOnSheet {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

/** The filter of a sheet, or of one of its tables. */
export interface AutoFilterOwner {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

/** What stands behind an object of each client class that the host knows. */
export interface Models {
  readonly Application: WorkbookModel;
  readonly AutoFilter: AutoFilterOwner;
  readonly ConditionalFormat: FormatOnSheet;
  readonly ConditionalFormatCollection: RangeModel;
  readonly ConditionalFormatRule: FormatOnSheet;
  readonly ConditionalRangeFill: FormatOnSheet;
  readonly ConditionalRangeFont: FormatOnSheet;
  readonly ConditionalRangeFormat: FormatOnSheet;
  readonly CustomConditionalFormat: FormatOnSheet;
  readonly DataValidation: RangeModel;
  readonly Filter: TableColumnModel;
  readonly FormatProtection: AreasModel;
  readonly HeaderFooter: SheetModel;
  readonly HeaderFooterGroup: SheetModel;
  readonly NamedItem: { readonly workbook: WorkbookModel; readonly name: NameModel };
  readonly NamedItemCollection: ScopeModel;
  readonly PageBreak: { readonly sheet: SheetModel; readonly row: number };
  readonly PageBreakCollection: SheetModel;
  readonly PageLayout: SheetModel;
  readonly Range: RangeModel;
  readonly RangeAreas: AreasModel;
  readonly RangeBorder: AreasModel & { readonly edge: EdgeName | "InsideHorizontal" | "InsideVertical" };
  readonly RangeBorderCollection: AreasModel;
  readonly RangeCollection: AreasModel;
  readonly RangeFill: AreasModel;
  readonly RangeFont: AreasModel;
  readonly RangeFormat: AreasModel;
  readonly Setting: { readonly workbook: WorkbookModel; readonly key: string };
  readonly SettingCollection: WorkbookModel;
  readonly Table: TableOnSheet;
  readonly TableCollection: ScopeModel;
  readonly TableColumn: TableColumnModel;
  readonly TableColumnCollection: TableOnSheet;
  readonly Workbook: WorkbookModel;
  readonly WorkbookCreated: { readonly workbook: WorkbookModel; readonly id: string; readonly base64: string | null };
  readonly WorkbookProtection: WorkbookModel;
  readonly Worksheet: SheetModel;
  readonly WorksheetCollection: WorkbookModel;
  readonly WorksheetFreezePanes: SheetModel;
  readonly WorksheetProtection: SheetModel;
}

export type ClassName = keyof Models;

/** An object that a path of the client leads to. */
export type HostObject<N extends ClassName = ClassName> = {
  readonly [C in N]: { readonly className: C; readonly self: Models[C] };
}[N];

export function hostObject<N extends ClassName>(className: N, self: Models[N]): { className: N; self: Models[N] } {
  return { className, self };
}
