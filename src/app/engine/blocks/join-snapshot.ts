import type { CellValue } from "../../../core/workbook/cell";
import type { CellRange } from "../../../core/workbook/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { SheetHead, SnapshotBlock } from "./snapshot-blocks";

interface DateRows {
  readonly first: number;
  readonly width: number;
  readonly bits: Uint8Array | null;
}

interface SheetDraft {
  readonly head: SheetHead;
  readonly values: (readonly CellValue[])[];
  readonly dates: DateRows[];
  readonly formulas: Map<string, string>;
  readonly merges: CellRange[];
  readonly hiddenRows: { readonly first: number; readonly last: number }[];
}

export interface SnapshotJoiner {
  add(block: SnapshotBlock): void;
  finish(): WorkbookSnapshot;
}

/** Puts the blocks of one picture together again, in the order in which `snapshotBlocks` gave them. */
export function createSnapshotJoiner(isStructureProtected: boolean): SnapshotJoiner {
  const drafts: SheetDraft[] = [];
  const current = (): SheetDraft => {
    const draft = drafts.at(-1);
    if (!draft) throw new Error("a block before its sheet");
    return draft;
  };
  return {
    add(block) {
      switch (block.type) {
        case "sheet":
          drafts.push({ head: block.head, values: [], dates: [], formulas: new Map(), merges: [], hiddenRows: [] });
          return;
        case "rows": {
          const { values, dates } = current();
          dates.push({ first: values.length, width: block.width, bits: block.dates });
          for (const row of block.values) values.push(row);
          return;
        }
        case "formulas":
          for (const [key, formula] of block.entries) current().formulas.set(key, formula);
          return;
        case "merges":
          current().merges.push(...block.merges);
          return;
        case "hiddenRows":
          current().hiddenRows.push(...block.spans);
      }
    },
    finish: () => ({ isStructureProtected, sheets: drafts.map(sheetOf) }),
  };
}

function sheetOf({ head, dates, ...parts }: SheetDraft): SheetSnapshot {
  const { origin } = head;
  return {
    ...head,
    ...parts,
    isDateFormatted(row, column) {
      const rows = rowsAt(dates, row - origin.row);
      const offset = column - origin.column;
      if (!rows?.bits || offset < 0 || offset >= rows.width) return false;
      const at = (row - origin.row - rows.first) * rows.width + offset;
      return (((rows.bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
    },
  };
}

/** The last block that begins at or above the row. */
function rowsAt(blocks: readonly DateRows[], row: number): DateRows | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.first ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return row < 0 ? undefined : blocks[low - 1];
}
