import { FIELDS_OF_KIND } from "../../../src/core/ledger/fields";
import type { Field } from "../../../src/core/ledger/fields";
import { STANDARD_HEADINGS } from "../../../src/core/ledger/headings";
import type { LedgerKind } from "../../../src/core/ledger/kinds";
import type { LedgerBlock, Recognition } from "../../../src/core/ledger/recognition";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** A small ledger: header in row 0, one column per field, records below; `look` changes what the block says of itself. */
export interface SmallLedger {
  readonly kind: LedgerKind;
  readonly name?: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly block?: Partial<LedgerBlock>;
  readonly dates?: readonly string[];
}

/** Names of fields are fields; anything else in `fields` is a grade column of that name. */
export function smallWorkbook(ledgers: readonly SmallLedger[]): {
  workbook: WorkbookSnapshot;
  recognition: Recognition;
} {
  const sheets = ledgers.map((ledger, index) => sheetOf(ledger, index));
  return {
    workbook: { sheets, isStructureProtected: false },
    recognition: {
      sheets: ledgers.map((ledger, index) => {
        const block = blockOf(ledger, index);
        return { sheetId: block.sheetId, sheetName: block.sheetName, isOurs: false, blocks: [block] };
      }),
    },
  };
}

function sheetOf(ledger: SmallLedger, index: number): SheetSnapshot {
  return {
    id: `s${index}`,
    name: ledger.name ?? `表${index + 1}`,
    visibility: "visible",
    isProtected: false,
    origin: { row: 0, column: 0 },
    values: [ledger.fields.map((field) => headingOf(field)), ...ledger.rows],
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    isDateFormatted: (row, column) => ledger.dates?.includes(`${row},${column}`) === true,
  };
}

function blockOf(ledger: SmallLedger, index: number): LedgerBlock {
  return {
    sheetId: `s${index}`,
    sheetName: ledger.name ?? `表${index + 1}`,
    kind: ledger.kind,
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 0,
    recordRows: ledger.rows.map((_, row) => row + 1),
    columns: ledger.fields.map((field, column) => ({
      column,
      header: headingOf(field),
      label: headingOf(field),
      field: isField(field) ? field : "grade",
      confidence: 1,
      reason: "",
    })),
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    title: null,
    unit: null,
    dateText: null,
    tableId: null,
    ...ledger.block,
  };
}

function headingOf(field: string): string {
  return isField(field) ? STANDARD_HEADINGS[field] : field;
}

function isField(name: string): name is Field {
  return Object.values(FIELDS_OF_KIND).some((fields) => (fields as readonly string[]).includes(name));
}
