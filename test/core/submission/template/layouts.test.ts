import { planTemplate, type TemplateJob } from "../../../../src/app/template";
import { indicatorChoice } from "../../../../src/core/submission/template/indicator";
import { applyPlan } from "../../../../src/core/workbook/apply-plan";
import { cellAddress, columnLetters, parseRange } from "../../../../src/core/workbook/range";
import { cellAt, type WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { workbookOf } from "../../workbook/picture";
import { OTHER_LAYOUTS } from "./other-layouts";
import { TABLE_LAYOUTS } from "./table-layouts";
import { analysisOf } from "./world";

const LAYOUTS = [...TABLE_LAYOUTS, ...OTHER_LAYOUTS];
const analysis = analysisOf();

function mappingOf(job: TemplateJob): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { line, indicator, confidence } of job.fills[0]?.lines ?? []) {
    const place = line.row === null ? columnLetters(line.column) : cellAddress(line.row, line.column);
    found[place] = indicator !== null ? indicatorChoice(indicator) : confidence > 0 ? "?" : "-";
  }
  return found;
}

function cellsOf(book: WorkbookSnapshot, wanted: readonly string[]): Record<string, unknown> {
  const [sheet] = book.sheets;
  return Object.fromEntries(
    wanted.map((address) => {
      const place = parseRange(address);
      return [address, sheet && place ? cellAt(sheet, place.top, place.left) : "no such cell"];
    }),
  );
}

test.each(LAYOUTS)("$title", ({ sheet, type, mapping, cells }) => {
  const book = workbookOf(sheet);
  const job = planTemplate(analysis, book);
  const filled = applyPlan(book, job.plan);
  expect(job.fills[0]?.layout.type).toBe(type);
  expect(mappingOf(job)).toEqual(mapping);
  expect(cellsOf(filled, Object.keys(cells))).toEqual(cells);
});

test.each(LAYOUTS)("filled once more, nothing is left to do: $title", ({ sheet }) => {
  const book = workbookOf(sheet);
  const first = planTemplate(analysis, book);
  const second = planTemplate(analysis, applyPlan(book, first.plan), { earlier: first.filled });
  expect(second.plan.edits).toEqual([]);
  expect(second.fills[0]?.differences).toEqual([]);
});

test.each(LAYOUTS)("nothing but blank cells changes: $title", ({ sheet }) => {
  const book = workbookOf(sheet);
  const [after] = applyPlan(book, planTemplate(analysis, book).plan).sheets;
  expect([...(after?.formulas ?? [])]).toEqual([...sheet.formulas]);
  expect(after?.merges).toEqual(sheet.merges);
  sheet.values.forEach((row, r) =>
    row.forEach((value, column) => {
      if (value !== null) expect([r, column, after && cellAt(after, r, column)]).toEqual([r, column, value]);
    }),
  );
});
