import { LOOKS, type Look } from "../marks/looks";
import { markerTerm } from "../marks/marker";
import type { Field } from "../ledger/fields";
import type { Edit } from "../workbook/edit-plan";
import { columnLetters } from "../workbook/range";
import type { SheetSnapshot } from "../workbook/snapshot";
import { PROBLEM_STATES, type ProblemState } from "./problem";
import { RE_REVIEW_NAMES, STATE_NAMES } from "./state-names";
import type { StatusTexts } from "./status-texts";
import { isOneOf } from "./tracking-formulas";

const STATE_LOOKS: Readonly<Record<ProblemState, Look>> = {
  open: LOOKS.bad,
  inProgress: LOOKS.attention,
  completed: LOOKS.info,
  replied: LOOKS.info,
  reReviewed: LOOKS.info,
  closed: LOOKS.good,
};

const DATE_FIELDS = ["deadline", "completedDate", "repliedDate", "reReviewDate"] as const satisfies readonly Field[];

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Colours by 整改状态, and of the days overdue; keyed to the text, so that they follow their row when it is sorted. */
export function trackingFormats(
  sheet: SheetSnapshot,
  span: RowSpan,
  columns: ReadonlyMap<Field, number>,
  texts: StatusTexts,
): readonly Edit[] {
  const ours = markerTerm("tracking");
  const edits: Edit[] = [];
  const status = columns.get("status") ?? -1;
  if (status >= 0) {
    for (const state of PROBLEM_STATES) {
      edits.push({
        type: "conditionalFormat",
        sheet: sheet.id,
        range: { top: span.first, left: status, bottom: span.last, right: status },
        formula: `AND(${ours},${isOneOf(`$${columnLetters(status)}${span.first + 1}`, texts.states[state])})`,
        style: STATE_LOOKS[state],
      });
    }
  }
  const overdue = columns.get("overdueDays") ?? -1;
  if (overdue >= 0) {
    const address = `$${columnLetters(overdue)}${span.first + 1}`;
    edits.push({
      type: "conditionalFormat",
      sheet: sheet.id,
      range: { top: span.first, left: overdue, bottom: span.last, right: overdue },
      formula: `AND(${ours},ISNUMBER(${address}),N(${address})>0)`,
      style: { ...LOOKS.bad, bold: true },
    });
  }
  return edits;
}

/** Drop-downs and date checks of columns that are ours; people may still enter other words, after a warning. */
export function trackingValidations(
  sheet: SheetSnapshot,
  span: RowSpan,
  columns: ReadonlyMap<Field, number>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (
    field: Field,
    more: Pick<Extract<Edit, { type: "dataValidation" }>, "rule" | "errorTitle" | "errorMessage">,
  ): void => {
    const column = columns.get(field);
    if (column === undefined) return;
    const range = { top: span.first, left: column, bottom: span.last, right: column };
    edits.push({ type: "dataValidation", sheet: sheet.id, range, isStrict: false, ...more });
  };
  const states = PROBLEM_STATES.map((state) => STATE_NAMES[state]);
  add("status", {
    rule: { type: "list", items: states },
    errorTitle: "整改状态",
    errorMessage: `请从下拉列表中选择：${states.join("、")}。`,
  });
  const outcomes = [RE_REVIEW_NAMES.passed, RE_REVIEW_NAMES.failed];
  add("reReviewResult", {
    rule: { type: "list", items: outcomes },
    errorTitle: "复评结果",
    errorMessage: `请从下拉列表中选择：${outcomes.join("、")}。`,
  });
  for (const field of DATE_FIELDS) {
    add(field, { rule: { type: "date" }, errorTitle: "日期", errorMessage: "请填写日期，例如 2011-1-13。" });
  }
  return edits;
}

export function trackingNumberFormats(
  sheet: SheetSnapshot,
  span: RowSpan,
  columns: ReadonlyMap<Field, number>,
): readonly Edit[] {
  return [...DATE_FIELDS, "overdueDays" as const].flatMap((field): Edit[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const range = { top: span.first, left: column, bottom: span.last, right: column };
    const numberFormat = field === "overdueDays" ? "0" : "yyyy-mm-dd";
    return [{ type: "styleBlock", sheet: sheet.id, range, style: { numberFormat, horizontal: "center" } }];
  });
}
