import { applyPlan, isSheetName } from "../../../src/core/workbook/apply-plan";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { PlanError } from "../../../src/core/workbook/plan-error";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { cellAt, sheetByName } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "./picture";

const ledger = sheetOf("台账", [
  ["姓名", "点评时间"],
  ["林晓", 40556],
  ["周敏", "2011.1.10"],
]);

function after(workbook: WorkbookSnapshot, ...edits: Edit[]): WorkbookSnapshot {
  return applyPlan(workbook, { edits });
}

function only(workbook: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
  return "no error";
}

const put = (value: CellValue): { value: CellValue } => ({ value });

describe("writeBlock", () => {
  test("values are put in, null leaves a cell alone, a null value empties it", () => {
    const sheet = only(
      after(workbookOf(ledger), {
        type: "writeBlock",
        sheet: "台账",
        top: 1,
        left: 0,
        cells: [
          [null, put(null), put("缺点评地点")],
          [put("周 敏"), null, null],
        ],
      }),
    );
    expect(sheet.values).toEqual([
      ["姓名", "点评时间"],
      ["林晓", null, "缺点评地点"],
      ["周 敏", "2011.1.10"],
    ]);
  });

  test("the picture given is not changed, untouched rows are shared", () => {
    const before = JSON.stringify(ledger.values);
    const sheet = only(
      after(workbookOf(ledger), { type: "writeBlock", sheet: "台账", top: 2, left: 0, cells: [[put("x")]] }),
    );
    expect(JSON.stringify(ledger.values)).toBe(before);
    expect(sheet.values[0]).toBe(ledger.values[0]);
    expect(sheet.values[2]).not.toBe(ledger.values[2]);
  });

  test("a formula is kept with its result; a value over it removes it", () => {
    const formula: Edit = {
      type: "writeBlock",
      sheet: "台账",
      top: 3,
      left: 1,
      cells: [[{ formula: "COUNTA(A2:A3)", result: 2 }]],
    };
    const written = only(after(workbookOf(ledger), formula));
    expect(cellAt(written, 3, 1)).toBe(2);
    expect(written.formulas.get("3,1")).toBe("COUNTA(A2:A3)");
    const overwritten = only(
      after(workbookOf(ledger), formula, { type: "writeBlock", sheet: "台账", top: 3, left: 1, cells: [[put(3)]] }),
    );
    expect(cellAt(overwritten, 3, 1)).toBe(3);
    expect(overwritten.formulas.size).toBe(0);
    expect(ledger.formulas.size).toBe(0);
  });

  test("above and left of the used range, and far below it", () => {
    const moved = sheetOf("x", [["a", "b"], [], ["c"]], { origin: { row: 4, column: 3 } });
    const cells = [[put("new")]];
    const sheet = only(
      after(
        workbookOf(moved),
        { type: "writeBlock", sheet: "x", top: 1, left: 1, cells },
        { type: "writeBlock", sheet: "x", top: 9, left: 5, cells },
      ),
    );
    expect(sheet.origin).toEqual({ row: 1, column: 1 });
    expect([
      cellAt(sheet, 1, 1),
      cellAt(sheet, 4, 3),
      cellAt(sheet, 4, 4),
      cellAt(sheet, 6, 3),
      cellAt(sheet, 9, 5),
    ]).toEqual(["new", "a", "b", "c", "new"]);
  });

  test.each<[string, CellValue, CellValue]>([
    ["empty text empties the cell", "", null],
    ["no number", Number.NaN, { error: "#NUM!" }],
    ["minus nought", -0, 0],
    ["a control character is left out", "甲\u0001乙", "甲乙"],
    ["half a surrogate pair is left out", "甲\ud840乙", "甲乙"],
    ["a whole pair stays", "𠮷", "𠮷"],
    ["text is cut at 32,767", "字".repeat(32_768), "字".repeat(32_767)],
  ])("%s", (_, given, kept) => {
    const sheet = only(
      after(workbookOf(sheetOf("x", [[1]])), {
        type: "writeBlock",
        sheet: "x",
        top: 0,
        left: 0,
        cells: [[put(given)]],
      }),
    );
    expect(cellAt(sheet, 0, 0)).toEqual(kept);
  });

  test("emptied edges are cut off", () => {
    const edits: Edit[] = [
      { type: "clearBlock", sheet: "台账", range: { top: 2, left: 0, bottom: 2, right: 1 } },
      { type: "clearBlock", sheet: "台账", range: { top: 0, left: 1, bottom: 9, right: 9 } },
    ];
    expect(only(after(workbookOf(ledger), ...edits)).values).toEqual([["姓名"], ["林晓"]]);
  });
});

describe("sheets", () => {
  const added: Edit = { type: "addSheet", key: "new", name: "校验清单", visibility: "visible" };

  test("a new sheet comes after the one named, and is edited by its key", () => {
    const workbook = workbookOf(ledger, sheetOf("名册", [["党支部"]]));
    const result = after(
      workbook,
      { ...added, after: "台账" },
      { type: "writeBlock", sheet: "new", top: 2, left: 1, cells: [[put("第一条")]] },
    );
    expect(result.sheets.map(({ name }) => name)).toEqual(["台账", "校验清单", "名册"]);
    expect(sheetByName(result, "校验清单")).toMatchObject({
      id: "new",
      origin: { row: 2, column: 1 },
      values: [["第一条"]],
    });
  });

  test("a sheet is removed, and may be made anew in the same plan", () => {
    const workbook = workbookOf(ledger, sheetOf("校验清单", [["旧"]]));
    const result = after(workbook, { type: "removeSheet", sheet: "校验清单" }, added);
    expect(sheetByName(result, "校验清单")?.values).toEqual([]);
  });

  test.each<[string, string, Edit[]]>([
    ["unknownSheet", "an unknown sheet", [{ type: "freeze", sheet: "?", rows: 1, columns: 0 }]],
    ["sheetNameTaken", "a name that is there without case", [{ ...added, name: "台账" }]],
    ["sheetNameInvalid", "a name Excel refuses", [{ ...added, name: "一/二" }]],
    ["noVisibleSheetLeft", "the last visible sheet", [{ type: "removeSheet", sheet: "台账" }]],
    [
      "noVisibleSheetLeft",
      "only a hidden sheet left",
      [
        { ...added, visibility: "veryHidden" },
        { type: "removeSheet", sheet: "台账" },
      ],
    ],
    [
      "outsideSheet",
      "below the last row",
      [{ type: "writeBlock", sheet: "台账", top: 1_048_576, left: 0, cells: [[put(1)]] }],
    ],
    [
      "unevenBlock",
      "rows of unequal length",
      [{ type: "writeBlock", sheet: "台账", top: 0, left: 0, cells: [[put(1)], []] }],
    ],
    ["unknownTable", "an unknown table", [{ type: "appendTableColumns", sheet: "台账", table: "?", headers: ["a"] }]],
  ])("%s: %s", (code, _, edits) => {
    expect(codeOf(() => after(workbookOf(ledger), ...edits))).toBe(code);
  });

  test.each([
    ["统计表", true],
    ["", false],
    ["字".repeat(32), false],
    ["a[1]", false],
    ["'甲", false],
  ])("isSheetName(%j) is %s", (name, expected) => {
    expect(isSheetName(name)).toBe(expected);
  });
});

describe("merge", () => {
  test("the top-left value stays, the others go; overlapping areas are undone", () => {
    const merged = sheetOf(
      "x",
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
      {
        merges: [
          { top: 1, left: 1, bottom: 1, right: 2 },
          { top: 5, left: 0, bottom: 6, right: 0 },
        ],
      },
    );
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    const sheet = only(after(workbookOf(merged), { type: "merge", sheet: "x", range }));
    expect(sheet.values).toEqual([["a"], [null, null, "e"]]);
    expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }, range]);
  });

  test("one cell is no merged area", () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(only(after(workbookOf(ledger), { type: "merge", sheet: "台账", range })).merges).toEqual([]);
  });

  test("clearing undoes areas that lie inside, and no others", () => {
    const inside = { top: 1, left: 0, bottom: 1, right: 1 };
    const across = { top: 1, left: 2, bottom: 1, right: 5 };
    const sheet = sheetOf("x", [[]], { merges: [inside, across] });
    const range = { top: 0, left: 0, bottom: 2, right: 3 };
    expect(only(after(workbookOf(sheet), { type: "clearBlock", sheet: "x", range })).merges).toEqual([across]);
  });
});

describe("what else is in the picture", () => {
  test("a date format makes a cell shown as a date, clearing unmakes it", () => {
    const range = { top: 0, left: 2, bottom: 5, right: 2 };
    const style: Edit = { type: "styleBlock", sheet: "台账", range, style: { numberFormat: "yyyy-mm-dd" } };
    expect(only(after(workbookOf(ledger), style)).isDateFormatted(3, 2)).toBe(true);
    expect(only(after(workbookOf(ledger), style)).isDateFormatted(3, 1)).toBe(false);
    expect(
      only(after(workbookOf(ledger), style, { type: "clearBlock", sheet: "台账", range })).isDateFormatted(3, 2),
    ).toBe(false);
  });

  test("the filter is widened, its first row stays", () => {
    const filtered = sheetOf("x", [], {
      filter: { range: { top: 1, left: 0, bottom: 5, right: 3 }, isActive: true },
    });
    const range = { top: 1, left: 0, bottom: 5, right: 6 };
    expect(only(after(workbookOf(filtered), { type: "extendFilter", sheet: "x", range })).filter).toEqual({
      range,
      isActive: true,
    });
    expect(only(after(workbookOf(ledger), { type: "extendFilter", sheet: "台账", range })).filter).toBeNull();
  });
});
