import { MARKERS, markerTerm } from "../marks/marker";
import { partsOf, type Day } from "../ledger/day";
import type { Field } from "../ledger/fields";
import { cellText, type CellValue } from "../workbook/cell";
import { isAdvice, isAdviceTerm } from "./advice-mark";
import type { ProblemState } from "./problem";
import { STATE_NAMES } from "./state-names";
import type { StatusTexts } from "./status-texts";

/** The cells of one row that our formulas look at: `address` is "" where the ledger has no such column. */
export interface RowCells {
  address(field: Field): string;
  value(field: Field): CellValue;
}

export interface Formula {
  readonly formula: string;
  readonly result: CellValue;
}

const OURS = markerTerm("tracking");

/** A text or day that we know and that may change with the next run: no value, so that nobody takes it for typed. */
export function ownText(text: string): Formula {
  return { formula: `IF(${OURS},${quote(text)},"")`, result: text };
}

export function ownDay(day: Day): Formula {
  return { formula: `IF(${OURS},${dayTerm(day)},"")`, result: day };
}

/** In a copy of what a person entered on the other side of tracking: ours, and known from the formulas that show a state. */
const COPY = `LEN("${MARKERS.tracking}同步")>0`;

export function isCopy(formula: string | undefined): boolean {
  return formula?.includes(COPY) === true;
}

/** The same formula in a column of the user's: it does not make the column ours. */
export function asGuest({ formula, result }: Formula): Formula {
  return { formula: formula.replaceAll(OURS, COPY), result };
}

/** `null`: too long for a formula. */
export function copyOfText(text: string): Formula | null {
  const formula = `IF(${COPY},${quote(text)},"")`;
  return formula.length > LONGEST_FORMULA ? null : { formula, result: text };
}

export function copyOfDay(day: Day): Formula {
  return { formula: `IF(${COPY},${dayTerm(day)},"")`, result: day };
}

/** Excel's limits: 8,192 characters a formula, 255 a text in it. */
const LONGEST_FORMULA = 8000;
const LONGEST_LITERAL = 250;

/** What people write most into measures and progress when there are none. Other words of that sort are known when a run reads them. */
export const SAYING_NOTHING: readonly string[] = ["无", "暂无", "没有", "略", "/", "-", "—"];

/**
 * 整改状态 from the furthest date or mark in the row (DOMAIN §7), live; neither measures that begin with the mark of advice nor
 * words that say nothing count.
 */
export function statusFormula(row: RowCells, texts: StatusTexts): Formula {
  let formula = quote(STATE_NAMES.open);
  let result: ProblemState = "open";
  const step = (condition: string, isMet: boolean, state: ProblemState): void => {
    formula = `IF(${condition},${quote(STATE_NAMES[state])},${formula})`;
    if (isMet) result = state;
  };
  const steps = [
    ["progress", "inProgress"],
    ["measures", "inProgress"],
    ["completedDate", "completed"],
    ["repliedDate", "replied"],
    ["reReviewDate", "reReviewed"],
  ] as const;
  for (const [field, state] of steps) {
    const address = row.address(field);
    if (address === "") continue;
    const said = cellText(row.value(field));
    if (state === "inProgress") {
      const says = [`${address}<>""`, `NOT(${isOneOf(address, SAYING_NOTHING)})`];
      const isOwn = said !== "" && !SAYING_NOTHING.includes(said);
      if (field === "progress") step(`AND(${says.join(",")})`, isOwn, state);
      else step(`AND(${says.join(",")},NOT(${isAdviceTerm(address)}))`, isOwn && !isAdvice(said), state);
    } else step(`${address}<>""`, !isEmpty(row.value(field)), state);
  }
  const outcome = row.address("reReviewResult");
  if (outcome !== "") {
    const said = cellText(row.value("reReviewResult"));
    step(isOneOf(outcome, texts.failed), texts.failed.includes(said), "open");
    step(isOneOf(outcome, texts.passed), texts.passed.includes(said), "closed");
  }
  return { formula: `IF(${OURS},${formula},"")`, result: STATE_NAMES[result] };
}

/**
 * 逾期天数, live: days from the deadline to TODAY() while the status is open or in progress, or blank with no date of
 * completion, reply or re-review (or a failed one); else "". `writtenDeadline`: what a deadline that is no number means.
 */
export function overdueFormula(row: RowCells, texts: StatusTexts, writtenDeadline: Day | null, asOf: Day): Formula {
  const deadline = row.address("deadline");
  if (deadline === "") return ownText("");
  const due =
    writtenDeadline === null
      ? `INT(${deadline})`
      : `IF(ISNUMBER(${deadline}),INT(${deadline}),${dayTerm(writtenDeadline)})`;
  const isGiven = writtenDeadline === null ? [`ISNUMBER(${deadline})`] : [];
  const open = opennessOf(row, texts);
  const formula = `IF(AND(${[OURS, ...isGiven, open.term].join(",")}),IF(TODAY()>${due},TODAY()-${due},""),"")`;

  const value = row.value("deadline");
  const day = typeof value === "number" ? Math.floor(value) : writtenDeadline;
  return { formula, result: open.isMet && day !== null && asOf > day ? asOf - day : "" };
}

/** 逾期天数 against a day that stands in no cell of the row. */
export function overdueSince(day: Day, asOf: Day): Formula {
  const due = dayTerm(day);
  const formula = `IF(AND(${OURS},TODAY()>${due}),TODAY()-${due},"")`;
  return { formula, result: asOf > day ? asOf - day : "" };
}

function opennessOf(row: RowCells, texts: StatusTexts): { readonly term: string; readonly isMet: boolean } {
  const { open, inProgress, completed, replied, reReviewed, closed } = texts.states;
  const openWords = [...open, ...inProgress];
  const doneWords = [...completed, ...replied, ...reReviewed, ...closed];
  const dates = (["completedDate", "repliedDate", "reReviewDate"] as const).filter(
    (field) => row.address(field) !== "",
  );
  const hasNoDate = dates.map((field) => `${row.address(field)}=""`);
  const isUndated = dates.every((field) => isEmpty(row.value(field)));

  const outcome = row.address("reReviewResult");
  const hasFailed = outcome !== "" && texts.failed.includes(cellText(row.value("reReviewResult")));
  const undated = hasNoDate.length === 0 ? "TRUE" : `AND(${hasNoDate.join(",")})`;
  const unfinished = outcome === "" ? undated : `OR(${isOneOf(outcome, texts.failed)},${undated})`;
  const status = row.address("status");
  if (status === "") return { term: unfinished, isMet: hasFailed || isUndated };
  const said = cellText(row.value("status"));
  return {
    term: `OR(${isOneOf(status, openWords)},AND(NOT(${isOneOf(status, doneWords)}),${unfinished}))`,
    isMet: openWords.includes(said) || (!doneWords.includes(said) && (hasFailed || isUndated)),
  };
}

/** `OR(A5="甲",A5="乙")`, for formulas and formats alike. */
export function isOneOf(address: string, words: readonly string[]): string {
  const terms = words.map((word) => `${address}=${quote(word)}`);
  return terms.length === 1 ? terms.join() : `OR(${terms.join(",")})`;
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}

/** The text as a term: long ones and line breaks put together from pieces. */
function quote(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n");
  return lines.map(quoteLine).join("&CHAR(10)&");
}

function quoteLine(line: string): string {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < line.length; at += LONGEST_LITERAL) {
    pieces.push(`"${line.slice(at, at + LONGEST_LITERAL).replace(/"/gu, '""')}"`);
  }
  return pieces.join("&");
}

function dayTerm(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `DATE(${year},${month},${date})`;
}
