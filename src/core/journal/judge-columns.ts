import type { SheetSnapshot } from "../workbook/snapshot";
import { type CellContent, contentAt, fingerprint } from "./cell-content";
import { isSame, rowsIn, unrolled } from "./column-record";
import { extentOf } from "./extent";
import type { ColumnRecord, SheetRecord } from "./entry";

/** `before`: nothing to do · `ours`: holds what the change left (or may have left half-way) · `changed`: somebody's since. */
export type Verdict = "before" | "ours" | "changed";

export interface JudgedColumn {
  readonly column: number;
  /** By row, ascending. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly before: (row: number) => CellContent;
}

export function judgeColumns(record: SheetRecord, sheet: SheetSnapshot, isPending: boolean): readonly JudgedColumn[] {
  const between = new Set(isPending ? record.between : []);
  return record.columns.map((column) => judgeColumn(column, sheet, isPending, between));
}

function judgeColumn(
  { column, rows, before, after, isInOrder }: ColumnRecord,
  sheet: SheetSnapshot,
  isPending: boolean,
  between: ReadonlySet<string>,
): JudgedColumn {
  const positions = rowsIn(rows);
  const was = unrolled(before);
  const left = isInOrder ? unrolled(after) : [];
  const any = new Set(isInOrder ? [] : after.map(([, print]) => print));
  const verdicts = new Map<number, Verdict>();
  const wasAt = new Map<number, CellContent>();
  for (const [at, row] of positions.entries()) {
    const old = was[at] ?? null;
    const now = contentAt(sheet, row, column);
    if (old !== null) wasAt.set(row, old);
    if (isSame(old, now)) {
      verdicts.set(row, "before");
      continue;
    }
    const print = fingerprint(now, row);
    const isLeft = isInOrder ? left[at] === print : any.has(print);
    // A formula may show another result than then.
    const isAsBefore = old !== null && fingerprint(old, row) === print;
    const isHalfWay = isPending && (now === null || between.has(print));
    verdicts.set(row, isLeft || isAsBefore || isHalfWay ? "ours" : "changed");
  }
  // Rows put in since have pushed the end of our column down.
  if (!isInOrder) {
    for (let row = (positions.at(-1) ?? 0) + 1; row <= (extentOf(sheet)?.bottom ?? -1); row++) {
      const now = contentAt(sheet, row, column);
      if (now !== null && any.has(fingerprint(now, row))) verdicts.set(row, "ours");
    }
  }
  return { column, verdicts, before: (row) => wasAt.get(row) ?? null };
}
