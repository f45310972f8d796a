import fc from "fast-check";
import { applyNeeded, applyPlan } from "../../../src/core/workbook/apply-plan";
import type { CellWrite, Edit } from "../../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "./picture";

const base = sheetOf("台账", [
  ["姓名", "林晓", 3],
  [null, 40556, true],
]);
const workbook = workbookOf({
  ...base,
  values: [...base.values, ["已点评", { error: "#N/A" }]],
  formulas: new Map([["2,0", 'IF(TRUE,"已点评")']]),
});

const block = (top: number, left: number, cells: readonly (readonly (CellWrite | null)[])[]): Edit => ({
  type: "writeBlock",
  sheet: "台账",
  top,
  left,
  cells,
});
const put = (value: string | number | boolean | null): CellWrite => ({ value });
const needed = (...edits: Edit[]): readonly Edit[] => applyNeeded(workbook, { edits }).plan.edits;

describe("writes that change nothing are left out", () => {
  test.each<[title: string, edits: Edit[], expected: Edit[]]>([
    ["the same values", [block(0, 0, [[put("姓名"), put("林晓"), put(3)]])], []],
    ["nothing into an empty cell", [block(1, 0, [[put(null)], [null]])], []],
    ["the same error", [block(2, 1, [[{ value: { error: "#N/A" } }]])], []],
    ["the same formula and result", [block(2, 0, [[{ formula: 'IF(TRUE,"已点评")', result: "已点评" }]])], []],
    ["one of two", [block(0, 1, [[put("林晓"), put(4)]])], [block(0, 1, [[null, put(4)]])]],
    ["its result only", [block(2, 0, [[put("已点评")]])], [block(2, 0, [[put("已点评")]])]],
    [
      "a formula over the same value",
      [block(0, 2, [[{ formula: "1+2", result: 3 }]])],
      [block(0, 2, [[{ formula: "1+2", result: 3 }]])],
    ],
    ["text over a number", [block(0, 2, [[put("3")]])], [block(0, 2, [[put("3")]])]],
    [
      "what an earlier edit of the plan took away",
      [
        { type: "clearBlock", sheet: "台账", range: { top: 0, left: 0, bottom: 0, right: 0 } },
        block(0, 0, [[put("姓名")]]),
      ],
      [
        { type: "clearBlock", sheet: "台账", range: { top: 0, left: 0, bottom: 0, right: 0 } },
        block(0, 0, [[put("姓名")]]),
      ],
    ],
    [
      "what an earlier edit put in",
      [block(5, 0, [[put("甲")]]), block(5, 0, [[put("甲")]])],
      [block(5, 0, [[put("甲")]])],
    ],
  ])("%s", (_, edits, expected) => {
    expect(needed(...edits)).toEqual(expected);
  });

  test("both plans give the same picture, whatever is written", () => {
    const write = fc.oneof(
      fc.constant(null),
      fc.constantFrom<CellWrite>(put("姓名"), put(3), put(null), put(true), { formula: "1+2", result: 3 }),
    );
    const edit = fc
      .tuple(fc.nat(3), fc.nat(3), fc.array(fc.tuple(write, write), { minLength: 1, maxLength: 3 }))
      .map(([top, left, cells]) => block(top, left, cells));
    const plain = ({ sheets }: WorkbookSnapshot): unknown =>
      sheets.map(({ values, formulas, origin }) => ({ values, origin, formulas: [...formulas] }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const { plan } = applyNeeded(workbook, { edits });
        expect(plain(applyPlan(workbook, plan))).toEqual(plain(applyPlan(workbook, { edits })));
        expect(applyNeeded(workbook, plan).plan).toEqual(plan);
      }),
      { seed: 20_240_601, numRuns: 300 },
    );
  });
});
