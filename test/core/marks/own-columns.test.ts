import type { LedgerBlock } from "../../../src/core/ledger/recognition";
import { planOwnColumns } from "../../../src/core/marks/own-columns";
import type { CellValue } from "../../../src/core/workbook/cell";
import { MAX_COLUMNS } from "../../../src/core/workbook/range";
import { plainSheet, type SheetSnapshot } from "../../../src/core/workbook/snapshot";

function sheetOf(values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return plainSheet("1", "台账", values, more);
}

function blockOf(more: Partial<LedgerBlock> = {}): LedgerBlock {
  const column = (index: number, field: "memberName" | "checkResult" | null) => ({
    column: index,
    header: "x",
    label: "x",
    field,
    confidence: 1,
    reason: "",
  });
  return {
    sheetId: "1",
    sheetName: "台账",
    kind: "memberReview",
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 0,
    recordRows: [1, 2],
    columns: [column(0, "memberName"), column(1, null)],
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    title: null,
    unit: null,
    dateText: null,
    tableId: null,
    ...more,
  };
}

const ROWS = [
  ["姓名", "备注"],
  ["张三", null],
  ["李四", null],
];

describe("columns of ours", () => {
  test("stand right beside the ledger, with their heading", () => {
    const { columns, edits } = planOwnColumns(sheetOf(ROWS), blockOf(), ["checkResult"]);
    expect(columns.get("checkResult")).toBe(2);
    expect(edits[0]).toMatchObject({ type: "writeBlock", top: 0, left: 2, cells: [[{ value: "校验结果" }]] });
  });

  test("an existing one is used and nothing is written", () => {
    const existing = blockOf();
    const columns = [
      { column: 4, header: "校验结果", label: "校验结果", field: "checkResult", confidence: 1, reason: "" },
    ] as const;
    const own = planOwnColumns(sheetOf(ROWS), { ...existing, columns }, ["checkResult"]);
    expect(own.columns.get("checkResult")).toBe(4);
    expect(own.edits).toEqual([]);
  });

  test("go behind everything when a cell stands in the way", () => {
    const inTheWay = [["姓名", "备注"], ["张三", null, null, "旁注"], ["李四"]];
    const { columns } = planOwnColumns(sheetOf(inTheWay), blockOf(), ["checkResult", "reviewStatus"]);
    expect([...columns.values()]).toEqual([5, 6]);
  });

  test("headings of a two-level header are merged over both levels", () => {
    const { edits } = planOwnColumns(sheetOf(ROWS), blockOf({ headerBottom: 1, recordRows: [2] }), ["checkResult"]);
    expect(edits).toContainEqual({ type: "merge", sheet: "1", range: { top: 0, left: 2, bottom: 1, right: 2 } });
  });

  test("an Excel Table is widened instead of written beside", () => {
    const table = {
      id: "t1",
      name: "表1",
      range: { top: 0, left: 0, bottom: 2, right: 1 },
      hasHeaderRow: true,
      hasTotalsRow: false,
    };
    const { edits } = planOwnColumns(sheetOf(ROWS, { tables: [table] }), blockOf({ tableId: "t1" }), ["checkResult"]);
    expect(edits[0]).toEqual({ type: "appendTableColumns", sheet: "1", table: "t1", headers: ["校验结果"] });
    expect(edits.some((edit) => edit.type === "writeBlock")).toBe(false);
  });

  test("the sheet's filter is widened, so that its sorting takes the marks along", () => {
    const filter = { range: { top: 0, left: 0, bottom: 2, right: 1 }, isActive: false };
    const { edits } = planOwnColumns(sheetOf(ROWS, { filter }), blockOf(), ["checkResult"]);
    expect(edits).toContainEqual({ type: "extendFilter", sheet: "1", range: { top: 0, left: 0, bottom: 2, right: 2 } });
  });
});

test("columns never go beyond the last one that a sheet has", () => {
  const far = [...new Array<null>(MAX_COLUMNS - 1).fill(null), "x"];
  const values = [["姓名", "备注", "别的"], ROWS[1] ?? [], ROWS[2] ?? [], [], far];
  const { columns } = planOwnColumns(sheetOf(values), blockOf(), ["checkResult"]);
  expect(columns).toEqual(new Map([["checkResult", 3]]));
});
