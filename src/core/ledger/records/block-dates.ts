import type { CellValue } from "../../workbook/cell";
import type { Day, Period } from "../day";
import type { Field } from "../fields";
import type { LedgerBlock } from "../recognition";
import type { DateCell, TypedCell } from "../typed-cell";
import type { DateContext, DateSources } from "../values/date/date-context";
import { dateContextOf, NO_YEAR } from "../values/date/date-context";
import { readDate } from "../values/date/read-date";

/** Fields that lie ahead of the day of filling in. */
const AHEAD: ReadonlySet<Field> = new Set<Field>(["deadline", "dueDate"]);
/** Fields that follow the review named in the same row. */
const BEHIND_REVIEW: ReadonlySet<Field> = new Set<Field>([
  "deadline",
  "completedDate",
  "repliedDate",
  "reReviewDate",
  "publishedDate",
]);

/** Finds the year of dates written without one, from what a block says of itself. */
export interface BlockDates {
  /** The cell itself when it needs no help or gets none. `reviewDate` is the row's, when it has one. */
  complete(field: Field, cell: TypedCell, reviewDate: TypedCell | undefined): TypedCell;
}

export function blockDates(block: LedgerBlock, period: Period | null): BlockDates {
  const titles = [block.title ?? "", block.sheetName];
  const sources: DateSources = { titles, filled: filledOn(block.dateText), period };
  const contexts = new Map<string, DateContext>();
  const contextOf = (isAhead: boolean, after: Day | null): DateContext => {
    const key = `${isAhead} ${after}`;
    let context = contexts.get(key);
    if (!context) contexts.set(key, (context = dateContextOf({ ...sources, isAhead, after })));
    return context;
  };
  const completed = new Map<DateContext, Map<CellValue, DateCell>>();
  return {
    complete(field, cell, reviewDate) {
      if (!needsYear(cell)) return cell;
      const review = BEHIND_REVIEW.has(field) && reviewDate?.type === "date" ? reviewDate.reading : undefined;
      const after = review?.kind === "exact" || review?.kind === "imprecise" ? review.from : null;
      const context = contextOf(AHEAD.has(field), after);
      let known = completed.get(context);
      if (!known) completed.set(context, (known = new Map<CellValue, DateCell>()));
      let reading = known.get(cell.raw);
      if (!reading) known.set(cell.raw, (reading = readDate(cell.raw, false, context)));
      return reading;
    },
  };
}

/** Is the cell a date written without its year? */
export function needsYear(cell: TypedCell): cell is DateCell {
  return cell.type === "date" && cell.reading.kind === "ambiguous" && cell.reading.readings.length === 0;
}

/** The day in "填报时间：2011年1月20日"; `null` when there is none. */
export function filledOn(text: string | null): Day | null {
  if (text === null) return null;
  const { reading } = readDate(text.replace(/^[^\d〇○零一二]*[:：]/, "").replace(/^\D*(?=\d)/, ""), false, NO_YEAR);
  return reading.kind === "exact" ? reading.from : null;
}
