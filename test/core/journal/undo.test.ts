import { readFileSync } from "node:fs";
import fc from "fast-check";
import { planMainJob } from "../../../src/app/main-job";
import { planEntry, readJournal } from "../../../src/core/journal/journal";
import { planUndo } from "../../../src/core/journal/plan-undo";
import { dayOf } from "../../../src/core/ledger/day";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { startingFile } from "../../contract/file-adapter";
import { arbitraryPlan } from "../../contract/arbitrary-plan";
import { STARTING_WORKBOOK } from "../../contract/starting-workbook";
import { contents, entryOf, ledger, MARKS, typed } from "./marked-ledger";

test("a change is taken back whole", () => {
  const before = ledger();
  const { plan, conflicts } = planUndo(entryOf(before, MARKS), applyPlan(before, MARKS), "excel");
  expect(conflicts).toEqual([]);
  expect(contents(applyPlan(applyPlan(before, MARKS), plan))).toEqual(contents(before));
});

describe("what somebody changed since is left alone and named", () => {
  test.each([
    ["a mended cell", "a", 2, 1, "2011-01-11", ["台账!B3"], "台账"],
    ["a mark written over", "a", 1, 2, "已改", ["台账!C2"], "台账"],
    ["a cell of our column that we left empty", "a", 2, 2, "说明", ["台账!C3"], "台账"],
    ["a cell beside ours", "a", 2, 3, "备注", [], "台账"],
    ["a cell of the added sheet", "new", 1, 0, "3", ["校验清单!A2"], "校验清单"],
    ["a cell beside them", "new", 5, 4, "我的", ["校验清单!E6"], "校验清单"],
  ])("%s", (_, sheet, row, column, value, named, name) => {
    const before = ledger();
    const after = typed(applyPlan(before, MARKS), sheet, row, column, value);
    const { plan, conflicts } = planUndo(entryOf(before, MARKS), after, "excel");
    expect(conflicts.map((each) => `${each.sheet}!${each.cell}`)).toEqual(named);
    const undone = applyPlan(after, plan);
    const kept = undone.sheets.find((each) => each.name === name);
    expect(kept?.values[row]?.[column]).toBe(value);
    // everything else is as before
    const others = typed(undone, kept?.id ?? "", row, column, named.includes("台账!B3") ? "2011.1.10" : null);
    const ledgers = (workbook: WorkbookSnapshot) => contents(workbook).slice(0, 2);
    expect(ledgers(others)).toEqual(ledgers(before));
  });

  test("a sheet that is gone", () => {
    const before = ledger();
    const after = applyPlan(before, { edits: [...MARKS.edits, { type: "removeSheet", sheet: "a" }] });
    const { plan, conflicts } = planUndo(entryOf(before, MARKS), after, "excel");
    expect(conflicts).toEqual([{ sheet: "台账", cell: "A1" }]);
    expect(plan.edits).toEqual([{ type: "removeSheet", sheet: "new" }]);
  });
});

test("our column is taken away after somebody sorted it with its rows, or put a row in", () => {
  const before = ledger();
  const marked = applyPlan(before, MARKS);
  const [first, ...others] = marked.sheets;
  const rows = first?.values ?? [];
  const sorted = [rows[0], rows[3], rows[1], rows[2], ["新来", null, null], ["末", null, "有误"]];
  const after = { ...marked, sheets: [plainSheet("a", "台账", sorted as never), ...others] };
  const { plan, conflicts } = planUndo(entryOf(before, MARKS), after, "excel");
  expect(conflicts).toEqual([{ sheet: "台账", cell: "B3" }]);
  expect(applyPlan(after, plan).sheets[0]?.values.map((row) => row[2] ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("formulas are known again by what they say, wherever their row went and however Excel writes them", () => {
  const before = ledger();
  const cells = [
    [{ formula: `IF(B2>0,COUNTIF('名册'!$A$1:$A$9,A2),"无 A2")`, result: 1 }],
    [{ formula: `IF(B3>0,COUNTIF('名册'!$A$1:$A$9,A3),"无 A2")`, result: 0 }],
  ];
  const plan: EditPlan = { edits: [{ type: "writeBlock", sheet: "a", top: 1, left: 4, cells }] };
  const rewrite = (second: string): WorkbookSnapshot =>
    applyPlan(applyPlan(before, plan), {
      edits: [
        {
          type: "writeBlock",
          sheet: "a",
          top: 1,
          left: 4,
          cells: [[{ formula: second, result: 5 }], [{ value: null }]],
        },
      ],
    });
  const conflictsOf = (formula: string) => planUndo(entryOf(before, plan), rewrite(formula), "excel").conflicts.length;
  expect(conflictsOf(`IF(B2 > 0, COUNTIF(名册!$A$1:$A$9, A2),"无 A2")`)).toBe(0);
  expect(conflictsOf(`IF(B2>0,COUNTIF(名册!$A$1:$A$9,A3),"无 A2")`)).toBe(1);
  expect(conflictsOf(`IF(B2>0,COUNTIF(名册!$A$1:$A$8,A2),"无 A2")`)).toBe(1);
  expect(conflictsOf(`IF(B2>0,COUNTIF(名册!$A$1:$A$9,A2),"无 A3")`)).toBe(1);
});

describe("columns of a table", () => {
  const rows = [
    ["党支部", "书记"],
    ["甲支部", "林晓"],
  ];
  const table = {
    id: "t",
    name: "名册",
    range: { top: 0, left: 0, bottom: 1, right: 1 },
    hasHeaderRow: true,
    hasTotalsRow: false,
  };
  const before: WorkbookSnapshot = {
    isStructureProtected: false,
    sheets: [plainSheet("a", "名册", rows, { tables: [table] })],
  };
  const plan: EditPlan = {
    edits: [
      { type: "appendTableColumns", sheet: "a", table: "t", headers: ["整改状态"] },
      { type: "appendTableColumns", sheet: "a", table: "t", headers: ["校验结果"] },
      { type: "writeBlock", sheet: "a", top: 1, left: 3, cells: [[{ value: "有误" }]] },
    ],
  };

  test.each<[string, number, string, readonly string[], readonly (string | null)[][]]>([
    [
      "nobody typed",
      9,
      "",
      [],
      [
        ["党支部", "书记"],
        ["甲支部", "林晓"],
      ],
    ],
    [
      "somebody typed into the last",
      3,
      "好",
      ["C1", "D1", "D2"],
      [
        ["党支部", "书记", "整改状态", "校验结果"],
        ["甲支部", "林晓", null, "好"],
      ],
    ],
    [
      "somebody typed into the first",
      2,
      "好",
      ["C1", "C2"],
      [
        ["党支部", "书记", "整改状态"],
        ["甲支部", "林晓", "好"],
      ],
    ],
  ])("%s", (_, column, value, named, left) => {
    const after = typed(applyPlan(before, plan), "a", 1, column, value === "" ? null : value);
    const { plan: undo, conflicts } = planUndo(entryOf(before, plan), after, "excel");
    expect(conflicts.map(({ cell }) => cell).sort()).toEqual(named);
    expect(applyPlan(after, undo).sheets[0]?.values).toEqual(left);
  });
});

/** Plans of one kind at a time are too easy: the contract's, over tables, merges, filters and sheets made anew. */
test("any plan is taken back, whole or from any point half-way, also after it was written down and read", async () => {
  const start = (await openWorkbookFile(startingFile(STARTING_WORKBOOK), "起始.xlsx")).snapshot;
  fc.assert(
    fc.property(arbitraryPlan(), fc.nat(12), (make, cut) => {
      const plan = make(start);
      const done = applyPlan(start, plan);
      const after = applyPlan(done, planEntry(done, entryOf(start, plan)));
      const [stored] = readJournal(after).entries;
      if (stored === undefined) throw new Error("the entry is gone");
      const undone = applyPlan(after, planUndo(stored, after, "excel").plan);
      expect(contents(undone).filter(({ name }) => name !== "点评台账记录")).toEqual(contents(start));

      const part = applyPlan(start, { edits: plan.edits.slice(0, cut) });
      const back = planUndo({ ...stored, state: "pending" }, part, "excel");
      expect(back.conflicts).toEqual([]);
      expect(contents(applyPlan(part, back.plan))).toEqual(contents(start));
    }),
    { seed: 20260302, numRuns: 300 },
  );
});

test("the main job on the sample is taken back, on a first run and on a second", async () => {
  const file = new URL("../../../sample/点评台账示例.xlsx", `file://${__filename}`);
  let workbook = (await openWorkbookFile(readFileSync(file), "示例.xlsx")).snapshot;
  for (const today of [dayOf(2011, 4, 30), dayOf(2011, 6, 30)]) {
    const { plan } = planMainJob(workbook, { today: today ?? 0 });
    const after = applyPlan(workbook, plan);
    const entry = entryOf(workbook, plan);
    const { plan: undo, conflicts } = planUndo(entry, after, "excel");
    expect(conflicts).toEqual([]);
    expect(contents(applyPlan(after, undo))).toEqual(contents(workbook));
    expect(JSON.stringify(entry).length).toBeLessThan(200_000);
    workbook = after;
  }
});
