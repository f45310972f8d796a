import fc from "fast-check";
import type { CellWrite, Edit, EditPlan } from "../../src/core/workbook/edit-plan";
import type { CellRange } from "../../src/core/workbook/range";
import { rangesOverlap } from "../../src/core/workbook/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** Makes a plan for the starting workbook as it was read; only then are the ids of its sheets known. */
export type PlanMaker = (workbook: WorkbookSnapshot) => EditPlan;

const text = fc.oneof(
  fc.constantFrom("有误", "", " 两端 空格 ", "一\n二", "<&>\"'", "_x000D_", "=1+1", "\u0001控制", "𠮷野", "0123"),
  fc.string({ maxLength: 12 }),
);

const write: fc.Arbitrary<CellWrite | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: text.map((value) => ({ value })) },
  {
    weight: 3,
    arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean()).map((value) => ({ value })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ value: null }, { value: { error: "#DIV/0!" } }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('A1&"<"', "SUM(A1:B2)", "IF(A1>0,1,0)"), fc.oneof(text, fc.integer()))
      .map(([formula, result]) => ({ formula, result })),
  },
);

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.record({
    top: fc.nat(12),
    left: fc.nat(6),
    cells: fc.array(fc.array(write, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  }),
);

type ForSheet = (sheet: SheetSnapshot, other: SheetSnapshot) => Edit[];

/** Edits of one sheet; where a table is, merging is left out, since Excel refuses it. */
const edit: fc.Arbitrary<ForSheet> = fc.oneof(
  { weight: 6, arbitrary: block.map((b): ForSheet => ({ id }) => [{ type: "writeBlock", sheet: id, ...b }]) },
  { weight: 2, arbitrary: range.map((r): ForSheet => ({ id }) => [{ type: "clearBlock", sheet: id, range: r }]) },
  {
    weight: 2,
    arbitrary: range.map((r): ForSheet => (sheet) => {
      const isBlocked = sheet.tables.some((table) => rangesOverlap(table.range, r));
      return isBlocked ? [] : [{ type: "merge", sheet: sheet.id, range: r }];
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(range, fc.constantFrom("yyyy-mm-dd", "0.0%", "@", "General"), fc.boolean())
      .map(([r, numberFormat, bold]): ForSheet => ({ id }) => [
        { type: "styleBlock", sheet: id, range: r, style: { numberFormat, font: { bold }, wrap: true } },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.nat(30).map((width): ForSheet => ({ id }, other) => [
      { type: "columnWidths", sheet: id, widths: [{ column: width % 7, width: width + 1 }] },
      { type: "rowHeights", sheet: id, heights: [{ row: width, height: 20 }] },
      { type: "freeze", sheet: id, rows: width % 3, columns: width % 2 },
      { type: "link", sheet: id, row: 1, column: 1, target: { sheet: other.id, row: 0, column: 0 }, tip: "去" },
    ]),
  },
  {
    weight: 1,
    arbitrary: range.map((r): ForSheet => ({ id }) => [
      { type: "removeConditionalFormats", sheet: id, marker: "标记" },
      { type: "conditionalFormat", sheet: id, range: r, formula: 'LEN("标记")>0', style: { fill: "FFC7CE" } },
      { type: "extendFilter", sheet: id, range: { ...r, top: 1 } },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(["校验结果"], ["整改状态", "书记"]).map((headers): ForSheet => ({ id, tables }) => {
      const [table] = tables;
      return table ? [{ type: "appendTableColumns", sheet: id, table: table.id, headers }] : [];
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(["党员人数"], ["校验结果", "整改状态"]).map((headers): ForSheet => ({ id, tables }) => {
      const [table] = tables;
      return table ? [{ type: "removeTableColumns", sheet: id, table: table.id, headers }] : [];
    }),
  },
);

/** Up to eight edits over all sheets; now and then a new sheet, or one that is taken away and made anew. */
export function arbitraryPlan(): fc.Arbitrary<PlanMaker> {
  const steps = fc.array(fc.tuple(fc.nat(2), edit), { maxLength: 8 });
  return fc
    .tuple(steps, block, fc.constantFrom("none", "end", "middle", "anew"))
    .map(([edits, added, where]): PlanMaker => (workbook) => {
      const plan: Edit[] = edits.flatMap(([index, make]) => {
        const sheet = workbook.sheets[index];
        const other = workbook.sheets[(index + 1) % workbook.sheets.length];
        return sheet && other ? make(sheet, other) : [];
      });
      const [first, , last] = workbook.sheets;
      if (where === "none" || !first || !last) return { edits: withRoom(plan) };
      if (where === "anew") plan.push({ type: "removeSheet", sheet: last.id });
      const name = where === "anew" ? last.name : "校验清单";
      const after = where === "middle" ? { after: first.id } : {};
      plan.push({ type: "addSheet", key: "new", name, visibility: "hidden", ...after });
      plan.push({ type: "writeBlock", sheet: "new", ...added });
      return { edits: withRoom(plan) };
    });
}

/** Columns are appended to a table before anything else is written, so that nothing stands in their way. */
function withRoom(edits: readonly Edit[]): Edit[] {
  const isTableEdit = (each: Edit): boolean => each.type === "appendTableColumns" || each.type === "removeTableColumns";
  const links = edits.filter((each) => each.type === "link");
  const others = edits.filter((each) => !isTableEdit(each) && each.type !== "link");
  return [...edits.filter(isTableEdit), ...links, ...others];
}
