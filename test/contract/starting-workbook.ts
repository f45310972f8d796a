import type { CellValue } from "../../src/core/workbook/cell";
import type { CellRange } from "../../src/core/workbook/range";

/** A cell of the workbook that contract tests start from. */
export type StartingCell =
  { readonly value: CellValue; readonly isDate?: boolean } | { readonly formula: string; readonly result: CellValue };

export interface StartingSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By "row,column". */
  readonly cells: ReadonlyMap<string, StartingCell>;
  readonly merges: readonly CellRange[];
  readonly table: { readonly name: string; readonly range: CellRange; readonly headers: readonly string[] } | null;
  readonly filter: CellRange | null;
}

function cellsOf(rows: readonly (readonly (StartingCell | CellValue)[])[]): Map<string, StartingCell> {
  const cells = new Map<string, StartingCell>();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === null) continue;
      const isWhole = typeof cell === "object" && ("value" in cell || "formula" in cell);
      cells.set(`${r},${c}`, isWhole ? cell : { value: cell });
    }
  }
  return cells;
}

/** A ledger with a title, an Excel Table, and a hidden sheet with formulas. Invented names. */
export const STARTING_WORKBOOK: readonly StartingSheet[] = [
  {
    name: "点评台账",
    isHidden: false,
    cells: cellsOf([
      ["党员接受领导点评登记台账"],
      ["姓名", "点评时间", "点评领导", "存在的问题"],
      ["林晓", { value: 40556, isDate: true }, "周敏", "学习 _x0041_ 不够\n需要加强"],
      ["白雪峰", "2011.1.10", null, "无"],
      [],
      [
        "合计",
        { formula: "COUNTA(A3:A4)", result: 2 },
        { formula: 'IF(B6>1,"多","")', result: "多" },
        { error: "#N/A" },
      ],
    ]),
    merges: [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 8, left: 1, bottom: 9, right: 2 },
    ],
    table: null,
    filter: { top: 1, left: 0, bottom: 3, right: 3 },
  },
  {
    name: "名册's",
    isHidden: false,
    cells: cellsOf([
      ["党支部", "书记", "党员人数"],
      ["甲支部", "林晓", 12],
      ["乙支部", "周敏", 7.5],
    ]),
    merges: [],
    table: { name: "名册", range: { top: 0, left: 0, bottom: 2, right: 2 }, headers: ["党支部", "书记", "党员人数"] },
    filter: null,
  },
  {
    name: "隐藏",
    isHidden: true,
    cells: cellsOf([[true, { formula: "'点评台账'!B6*2", result: 4 }]]),
    merges: [],
    table: null,
    filter: null,
  },
];
