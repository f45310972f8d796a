import type { CellRange } from "../../../src/core/workbook/range";

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row and totals row included. */
  area: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Ids of the columns, left to right. */
  columnIds: number[];
  lastColumnId: number;
  /** Relative columns that have a filter criterion. */
  readonly criteria: Map<number, Excel.FilterCriteria>;
}

export interface AutoFilterModel {
  area: CellRange;
  /** By column relative to the area. */
  readonly criteria: Map<number, Excel.FilterCriteria>;
}

export interface DifferentialFormat {
  fill?: string;
  fontColor?: string;
  fontBold?: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** `Excel.ConditionalFormatType`. */
  readonly type: string;
  /** What a file says about a format that the host does not take apart; "" for formats by formula. */
  readonly fileRule: string;
  areas: CellRange[];
  /** With "="; relative to the first area's top-left cell. */
  formula: string;
  stopIfTrue: boolean;
  priority: number;
  readonly format: DifferentialFormat;
}

export interface ValidationModel {
  areas: CellRange[];
  rule: Excel.DataValidationRule;
  type: string;
  errorAlert: Excel.DataValidationErrorAlert;
  prompt: Excel.DataValidationPrompt;
  ignoreBlanks: boolean;
}

/** Where a cell's link leads: exactly one of the first two. */
export interface LinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface NameModel {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** `null` = workbook scope. */
  readonly sheetId: string | null;
}

export interface ProtectionModel {
  isProtected: boolean;
  options: Excel.WorksheetProtectionOptions;
  password: string | null;
}

/** Only what was set; lengths in points. */
export interface PageModel {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  zoom?: Excel.PageLayoutZoomOptions;
  margins?: { [K in "left" | "right" | "top" | "bottom" | "header" | "footer"]?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  printAreas?: CellRange[];
  /** Rows that begin a new page, ascending. */
  breaks?: readonly number[];
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}
