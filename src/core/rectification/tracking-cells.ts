import type { Day } from "../ledger/day";
import type { Field } from "../ledger/fields";
import type { LedgerRecord } from "../ledger/record";
import { isMarkedFormula } from "../marks/marker";
import { cellText, type CellValue } from "../workbook/cell";
import type { CellWrite } from "../workbook/edit-plan";
import { cellAddress } from "../workbook/range";
import { cellAt, formulaKey, type SheetSnapshot } from "../workbook/snapshot";
import { isUnsolved } from "./group-state";
import type { TrackedProblem } from "./problem";
import { STATE_NAMES } from "./state-names";
import type { StatusTexts } from "./status-texts";
import {
  overdueFormula,
  overdueSince,
  ownDay,
  ownText,
  statusFormula,
  type Formula,
  type RowCells,
} from "./tracking-formulas";
import { rankOf } from "./words/read-status";

/** One ledger whose rows are filled in. */
export interface TrackingPlace {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<Field, number>;
  readonly texts: StatusTexts;
  readonly asOf: Day;
}

export type RowWrites = ReadonlyMap<Field, CellWrite>;

/**
 * What a row of a review ledger gets: the numbers, least advanced state and earliest open deadline of its problems where the
 * cells are blank, and the days overdue. Typed cells stay.
 */
export function reviewRowWrites(
  record: LedgerRecord,
  problems: readonly TrackedProblem[],
  place: TrackingPlace,
): RowWrites {
  const writes = new Map<Field, CellWrite>();
  const { row } = record;
  const elsewhere = problems.filter((problem) => problem.record.kind === "rectification");
  const ids = elsewhere.filter((problem) => problem.hasId).map((problem) => problem.id);
  if (ids.length > 0 && isFree(place, row, "problemId")) writes.set("problemId", { value: ids.join("、") });
  if (problems.length > 0 && isFree(place, row, "status")) {
    writes.set("status", statusWrite(row, problems, elsewhere.length > 0, place, writes));
  }
  if (isFree(place, row, "deadline")) {
    const day = elsewhere.length > 0 ? earliestOpen(problems) : null;
    if (day !== null) writes.set("deadline", ownDay(day));
    else if (isOwn(place, row, "deadline")) writes.set("deadline", { value: null });
  }
  const overdue = overdueWrite(row, problems, place, writes);
  if (overdue) writes.set("overdueDays", overdue);
  return writes;
}

/** What a row of a tracking ledger gets: a state only in a column of ours (`ownsStatus`), and the days overdue. */
export function ledgerRowWrites(
  record: LedgerRecord,
  problems: readonly TrackedProblem[],
  place: TrackingPlace,
  ownsStatus: boolean,
): RowWrites {
  const writes = new Map<Field, CellWrite>();
  if (ownsStatus && problems.length > 0 && isFree(place, record.row, "status")) {
    writes.set("status", statusWrite(record.row, problems, false, place, writes));
  }
  const overdue = overdueWrite(record.row, problems, place, writes);
  if (overdue) writes.set("overdueDays", overdue);
  return writes;
}

/** Live from the row's own cells where they tell the state; else the state as found. */
function statusWrite(
  row: number,
  problems: readonly TrackedProblem[],
  isToldElsewhere: boolean,
  place: TrackingPlace,
  writes: RowWrites,
): Formula {
  const state = problems
    .map((problem) => problem.state)
    .reduce((least, each) => (rankOf(each) < rankOf(least) ? each : least));
  const name = STATE_NAMES[state];
  if (isToldElsewhere) return ownText(name);
  const live = statusFormula(cellsOf(row, place, writes), place.texts);
  return live.result === name ? live : ownText(name);
}

/** `null`: the cell is somebody else's, or there is none. */
function overdueWrite(
  row: number,
  problems: readonly TrackedProblem[],
  place: TrackingPlace,
  writes: RowWrites,
): Formula | null {
  if (!place.columns.has("overdueDays") || !isFree(place, row, "overdueDays")) return null;
  const cells = cellsOf(row, place, writes);
  const due = earliestOpen(problems);
  const days = due !== null && place.asOf > due ? place.asOf - due : "";
  const typed = cells.value("deadline");
  const written = typeof typed === "string" && typed !== "" ? due : null;
  const live = overdueFormula(cells, place.texts, written, place.asOf);
  if (live.result === days) return live;
  return due === null ? ownText("") : overdueSince(due, place.asOf);
}

function earliestOpen(problems: readonly TrackedProblem[]): Day | null {
  const days = problems.flatMap(({ state, deadline }) => (isUnsolved(state) && deadline !== null ? [deadline] : []));
  return days.length === 0 ? null : Math.min(...days);
}

/** Blank, or a formula of ours; a formula of the user's is neither, even where it shows nothing. */
function isFree(place: TrackingPlace, row: number, field: Field): boolean {
  const column = place.columns.get(field);
  if (column === undefined) return false;
  const formula = place.sheet.formulas.get(formulaKey(row, column));
  if (formula !== undefined) return isMarkedFormula(formula);
  return cellText(cellAt(place.sheet, row, column)).trim() === "";
}

function isOwn(place: TrackingPlace, row: number, field: Field): boolean {
  const column = place.columns.get(field);
  return column !== undefined && isMarkedFormula(place.sheet.formulas.get(formulaKey(row, column)));
}

/** The row's cells as they will be after `writes`. */
function cellsOf(row: number, place: TrackingPlace, writes: RowWrites): RowCells {
  return {
    address: (field) => {
      const column = place.columns.get(field);
      return column === undefined ? "" : cellAddress(row, column);
    },
    value: (field): CellValue => {
      const write = writes.get(field);
      if (write) return "formula" in write ? write.result : write.value;
      const column = place.columns.get(field);
      return column === undefined ? null : cellAt(place.sheet, row, column);
    },
  };
}
