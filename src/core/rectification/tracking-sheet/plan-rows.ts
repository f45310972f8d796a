import { TRACKING_FIELDS } from "../../ledger/fields";
import { isReviewKind } from "../../ledger/kinds";
import { columnOf, type LedgerBlock, type Recognition } from "../../ledger/recognition";
import type { LedgerRecord } from "../../ledger/record";
import { planOwnColumns } from "../../marks/own-columns";
import { cellText } from "../../workbook/cell";
import type { CellWrite, Edit, EditPlan } from "../../workbook/edit-plan";
import { cellAt, formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { ProblemDraft } from "../drafts/draft";
import { nextNumbers } from "../number-series";
import type { TrackedProblem } from "../problem";
import { endOfRound } from "./end-of-round";
import { freeTrackingName, isOurLayout } from "./layout";
import { rowOfDraft, rowOfReview, rowOfRound, type NewRow } from "./new-row";
import { newTrackingSheet } from "./new-sheet";
import { firstRows, rowsInPlace } from "./place-rows";

export interface TrackingRowsInput {
  readonly workbook: WorkbookSnapshot;
  /** Only sheets that may be written to. */
  readonly recognition: Recognition;
  readonly problems: readonly TrackedProblem[];
  /** The drafts that a person has confirmed. */
  readonly confirmed: readonly ProblemDraft[];
  /** Every number that stands anywhere, or was given once; see `numbersGiven`. */
  readonly given: readonly string[];
  /** 填报单位 of a new tracking ledger; "" when unknown. */
  readonly unit: string;
  /** Sheets in which new rows are not read back as records: they are put elsewhere. */
  readonly unfit: ReadonlySet<string>;
}

/** Rows put into one sheet, by the numbers they carry: to be read back once the plan is applied. */
export interface PlacedRows {
  readonly sheetId: string;
  readonly ids: readonly string[];
}

export interface TrackingRowsPlan {
  readonly plan: EditPlan;
  /** The number of each confirmed draft, in their order. */
  readonly numbers: readonly string[];
  readonly placed: readonly PlacedRows[];
}

/**
 * The rows that tracking ledgers lack: of confirmed drafts (whose numbers go into their review rows as well), of numbered
 * problems that stand in a review ledger only, and of rounds that a failed re-review has opened, whose round before is closed
 * off. They go below the last record of the user's own tracking ledger, or where there is none with room, into
 * 领导点评重点问题跟踪整改落实记录表. On its own outcome it plans nothing.
 */
export function planTrackingRows(input: TrackingRowsInput): TrackingRowsPlan {
  const { workbook, problems, confirmed, given } = input;
  const numbers = nextNumbers(given, confirmed.length);
  const rows: NewRow[] = problems.filter(isInReviewsOnly).flatMap((problem) => rowOfReview(problem) ?? []);
  confirmed.forEach((draft, at) => rows.push(rowOfDraft(draft, numbers[at] ?? "")));

  const rounds = new Map<LedgerBlock, NewRow[]>();
  const edits: Edit[] = [];
  for (const problem of problems) {
    const block = problem.owedRound === null ? undefined : writable(input, problem.record);
    if (problem.owedRound === null || block === undefined) continue;
    push(rounds, block, rowOfRound(problem, problem.owedRound));
    edits.push(...endOfRound(sheetOf(workbook, block), problem));
  }
  edits.push(...numberEdits(input, numbers));
  const placed = placeAll(input, rows, rounds);
  return {
    plan: { edits: [...edits, ...placed.flatMap((each) => each.edits)] },
    numbers,
    placed: placed.map(({ sheetId, ids }) => ({ sheetId, ids })),
  };
}

function isInReviewsOnly({ hasId, record, otherRecords }: TrackedProblem): boolean {
  return hasId && [record, ...otherRecords].every(({ kind }) => isReviewKind(kind));
}

/** The block as recognised where it may be written to; `undefined` on a protected sheet and in a form. */
function writable({ recognition }: TrackingRowsInput, { block }: LedgerRecord): LedgerBlock | undefined {
  const blocks = recognition.sheets.find(({ sheetId }) => sheetId === block.sheetId)?.blocks ?? [];
  return blocks.find((each) => each === block && each.layout === "table");
}

type Placed = PlacedRows & { readonly edits: readonly Edit[] };

function placeAll(
  input: TrackingRowsInput,
  rows: readonly NewRow[],
  rounds: ReadonlyMap<LedgerBlock, readonly NewRow[]>,
): readonly Placed[] {
  const { workbook } = input;
  const placed: Placed[] = [];
  let waiting = rows;
  const homeless: NewRow[] = [];
  const tryBlock = (block: LedgerBlock, wanted: readonly NewRow[]): boolean => {
    const edits = input.unfit.has(block.sheetId)
      ? null
      : rowsInPlace(sheetOf(workbook, block), block, blocksOn(input, block), wanted);
    if (edits !== null) placed.push({ sheetId: block.sheetId, ids: idsOf(wanted), edits });
    return edits !== null;
  };
  for (const block of ledgersFor(input)) {
    const next = rounds.get(block) ?? [];
    if (next.length + waiting.length === 0) continue;
    if (tryBlock(block, [...next, ...waiting])) waiting = [];
    else if (next.length > 0 && !tryBlock(block, next)) homeless.push(...next);
  }
  const rest = [...homeless, ...waiting];
  return rest.length === 0 ? placed : [...placed, ownSheet(input, rest)];
}

function blocksOn({ recognition }: TrackingRowsInput, { sheetId }: LedgerBlock): readonly LedgerBlock[] {
  return recognition.sheets.find((sheet) => sheet.sheetId === sheetId)?.blocks ?? [];
}

/** Tracking ledgers that can take rows, the likeliest first: the user's own with most records, ours behind them. */
function ledgersFor({ workbook, recognition }: TrackingRowsInput): readonly LedgerBlock[] {
  const visible = new Set(workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ id }) => id));
  return recognition.sheets
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, layout, sheetId }) => kind === "rectification" && layout === "table" && visible.has(sheetId))
    .filter((block) => columnOf(block, "problem") >= 0)
    .sort((a, b) => rank(b) - rank(a) || b.recordRows.length - a.recordRows.length);
}

function rank(block: LedgerBlock): number {
  return (isOurLayout(block) ? 0 : 2) + (columnOf(block, "problemId") >= 0 ? 1 : 0);
}

const NEW_SHEET = "own:tracking";

function ownSheet({ workbook, unit }: TrackingRowsInput, rows: readonly NewRow[]): Placed {
  const edits = [...newTrackingSheet(NEW_SHEET, freeTrackingName(workbook), unit), ...firstRows(NEW_SHEET, rows)];
  return { sheetId: NEW_SHEET, ids: idsOf(rows), edits };
}

function idsOf(rows: readonly NewRow[]): readonly string[] {
  return rows.map((row) => cellText(row.get("problemId") ?? null));
}

/** The numbers of confirmed drafts in the review rows they come from, with the tracking columns where they are missing. */
function numberEdits(input: TrackingRowsInput, numbers: readonly string[]): readonly Edit[] {
  const byBlock = new Map<LedgerBlock, Map<number, string[]>>();
  input.confirmed.forEach(({ record }, at) => {
    const block = writable(input, record);
    if (block === undefined) return;
    const rows = byBlock.get(block) ?? new Map<number, string[]>();
    byBlock.set(block, rows.set(record.row, [...(rows.get(record.row) ?? []), numbers[at] ?? ""]));
  });
  return [...byBlock].flatMap(([block, rows]): readonly Edit[] => {
    const sheet = sheetOf(input.workbook, block);
    const own = planOwnColumns(sheet, block, TRACKING_FIELDS);
    const left = own.columns.get("problemId") ?? -1;
    const top = Math.min(...rows.keys());
    const bottom = Math.max(...rows.keys());
    const cells = Array.from({ length: bottom - top + 1 }, (_, at): (CellWrite | null)[] => {
      const ids = rows.get(top + at);
      return [ids !== undefined && isBlank(sheet, top + at, left) ? { value: ids.join("、") } : null];
    });
    return [...own.edits, { type: "writeBlock", sheet: sheet.id, top, left, cells }];
  });
}

function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  return cellAt(sheet, row, column) === null && !sheet.formulas.has(formulaKey(row, column));
}

function sheetOf({ sheets }: WorkbookSnapshot, block: LedgerBlock): SheetSnapshot {
  const sheet = sheets.find(({ id }) => id === block.sheetId);
  if (sheet === undefined) throw new Error(`no sheet ${block.sheetName}`);
  return sheet;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
