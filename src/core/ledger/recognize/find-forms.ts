import { isReviewKind } from "../kinds";
import type { Field } from "../fields";
import { headerLabel, normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { FilledCell, Grid } from "./grid";
import { filledCells } from "./grid";

/** A label of a form and the cell beside it that holds the value. All positions are 0-based. */
export interface FormLabel {
  readonly label: string;
  /** The label that groups it, e.g. 领导点评情况; "" when there is none. */
  readonly group: string;
  readonly row: number;
  readonly valueColumn: number;
}

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
    const labels = labelsOf(cells, row, run.at(-1)?.group ?? "", matcher);
    if (labels.length === 0 || row - (runRows.at(-1) ?? row) > LONGEST_GAP) close();
    if (labels.length === 0) continue;
    if (run.some((label) => SUBJECT_LABEL.test(label.label)) && SUBJECT_LABEL.test(labels[0]?.label ?? "")) close();
    run.push(...labels);
    idleRows = 0;
    runRows.push(row);
  }
  close();
  return forms;
}

/** The labels of a row whose first filled cell is one; none when it opens with anything else or reads as a table's header. */
function labelsOf(cells: readonly FilledCell[], row: number, groupAbove: string, matcher: HeaderMatcher): FormLabel[] {
  const labels: FormLabel[] = [];
  let group = "";
  let nextValue = -1;
  for (const [index, cell] of cells.entries()) {
    const right = (cell.merge?.right ?? cell.column) + 1;
    const { base } = normalizeHeader(cell.text);
    if (index === 0 && GROUP_LABEL.test(base) && cells[1]?.column === right && isLabel(cells[1], matcher)) {
      group = headerLabel(cell.text);
      continue;
    }
    if (cell.column === nextValue) continue;
    if (!isLabel(cell, matcher)) {
      if (labels.length === 0) return [];
      continue;
    }
    labels.push({ label: headerLabel(cell.text), group, row, valueColumn: right });
    nextValue = right;
  }
  if (readsAsHeader(cells, labels, matcher)) return [];
  const isUnderGroup =
    group === "" && groupAbove !== "" && (labels[0]?.valueColumn ?? 0) > (cells[0]?.column ?? 0) && labels.length === 1;
  return isUnderGroup ? labels.map((label) => ({ ...label, group: groupAbove })) : labels;
}

/** Labels side by side without room for values between them are a table's header. */
function readsAsHeader(cells: readonly FilledCell[], labels: readonly FormLabel[], matcher: HeaderMatcher): boolean {
  const known = cells.filter((cell) => isLabel(cell, matcher)).length;
  return known > labels.length + 1 || labels.length > 4;
}

function isLabel(cell: FilledCell | undefined, matcher: HeaderMatcher): boolean {
  if (!cell || typeof cell.value !== "string" || cell.text.length > 40) return false;
  const { full, base } = normalizeHeader(cell.text);
  return readable(full, matcher) || readable(base, matcher);
}

function readable(text: string, matcher: HeaderMatcher): boolean {
  return matcher.words(text).some((entry) => entry.score >= 0.8 && (entry.kinds?.some(isReviewKind) ?? true));
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
