import type { CellWrite, Edit } from "../../core/workbook/edit-plan";
import { containsCell } from "../../core/workbook/range";
import { type ApplyState, type LiveSheet, liveSheet } from "./apply-state";
import { cellOn } from "../read/range-on";
import { cellInput, inputBytes, isMadeTextByFormat } from "./cell-input";
import { CALL_BYTES } from "./outbox";

type WriteBlock = Extract<Edit, { type: "writeBlock" }>;
type Line = readonly (CellWrite | null)[];

const ROWS_AT_ONCE = 2_000;
const BYTES_AT_ONCE = 1_500_000;

/**
 * Writes the block in stretches of rows that are all shown or all hidden: a block that spans both lands in wrong rows.
 * Cells of format "@" are made general while a number or formula goes in, or it would become a text.
 */
export async function writeBlock(state: ApplyState, edit: WriteBlock): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const width = edit.cells[0]?.length ?? 0;
  if (width === 0) return;
  for (const { first, lines } of stretches(live, edit)) {
    const textCells = lines.flatMap((line, r) =>
      [...line.keys()]
        .filter((c) => isMadeTextByFormat(line[c] ?? null) && isTextCell(live, edit.top + first + r, edit.left + c))
        .map((c) => cellOn(live.sheet, edit.top + first + r, edit.left + c)),
    );
    for (const cell of textCells) cell.numberFormat = [["General"]];
    const input = lines.map((line) => line.map(cellInput));
    const range = live.sheet.getRangeByIndexes(edit.top + first, edit.left, lines.length, width).untrack();
    if (lines.some((line) => line.some((write) => write !== null && "formula" in write))) range.formulas = input;
    else range.values = input;
    for (const cell of textCells) cell.numberFormat = [["@"]];
    await state.outbox.queued(bytesOf(lines) + CALL_BYTES * (1 + textCells.length));
  }
}

interface Stretch {
  /** Index of the first line in the block. */
  readonly first: number;
  readonly lines: readonly Line[];
}

function stretches(live: LiveSheet, edit: WriteBlock): Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  let bytes = 0;
  const hidden = hiddenTest(live);
  for (const [index, line] of edit.cells.entries()) {
    const isCut =
      index > first &&
      (bytes > BYTES_AT_ONCE ||
        index - first >= ROWS_AT_ONCE ||
        hidden(edit.top + index) !== hidden(edit.top + index - 1));
    if (isCut) {
      found.push({ first, lines: edit.cells.slice(first, index) });
      first = index;
      bytes = 0;
    }
    bytes += bytesOf([line]);
  }
  found.push({ first, lines: edit.cells.slice(first) });
  return found.filter(({ lines }) => lines.some((line) => line.some((write) => write !== null)));
}

function hiddenTest({ hiddenRows }: LiveSheet): (row: number) => boolean {
  if (hiddenRows.length === 0) return () => false;
  const rows = new Set<number>();
  for (const { first, last } of hiddenRows) for (let row = first; row <= last; row++) rows.add(row);
  return (row) => rows.has(row);
}

function isTextCell({ textFormats }: LiveSheet, row: number, column: number): boolean {
  return textFormats.findLast(({ area }) => containsCell(area, row, column))?.isText(row, column) ?? false;
}

function bytesOf(lines: readonly Line[]): number {
  let bytes = 0;
  for (const line of lines) for (const write of line) bytes += inputBytes(cellInput(write));
  return bytes;
}
