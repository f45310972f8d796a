import type { Field } from "../fields";
import { headerLabel, normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { FilledCell, Grid } from "./grid";
import { brokenLabel, continued, isContinuation, isGroupPart } from "./broken-labels";
import { filledCells } from "./grid";
import { isLabel, type FormLabel } from "./form-label";

/** A registration form: labels left, values right, one under the other. */
export interface FoundForm {
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly FormLabel[];
}

/** Fewer rows of labels are no form. */
const LEAST_ROWS = 5;
/** Review labels (点评领导, 主要成绩 …) that a review form must hold at the least. */
const LEAST_REVIEW_LABELS = 3;
const LONGEST_GAP = 8;
const WIDEST_FORM = 30;
/** After so many filled rows without a label no form is looked for: the sheet holds a table. */
const ROWS_WITHOUT_FORM = 40;

const REVIEW_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "reviewer",
  "reviewDate",
  "place",
  "method",
  "pledges",
  "evaluation",
  "achievements",
  "problems",
  "advice",
  "rectification",
  "selfEvaluation",
  "branchEvaluation",
  "massEvaluation",
]);
const SUBJECT_LABEL =
  /^(?:(?:党员|被点评人|被点评党员)?姓名|(?:基层)?党组织(?:名称)?|党支部(?:名称)?|被点评(?:党员|党组织|单位|人))$/;
const GROUP_LABEL = /^(?:领导|党员|支部)?(?:点评|评议|讲评)(?:情况|内容|意见|记录)$/;
/** The same without its last word is a label of its own too (领导点评, 支部讲评). */
const SHORT_GROUP_LABEL = /^(?:领导|党员|支部)?(?:点评|评议|讲评)$/;

/** Every review form on the sheet, from top to bottom; none on a sheet of tables. */
export function findForms(grid: Grid, matcher: HeaderMatcher): readonly FoundForm[] {
  if (grid.lastColumn - grid.firstColumn > WIDEST_FORM) return [];
  const forms: FoundForm[] = [];
  let run: FormLabel[] = [];
  let runRows: number[] = [];
  const close = (): void => {
    if (isReviewForm(run, runRows, matcher)) {
      forms.push({ top: runRows[0] ?? 0, bottom: runRows.at(-1) ?? 0, labels: run });
    }
    run = [];
    runRows = [];
  };
  let idleRows = 0;
  for (let row = grid.firstRow; row <= grid.lastRow && idleRows < ROWS_WITHOUT_FORM; row += 1) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    idleRows += 1;
    if (run.length > 0 && isContinuation(grid, cells, row, run, matcher)) {
      run = run.map((label) => continued(label, cells, row, runRows.at(-1) ?? row));
      continue;
    }
    const labels = labelsOf(grid, cells, row, run, matcher);
    if (labels.length === 0 || row - (runRows.at(-1) ?? row) > LONGEST_GAP) close();
    if (labels.length === 0) continue;
    if (run.some(isSubject) && labels[0] && isSubject(labels[0])) close();
    run.push(...labels);
    idleRows = 0;
    runRows.push(row);
  }
  close();
  return forms;
}

function isSubject({ label }: FormLabel): boolean {
  return SUBJECT_LABEL.test(normalizeHeader(label).base);
}

/** The labels of a row whose first filled cell is one; none when it opens with anything else or reads as a table's header. */
function labelsOf(
  grid: Grid,
  cells: readonly FilledCell[],
  row: number,
  run: readonly FormLabel[],
  matcher: HeaderMatcher,
): FormLabel[] {
  const labels: FormLabel[] = [];
  const groupAbove = run.at(-1)?.group ?? "";
  let group = "";
  let nextValue = -1;
  for (const [index, cell] of cells.entries()) {
    const right = (cell.merge?.right ?? cell.column) + 1;
    if (index === 0 && cells[1]?.column === right && isLabel(cells[1], matcher)) {
      if (isGroup(cell, cells[1], cells[2])) {
        group = headerLabel(cell.text);
        continue;
      }
      if (run.length > 0 && isGroupPart(cell, matcher)) continue;
    }
    if (cell.column === nextValue) continue;
    const label = isLabel(cell, matcher) ? cell.text : brokenLabel(grid, cell, row, matcher);
    if (label === null) {
      if (labels.length === 0) return [];
      continue;
    }
    labels.push({ label: headerLabel(label), group, row, valueColumn: right });
    nextValue = right;
  }
  if (readsAsHeader(group === "" ? cells : cells.slice(1), labels, matcher)) return [];
  const isUnderGroup =
    group === "" && groupAbove !== "" && (labels[0]?.valueColumn ?? 0) > (cells[0]?.column ?? 0) && labels.length === 1;
  return isUnderGroup ? labels.map((label) => ({ ...label, group: groupAbove })) : labels;
}

/** Stands at the left of labels: of several rows, or of a label that has its value beside it. */
function isGroup(cell: FilledCell, label: FilledCell, value: FilledCell | undefined): boolean {
  const { base } = normalizeHeader(cell.text);
  if (GROUP_LABEL.test(base)) return true;
  const isTall = cell.merge !== null && cell.merge.bottom > cell.merge.top;
  return SHORT_GROUP_LABEL.test(base) && (isTall || value?.column === (label.merge?.right ?? label.column) + 1);
}

/** Labels side by side without room for values between them are a table's header. */
function readsAsHeader(cells: readonly FilledCell[], labels: readonly FormLabel[], matcher: HeaderMatcher): boolean {
  const known = cells.filter((cell) => isLabel(cell, matcher)).length;
  return known > labels.length + 1 || labels.length > 4;
}

function isReviewForm(labels: readonly FormLabel[], rows: readonly number[], matcher: HeaderMatcher): boolean {
  if (rows.length < LEAST_ROWS) return false;
  const distinct = new Set(labels.map((label) => label.label)).size;
  if (distinct < labels.length * 0.8) return false;
  const review = labels.filter(({ label }) =>
    matcher.words(normalizeHeader(label).base).some((entry) => REVIEW_FIELDS.has(entry.field) && entry.score >= 0.8),
  );
  return review.length >= LEAST_REVIEW_LABELS;
}
