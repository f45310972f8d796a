import fc from "fast-check";
import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { CellValue } from "../../../../src/core/workbook/cell";
import type { CellRange } from "../../../../src/core/workbook/range";
import { sheetOf, workbookOf } from "./table-sheet";

const WORDS = [
  "序号",
  "姓名",
  "党组织名称",
  "点评领导",
  "点评时间",
  "主要成绩",
  "存在问题",
  "合计",
  "注：",
  "领导点评情况",
  "整改措施",
  "2011.1.10",
  "机关党支部",
  "—",
  " ",
  "",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.integer({ min: 0, max: 50_000 }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
  fc.string(),
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 });
const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(20), fc.nat(8), fc.nat(6), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe("any sheet", () => {
  test("is read without failing, every record row once, in order, below its header and inside the sheet", () => {
    fc.assert(
      fc.property(rows, fc.array(merge, { maxLength: 6 }), (values, merges) => {
        const sheet = { ...sheetOf(values), merges };
        for (const block of recognize(workbookOf(sheet)).sheets[0]?.blocks ?? []) {
          expect([...new Set(block.recordRows)].sort((a, b) => a - b)).toEqual(block.recordRows);
          expect(block.recordRows.every((row) => row > block.headerBottom && row < values.length)).toBe(true);
          expect(block.columns.every((column) => column.field === null || column.confidence >= 0.75)).toBe(true);
          if (block.kind === null) expect(block.columns.every((column) => column.field === null)).toBe(true);
        }
      }),
      { seed: 20110113, numRuns: 400 },
    );
  });

  test("merged over its whole height and width, or far beyond its data, is still read", () => {
    const sheet = sheetOf(["党员名册", "姓名|入党时间|所在党支部", "周明远|2003.7|机关党支部"]);
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    expect(() => recognize(workbookOf({ ...sheet, merges: [whole] }))).not.toThrow();
  });

  test("empty, or with our own name, holds no ledger", () => {
    const { sheets } = recognize(workbookOf(sheetOf([]), sheetOf(["序号|姓名|入党时间"], { name: "校验清单" })));
    expect(sheets.map((sheet) => [sheet.isOurs, sheet.blocks])).toEqual([
      [false, []],
      [true, []],
    ]);
  });
});
