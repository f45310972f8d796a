import type { CellValue } from "../../../src/core/workbook/cell";
import type { CellRange } from "../../../src/core/workbook/range";
import type { EventEntry } from "../wire/messages";
import { createCells, type Cells } from "./cells";
import { createRuns, type Runs } from "./runs";
import { createStyleStore, type Style, type StyleStore } from "./style";
import type {
  AutoFilterModel,
  ConditionalFormatModel,
  LinkModel,
  NameModel,
  PageModel,
  ProtectionModel,
  TableModel,
  ValidationModel,
} from "./parts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A worksheet of the open workbook. Rows and columns are 0-based. */
export interface SheetModel {
  /** As Excel's: stable for the life of the workbook, "{…}". */
  readonly id: string;
  readonly workbook: WorkbookModel;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  isDeleted: boolean;
  readonly cells: Cells;
  readonly styles: StyleStore;
  /** In points; only where set. */
  readonly columnWidths: Runs<number>;
  readonly rowHeights: Runs<number>;
  readonly hiddenRows: Runs<"byHand" | "byFilter">;
  readonly hiddenColumns: Runs<true>;
  merges: CellRange[];
  readonly tables: TableModel[];
  autoFilter: AutoFilterModel | null;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  /** By "row,column". */
  readonly links: Map<string, LinkModel>;
  /** The rows above and columns left of the split that stay in view. */
  frozen: { rows: number; columns: number };
  protection: ProtectionModel;
  page: PageModel;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly formula: string;
}

export interface WorkbookModel {
  name: string;
  readonly sheets: SheetModel[];
  readonly names: NameModel[];
  readonly settings: Map<string, unknown>;
  /** Events that somebody listens to, by `registrationKey`. */
  readonly registrations: Set<string>;
  /** Events not yet told. */
  readonly pendingEvents: EventEntry[];
  isStructureProtected: boolean;
  activeSheet: SheetModel | null;
  selection: { sheet: SheetModel; area: CellRange } | null;
  /** Workbooks that were opened beside this one: Base64 of the file, `null` for an empty one. */
  readonly openedWorkbooks: (string | null)[];
  /** Last number given out in an id. */
  lastId: number;
  /** Works out formulas; the host itself cannot. `undefined` as the answer = not known. */
  calculate?: (cell: FormulaCell) => CellValue | undefined;
  readonly normalStyle: Style | undefined;
  /** Width of a column nobody set, in points. */
  readonly standardWidth: number;
  readonly standardHeight: number;
}

export function createWorkbook(name = "工作簿1.xlsx", normalStyle?: Style): WorkbookModel {
  return {
    name,
    sheets: [],
    names: [],
    settings: new Map(),
    registrations: new Set(),
    pendingEvents: [],
    isStructureProtected: false,
    activeSheet: null,
    selection: null,
    openedWorkbooks: [],
    lastId: 0,
    normalStyle,
    standardWidth: 54,
    standardHeight: 13.5,
  };
}

/** A number no other thing of the workbook has. */
export function nextId(workbook: WorkbookModel): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** Appends an empty sheet; the name is not checked. */
export function appendSheet(workbook: WorkbookModel, name: string, visibility: Visibility = "Visible"): SheetModel {
  const sheet: SheetModel = {
    id: `{00000000-0000-4000-8000-${String(nextId(workbook)).padStart(12, "0")}}`,
    workbook,
    name,
    visibility,
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    isDeleted: false,
    cells: createCells(),
    styles: createStyleStore(workbook.normalStyle),
    columnWidths: createRuns(),
    rowHeights: createRuns(),
    hiddenRows: createRuns(),
    hiddenColumns: createRuns(),
    merges: [],
    tables: [],
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    links: new Map(),
    frozen: { rows: 0, columns: 0 },
    protection: { isProtected: false, options: {}, password: null },
    page: {},
  };
  workbook.sheets.push(sheet);
  workbook.activeSheet ??= visibility === "Visible" ? sheet : null;
  return sheet;
}
