import { columnOf, type LedgerBlock, type Recognition } from "../ledger/recognition";
import { FIELD_TYPES, TRACKING_FIELDS, type Field } from "../ledger/fields";
import { STANDARD_HEADINGS } from "../ledger/headings";
import type { Day } from "../ledger/day";
import { isReviewKind } from "../ledger/kinds";
import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import { isMarkedFormula, MARKERS } from "../marks/marker";
import { planOwnColumns } from "../marks/own-columns";
import type { Edit, EditPlan } from "../workbook/edit-plan";
import { formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { TrackedProblem } from "./problem";
import { hasSubstance } from "./problem-row";
import { statusTextsOf } from "./status-texts";
import { ledgerRowWrites, reviewRowWrites, type RowWrites, type TrackingPlace } from "./tracking-cells";
import { isOurLayout } from "./tracking-sheet/layout";
import { isCopy } from "./tracking-formulas";
import { trackingFormats, trackingNumberFormats, trackingValidations } from "./tracking-looks";

/**
 * The tracking columns (DOMAIN §7) beside every review ledger in which a problem is tracked or told of, and 整改状态 beside a
 * tracking ledger that has none. Beside a ledger without any problem they would only be ten blank columns to print. A tracking ledger gets live 逾期天数 only in a column that it has. Nothing typed is overwritten: blank
 * cells and formulas of ours are filled, and a second run changes nothing. `problems` as `trackProblems` found them.
 */
export function planTrackingColumns(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  records: LedgerRecords,
  problems: readonly TrackedProblem[],
  asOf: Day,
): EditPlan {
  const behind = problemsByRow(problems);
  const edits: Edit[] = [];
  for (const { sheetId, blocks } of recognition.sheets) {
    const sheet = workbook.sheets.find((each) => each.id === sheetId);
    const ledgers = blocks.filter(isTrackable);
    if (!sheet || ledgers.length === 0) continue;
    edits.push({ type: "removeConditionalFormats", sheet: sheetId, marker: MARKERS.tracking });
    for (const block of ledgers) {
      const rows = records.all.filter((record) => record.block.sheetId === sheetId && isWithin(record, block));
      edits.push(...planLedger(sheet, block, rows, behind, asOf));
    }
  }
  return { edits };
}

function isTrackable(block: LedgerBlock): boolean {
  if (block.layout !== "table" || block.recordRows.length === 0) return false;
  return block.kind === "rectification" || (isReviewKind(block.kind) && columnOf(block, "problems") >= 0);
}

function isWithin(record: LedgerRecord, block: LedgerBlock): boolean {
  return record.block === block || (record.kind === block.kind && record.block.headerTop === block.headerTop);
}

function planLedger(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  records: readonly LedgerRecord[],
  behind: ReadonlyMap<string, readonly TrackedProblem[]>,
  asOf: Day,
): readonly Edit[] {
  const isReview = block.kind !== "rectification";
  const wanted: readonly Field[] = isReview ? TRACKING_FIELDS : ["status"];
  const behindRow = (record: LedgerRecord): readonly TrackedProblem[] => behind.get(rowKey(sheet.id, record.row)) ?? [];
  const isFilled = (record: LedgerRecord): boolean =>
    behindRow(record).length > 0 || hasSubstance(record.cells[isReview ? "problems" : "problem"]);
  const isWorthColumns = !isReview || records.some(isFilled);
  const own = planOwnColumns(
    sheet,
    block,
    isWorthColumns ? wanted : wanted.filter((field) => columnOf(block, field) >= 0),
  );
  const columns = new Map([...existingColumns(block), ...own.columns]);
  const span = { first: block.recordRows[0] ?? 0, last: block.recordRows.at(-1) ?? 0 };
  const isOwnLedger = isOurLayout(block);
  const ours = new Map(
    isOwnLedger
      ? [...columns].filter(([field, column]) => labelAt(block, column) === STANDARD_HEADINGS[field])
      : [...own.columns].filter(([field, column]) => isOurs(sheet, block, wanted, field, column)),
  );
  const place: TrackingPlace = { sheet, columns, texts: statusTextsOf(sheet, block), asOf };
  const writes = new Map<number, RowWrites>();
  for (const record of records) {
    if (!isFilled(record)) continue;
    const problems = behindRow(record);
    const found = isReview
      ? reviewRowWrites(record, problems, place)
      : ledgerRowWrites(record, problems, place, ours.has("status"));
    writes.set(record.row, found);
  }
  return [
    ...own.edits,
    ...trackingNumberFormats(sheet, span, ours),
    ...writeEdits(sheet, block, columns, writes),
    ...dateLooks(sheet, columns, ours, writes),
    ...trackingValidations(sheet, span, ours),
    ...trackingFormats(sheet, span, columns, place.texts),
  ];
}

function existingColumns(block: LedgerBlock): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const { field, column } of block.columns) if (field && !columns.has(field)) columns.set(field, column);
  return columns;
}

/** New, or added by an earlier run: then all of them stand side by side under our headings, or the cells hold our formulas. */
function isOurs(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  wanted: readonly Field[],
  field: Field,
  column: number,
): boolean {
  if (columnOf(block, field) < 0) return true;
  if (wanted.length === 1)
    return block.recordRows.some((row) => {
      const formula = sheet.formulas.get(formulaKey(row, column));
      return isMarkedFormula(formula) && !isCopy(formula);
    });
  const first = column - wanted.indexOf(field);
  return wanted.every((each, offset) => {
    const there = block.columns.find((candidate) => candidate.column === first + offset);
    return there?.field === each && there.label === STANDARD_HEADINGS[each];
  });
}

function labelAt(block: LedgerBlock, column: number): string {
  return block.columns.find((each) => each.column === column)?.label ?? "";
}

/** A day put into a column of the user's must not show as a number. */
function dateLooks(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<Field, number>,
  ours: ReadonlyMap<Field, number>,
  writes: ReadonlyMap<number, RowWrites>,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [row, found] of writes) {
    for (const [field, write] of found) {
      const column = columns.get(field) ?? -1;
      if (ours.has(field) || FIELD_TYPES[field] !== "date" || !("formula" in write)) continue;
      if (typeof write.result !== "number" || sheet.isDateFormatted(row, column)) continue;
      const range = { top: row, left: column, bottom: row, right: column };
      edits.push({ type: "styleBlock", sheet: sheet.id, range, style: { numberFormat: "yyyy-mm-dd" } });
    }
  }
  return edits;
}

/** One block a column; `null` between leaves cells alone. */
function writeEdits(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  columns: ReadonlyMap<Field, number>,
  writes: ReadonlyMap<number, RowWrites>,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [field, left] of columns) {
    const rows = block.recordRows.filter((row) => writes.get(row)?.has(field));
    const [top] = rows;
    const bottom = rows.at(-1);
    if (top === undefined || bottom === undefined) continue;
    const cells = Array.from({ length: bottom - top + 1 }, (_, offset) => [
      writes.get(top + offset)?.get(field) ?? null,
    ]);
    edits.push({ type: "writeBlock", sheet: sheet.id, top, left, cells });
  }
  return edits;
}

function problemsByRow(problems: readonly TrackedProblem[]): ReadonlyMap<string, readonly TrackedProblem[]> {
  const rows = new Map<string, TrackedProblem[]>();
  for (const problem of problems) {
    for (const record of [problem.record, ...problem.otherRecords]) {
      const key = rowKey(record.block.sheetId, record.row);
      const list = rows.get(key);
      if (list) list.push(problem);
      else rows.set(key, [problem]);
    }
  }
  return rows;
}

function rowKey(sheetId: string, row: number): string {
  return JSON.stringify([sheetId, row]);
}
