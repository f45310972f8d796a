import type { Period } from "../day";
import type { Field, FieldType } from "../fields";
import { FIELD_TYPES, TRACKING_FIELDS } from "../fields";
import type { ColumnMapping, LedgerBlock } from "../recognition";
import type { LedgerRecord } from "../record";
import type { TickCell, TypedCell } from "../typed-cell";
import type { CellReader, ColumnReader } from "../values/cell-reader";
import { formEntry } from "../values/form-entry";
import { cellText } from "../../workbook/cell";
import { isMarkedFormula } from "../../marks/marker";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellAt, formulaKey } from "../../workbook/snapshot";
import type { BlockDates } from "./block-dates";
import { blockDates, needsYear } from "./block-dates";
import type { CellSource } from "./carried-values";
import { carriedCells, cellKey } from "./carried-values";
import { isGradeColumn } from "./grade-column";
import { createPostReader } from "./reviewer-posts";
import { fieldOfUnitRow, unitRowReader } from "./unit-rows";

interface FieldColumn {
  readonly field: Field;
  readonly type: FieldType;
  readonly column: number;
  readonly valueRow: number | undefined;
  readonly valueUntil: number | undefined;
  readonly read: ColumnReader;
}

/**
 * Tracking columns that may hold formulas of ours. What those show is no entry of a person's: read as one, it would hold the
 * state of the last run for ever.
 */
const OURS: ReadonlySet<Field> = new Set<Field>(TRACKING_FIELDS.filter((field) => field !== "problemId"));

const NOTHING_CARRIED: ReadonlyMap<number, CellSource> = new Map();

type Cells = { -readonly [F in Field]?: TypedCell };

/** The records of one block in row order; none when its kind is unknown. */
export function readBlock(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  read: CellReader,
  period: Period | null,
): readonly LedgerRecord[] {
  const { kind } = block;
  if (kind === null) return [];
  const columns = fieldColumns(block.columns, read).map((column) => gradeRead(sheet, block, column));
  const blankCells = emptyCells(columns);
  const readGrade = read.of("tick");
  const grades = block.columns.filter(({ field }) => field === "grade");
  const carried = carriedCells(block.carryDown);
  const dateFields = columns.filter(({ type }) => type === "date").map(({ field }) => field);
  const dates = blockDates(block, period);
  const unitField = fieldOfUnitRow(kind);
  const unitOf = unitRowReader(block);
  const withPosts = createPostReader();
  const hasFormulas = sheet.formulas.size > 0;
  return block.recordRows.map((row) => {
    // A copy of cells already laid out, and only filled ones stored: twice as fast as building each record up.
    const cells: Cells = { ...blankCells };
    for (const column of columns) {
      const place = column.valueRow ?? row;
      if (
        hasFormulas &&
        OURS.has(column.field) &&
        isMarkedFormula(sheet.formulas.get(formulaKey(place, column.column)))
      )
        continue;
      const cell =
        column.valueRow === undefined
          ? readAt(sheet, carried, column.read, row, column.column)
          : readEntry(sheet, column, column.valueRow);
      if (cell.raw !== null) cells[column.field] = cell;
    }
    if (dateFields.length > 0) completeDates(cells, dateFields, dates);
    if (cells.reviewer?.type === "persons" && cells.post) cells.reviewer = withPosts(cells.reviewer, cells.post.text);
    const unit = unitField && unitOf(row);
    if (unit && !isFilled(cells[unitField])) cells[unitField] = read("organization", unit, false);
    return {
      kind,
      block,
      row,
      cells,
      grades: grades.map(({ label, column, valueRow }) => ({
        grade: label,
        column,
        cell: readAt(sheet, carried, readGrade, valueRow ?? row, column) as TickCell,
      })),
    };
  });
}

/** The columns with a field; of two with the same field the first is read. */
function fieldColumns(columns: readonly ColumnMapping[], read: CellReader): readonly FieldColumn[] {
  const found = new Map<Field, FieldColumn>();
  for (const { field, column, valueRow, valueUntil } of columns) {
    if (field === null || field === "grade" || found.has(field)) continue;
    const type = FIELD_TYPES[field];
    found.set(field, { field, type, column, valueRow, valueUntil, read: read.of(type) });
  }
  return [...found.values()];
}

/** An evaluation that is a grade is read as one, so that nobody asks it for the length and substance of a text. */
function gradeRead(sheet: SheetSnapshot, block: LedgerBlock, own: FieldColumn): FieldColumn {
  const { field, column, valueRow, read } = own;
  if (field !== "evaluation") return own;
  const label = block.columns.find((known) => known.column === column && known.field === field)?.label ?? "";
  const values = block.recordRows.map((row) => cellAt(sheet, valueRow ?? row, column));
  if (!isGradeColumn(label, values)) return own;
  return {
    ...own,
    read: (raw, isDateFormatted) => {
      const cell = read(raw, isDateFormatted);
      return cell.type === "longText" ? { ...cell, isGrade: true } : cell;
    },
  };
}

function emptyCells(columns: readonly FieldColumn[]): Cells {
  const cells: Cells = {};
  for (const { field, read } of columns) cells[field] = read(null, false);
  return cells;
}

/** The cell at a place, or where it is empty inside a merged area, that area's top-left cell. */
function readAt(
  sheet: SheetSnapshot,
  carried: ReadonlyMap<number, CellSource>,
  read: ColumnReader,
  row: number,
  column: number,
): TypedCell {
  const value = cellAt(sheet, row, column);
  if (value === null) {
    const source = carried.size > 0 ? carried.get(cellKey(row, column)) : undefined;
    return source ? readAt(sheet, NOTHING_CARRIED, read, source.row, source.column) : read(null, false);
  }
  // Only numbers are shown as dates; asking for every cell would cost more than reading it.
  return read(value, typeof value === "number" && sheet.isDateFormatted(row, column));
}

/** The entry beside a label of a form. One that goes on over the cells under it is one text. */
function readEntry(sheet: SheetSnapshot, { read, column, valueUntil }: FieldColumn, valueRow: number): TypedCell {
  if (valueUntil === undefined) {
    const value = cellAt(sheet, valueRow, column);
    return read(formEntry(value), typeof value === "number" && sheet.isDateFormatted(valueRow, column));
  }
  const lines: string[] = [];
  for (let row = valueRow; row <= valueUntil; row += 1) {
    const line = cellText(formEntry(cellAt(sheet, row, column)));
    if (line !== "") lines.push(line);
  }
  return read(lines.length === 0 ? null : lines.join("\n"), false);
}

/** The review's own date first: the others may lean on it. */
function completeDates(cells: Cells, fields: readonly Field[], dates: BlockDates): void {
  if (cells.reviewDate && needsYear(cells.reviewDate)) {
    cells.reviewDate = dates.complete("reviewDate", cells.reviewDate, undefined);
  }
  for (const field of fields) {
    const cell = cells[field];
    if (cell && field !== "reviewDate" && needsYear(cell)) cells[field] = dates.complete(field, cell, cells.reviewDate);
  }
}

function isFilled(cell: TypedCell | undefined): boolean {
  return cell !== undefined && cell.blank === null;
}
