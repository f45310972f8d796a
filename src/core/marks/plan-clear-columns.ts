import { isStatusText } from "../coverage/status-text";
import { TRACKING_FIELDS, type Field } from "../ledger/fields";
import { STANDARD_HEADINGS } from "../ledger/headings";
import { isReviewKind } from "../ledger/kinds";
import type { ColumnMapping, LedgerBlock } from "../ledger/recognition";
import { isOurLayout } from "../rectification/tracking-sheet/layout";
import { remarkIn } from "../rules/marks/mark-text";
import { cellText } from "../workbook/cell";
import { cellAt, formulaKey, type SheetSnapshot } from "../workbook/snapshot";
import { isMarkedFormula } from "./marker";

/** The 问题编号 that a run of ours would put into this row were it blank; "" for none. 0-based sheet row. */
export type DerivedNumber = (sheetId: string, row: number) => string;

/** A column that bears our heading, or columns that were added together. */
export interface OwnGroup {
  /** From left to right. */
  readonly columns: readonly ColumnMapping[];
  readonly isTracking: boolean;
  /** Does anything stand in it that is not ours? */
  readonly isTyped: boolean;
}

/** Columns of ours beside one ledger, from left to right. A column of the user's that we only filled in is none. */
export function ownGroups(sheet: SheetSnapshot, block: LedgerBlock, derived: DerivedNumber): readonly OwnGroup[] {
  if (block.kind === null || block.layout !== "table" || isOurLayout(block)) return [];
  const rows = bodyRows(sheet, block);
  const isAnyTyped = (columns: readonly ColumnMapping[]): boolean =>
    columns.some(({ column, field }) => rows.some((row) => typedText(sheet, row, column, field, derived) !== ""));
  const marks = block.columns
    .filter((each) => isUnderOurHeading(each) && (each.field === "checkResult" || each.field === "reviewStatus"))
    .map((each): OwnGroup => ({ columns: [each], isTracking: false, isTyped: isAnyTyped([each]) }));
  const tracking = trackingColumns(sheet, block, rows);
  const groups = tracking.length === 0 ? marks : [...marks, trackingGroup(tracking, isAnyTyped(tracking))];
  return groups.sort((a, b) => (a.columns[0]?.column ?? 0) - (b.columns[0]?.column ?? 0));
}

function trackingGroup(columns: readonly ColumnMapping[], isTyped: boolean): OwnGroup {
  return { columns, isTracking: true, isTyped };
}

/** What a person wrote into a cell of a column of ours: our own words taken away; "" for nothing. */
export function typedText(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  field: Field | null,
  derived: DerivedNumber,
): string {
  if (isMarkedFormula(sheet.formulas.get(formulaKey(row, column)))) return "";
  const text = cellText(cellAt(sheet, row, column)).trim();
  if (field === "checkResult") return remarkIn(text);
  if (field === "reviewStatus") return isStatusText(text) ? "" : text;
  return field === "problemId" && text === derived(sheet.id, row) ? "" : text;
}

/** Rows below the heading down to the ledger's last, 0-based; its table's where it is one. */
export function bodyRows(sheet: SheetSnapshot, block: LedgerBlock): readonly number[] {
  const table = sheet.tables.find(({ id }) => id === block.tableId);
  const last = Math.max(
    block.headerBottom,
    block.recordRows.at(-1) ?? 0,
    block.totalRows.at(-1) ?? 0,
    block.unitRows.at(-1)?.row ?? 0,
    table?.range.bottom ?? 0,
  );
  return Array.from({ length: last - block.headerBottom }, (_, at) => block.headerBottom + 1 + at);
}

function isUnderOurHeading({ field, label }: ColumnMapping): boolean {
  return field !== null && label === STANDARD_HEADINGS[field];
}

/**
 * The tracking columns that a run added: the rightmost ones under our headings, side by side in our order, all of them or
 * with a formula of ours among them. Beside a tracking ledger only 整改状态 is ever added.
 */
function trackingColumns(sheet: SheetSnapshot, block: LedgerBlock, rows: readonly number[]): readonly ColumnMapping[] {
  const holdsFormula = ({ column }: ColumnMapping): boolean =>
    rows.some((row) => isMarkedFormula(sheet.formulas.get(formulaKey(row, column))));
  if (block.kind === "rectification") {
    return block.columns.filter((each) => each.field === "status" && isUnderOurHeading(each) && holdsFormula(each));
  }
  if (!isReviewKind(block.kind)) return [];
  const order = (field: Field | null): number => TRACKING_FIELDS.findIndex((each) => each === field);
  const candidates = block.columns.filter((each) => order(each.field) >= 0 && isUnderOurHeading(each));
  const run: ColumnMapping[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.column - a.column)) {
    const [next] = run;
    const isNext =
      next === undefined || (candidate.column === next.column - 1 && order(candidate.field) < order(next.field));
    if (!isNext) break;
    run.unshift(candidate);
  }
  return run.length === TRACKING_FIELDS.length || run.some(holdsFormula) ? run : [];
}
