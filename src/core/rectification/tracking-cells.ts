import type { Day } from "../ledger/day";
import type { Field } from "../ledger/fields";
import type { LedgerRecord } from "../ledger/record";
import type { TypedCell } from "../ledger/typed-cell";
import { isMarkedFormula } from "../marks/marker";
import { cellText, isCellError, type CellValue } from "../workbook/cell";
import type { CellWrite } from "../workbook/edit-plan";
import { cellAddress } from "../workbook/range";
import { cellAt, formulaKey, type SheetSnapshot } from "../workbook/snapshot";
import { isNews } from "./both-sides";
import { isUnsolved } from "./group-state";
import type { TrackedProblem } from "./problem";
import { SHARED_FIELDS, type SharedField } from "./shared-fields";
import { STATE_NAMES } from "./state-names";
import type { StatusTexts } from "./status-texts";
import {
  asGuest,
  copyOfDay,
  copyOfText,
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
  const hasDeadline = "formula" in (writes.get("deadline") ?? {});
  const sides = problems.find((problem) => problem.sides?.review === record)?.sides ?? null;
  for (const [field, write] of copiesFrom(row, place, (each) => (sides === null ? null : sides.ledger.cells[each]))) {
    // Nothing to copy: the deadline that a further review row gives stays.
    const isKept = field === "deadline" && (sides === null || (!("formula" in write) && hasDeadline));
    if (!isKept) writes.set(field, write);
  }
  const overdue = overdueWrite(row, problems, place, writes);
  if (overdue) writes.set("overdueDays", overdue);
  return writes;
}

/**
 * What a row of a tracking ledger gets: what its review row says and it does not; the state, as a guest
 * where the column is not ours (`ownsStatus`); and the days overdue. A round that is over keeps what it has.
 */
export function ledgerRowWrites(
  record: LedgerRecord,
  problems: readonly TrackedProblem[],
  place: TrackingPlace,
  ownsStatus: boolean,
): RowWrites {
  const writes = new Map<Field, CellWrite>();
  const { row } = record;
  if (problems.some((problem) => problem.former.includes(record))) {
    const over = ownText(STATE_NAMES.reReviewed);
    if (isFree(place, row, "status")) writes.set("status", ownsStatus ? over : asGuest(over));
    if (isFree(place, row, "overdueDays")) writes.set("overdueDays", ownText(""));
    return writes;
  }
  const sides = problems.find((problem) => problem.sides?.ledger === record)?.sides ?? null;
  const told = (field: SharedField): TypedCell | null | undefined =>
    sides !== null && isNews(sides, field) ? sides.review.cells[field] : null;
  for (const [field, write] of copiesFrom(row, place, told)) writes.set(field, write);
  if (problems.length > 0 && isFree(place, row, "status")) {
    const live = statusWrite(row, problems, false, place, writes);
    writes.set("status", ownsStatus ? live : asGuest(live));
  }
  const overdue = overdueWrite(row, problems, place, writes);
  if (overdue) writes.set("overdueDays", overdue);
  return writes;
}

/**
 * Copies of what the other side holds into cells that are blank or copies already; a copy of what is no longer there goes.
 * Never 整改状态: each side has its own way of showing that.
 */
function copiesFrom(
  row: number,
  place: TrackingPlace,
  told: (field: SharedField) => TypedCell | null | undefined,
): ReadonlyMap<SharedField, CellWrite> {
  const writes = new Map<SharedField, CellWrite>();
  for (const field of SHARED_FIELDS) {
    if (field === "status" || !isFree(place, row, field)) continue;
    const cell = told(field);
    const copy = cell?.blank === null ? copyOf(cell) : null;
    if (copy) writes.set(field, copy);
    else if (isOwn(place, row, field)) writes.set(field, { value: null });
  }
  return writes;
}

function copyOf(cell: TypedCell): Formula | null {
  if (cell.type === "date" && cell.reading.kind === "exact") return copyOfDay(cell.reading.from);
  return isCellError(cell.raw) ? null : copyOfText(cellText(cell.raw).trim());
}

/** Live from the row's own cells where they tell the state; else the state as found. */
function statusWrite(
  row: number,
  problems: readonly TrackedProblem[],
  isToldElsewhere: boolean,
  place: TrackingPlace,
  writes: RowWrites,
): Formula {
  const name = leastName(problems);
  if (isToldElsewhere) return ownText(name);
  const live = statusFormula(cellsOf(row, place, writes), place.texts);
  return live.result === name ? live : ownText(name);
}

function leastName(problems: readonly TrackedProblem[]): string {
  const states = problems.map((problem) => problem.state);
  return STATE_NAMES[states.reduce((least, each) => (rankOf(each) < rankOf(least) ? each : least))];
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
