import { joinPieces, planPieces } from "../../../src/app/engine/blocks/plan-pieces";
import { joinResult, resultPieces } from "../../../src/app/engine/blocks/result-pieces";
import { createSnapshotJoiner } from "../../../src/app/engine/blocks/join-snapshot";
import { snapshotBlocks } from "../../../src/app/engine/blocks/snapshot-blocks";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** What can be compared: functions by what they answer. */
function shown(workbook: WorkbookSnapshot): object[] {
  return workbook.sheets.map((sheet) => ({
    ...sheet,
    isDateFormatted: null,
    dates: sheet.values.flatMap((row, r) =>
      row.flatMap((_, c) => {
        const place = [sheet.origin.row + r, sheet.origin.column + c] as const;
        return sheet.isDateFormatted(...place) ? [place] : [];
      }),
    ),
  }));
}

function copied(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const joiner = createSnapshotJoiner(workbook.isStructureProtected);
  for (const block of snapshotBlocks(workbook)) joiner.add(structuredClone(block));
  return joiner.finish();
}

const rows = (count: number, width: number): SheetSnapshot["values"] =>
  Array.from({ length: count }, (_, r) => Array.from({ length: width }, (_, c) => (c % 2 === 0 ? r * c : `第${r}行`)));

const SHEETS: readonly (readonly [string, SheetSnapshot])[] = [
  ["an empty sheet", plainSheet("1", "空表", [])],
  ["one cell", plainSheet("1", "一格", [["甲"]])],
  [
    "rows of different lengths",
    plainSheet("1", "参差", [[], ["甲", null, 3], ["乙"], [null, { error: "#N/A" }, true]]),
  ],
  [
    "more than one block, not from A1, with dates",
    plainSheet("1", "大表", rows(9_000, 7), {
      origin: { row: 3, column: 2 },
      isDateFormatted: (row, column) => column === 4 || (row % 5 === 0 && column === 2),
    }),
  ],
  [
    "long texts",
    plainSheet(
      "1",
      "长文",
      Array.from({ length: 60 }, () => ["字".repeat(30_000)]),
    ),
  ],
  [
    "formulas, merges and hidden rows by the thousand",
    plainSheet("1", "公式", [["甲"]], {
      formulas: new Map(Array.from({ length: 9_001 }, (_, r) => [`${r},0`, `A${r}`])),
      merges: Array.from({ length: 4_001 }, (_, r) => ({ top: r, left: 0, bottom: r, right: 1 })),
      hiddenRows: Array.from({ length: 8_000 }, (_, r) => ({ first: 2 * r, last: 2 * r })),
    }),
  ],
];

describe("a workbook's picture in blocks", () => {
  test.each(SHEETS)("%s comes out as it went in", (_, sheet) => {
    const workbook = { sheets: [plainSheet("0", "前", [["乙"]]), sheet], isStructureProtected: true };
    const copy = copied(workbook);
    expect(shown(copy)).toEqual(shown(workbook));
    expect(copy.isStructureProtected).toBe(true);
  });

  test("no block holds more than a task can copy", () => {
    const sheets = [plainSheet("1", "大表", rows(50_000, 7)), ...SHEETS.map(([, sheet]) => sheet)];
    for (const block of snapshotBlocks({ sheets, isStructureProtected: false })) {
      const size = JSON.stringify(block).length;
      expect(size).toBeLessThan(600_000);
    }
  });
});

describe("a plan in pieces", () => {
  test("comes out as it went in, long blocks among short edits", () => {
    const long = Array.from({ length: 25_000 }, (_, row) => [{ value: row }]);
    const plan: EditPlan = {
      edits: [
        { type: "writeBlock", sheet: "1", top: 0, left: 0, cells: [[{ value: 1 }]] },
        { type: "writeBlock", sheet: "1", top: 0, left: 0, cells: long },
        { type: "writeBlock", sheet: "1", top: 0, left: 3, cells: long.slice(0, 10_000) },
        { type: "removeSheet", sheet: "2" },
        { type: "writeBlock", sheet: "1", top: 5, left: 0, cells: [] },
      ],
    };
    const pieces = planPieces(plan);
    expect(pieces.length).toBeGreaterThan(3);
    expect(joinPieces(pieces)).toEqual(plan);
  });
});

describe("a result in pieces", () => {
  test("long lists travel apart, and come together in order", () => {
    const result = { name: "甲", short: [1, 2], long: Array.from({ length: 1_001 }, (_, at) => at) };
    const { head, pieces } = resultPieces(result);
    expect(head).toEqual({ ...result, long: [] });
    expect(pieces).toHaveLength(3);
    expect(joinResult(head, new Map([["long", pieces.flatMap(({ items }) => items)]]))).toEqual(result);
  });
});
