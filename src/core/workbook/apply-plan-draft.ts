import { isCellError, type CellValue } from "./cell";
import { MergedAreas } from "./apply-plan-merges";
import { MAX_SHEET_LINKS, type CellWrite } from "./edit-plan";
import type { CellRange } from "./range";
import { containsCell, MAX_COLUMNS, MAX_ROWS, cellAddress } from "./range";
import { RowIndex } from "./row-index";
import type { FilterSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";
import { formulaKey } from "./snapshot";
import { storableValue } from "./storable";
import { PlanError } from "./plan-error";

type Row = readonly CellValue[];

const EMPTY_ROW: Row = Object.freeze([]);

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** One sheet while a plan is applied: rows are copied when first touched, everything else is shared with the snapshot. */
export class SheetDraft {
  readonly base: SheetSnapshot;
  readonly merged: MergedAreas;
  tables: readonly TableSnapshot[];
  filter: FilterSnapshot | null;
  #row: number;
  #column: number;
  #rows: Row[];
  /** Rows that are copies of ours and may be changed in place. */
  readonly #owned = new Set<Row>();
  #formulas: Map<string, string> | null = null;
  /** Is the range shown as a date? Later ones count. */
  readonly #formats = new RowIndex<boolean>();
  #links = 0;

  constructor(base: SheetSnapshot) {
    this.base = base;
    this.merged = new MergedAreas(base.merges);
    this.tables = base.tables;
    this.filter = base.filter;
    this.#row = base.origin.row;
    this.#column = base.origin.column;
    this.#rows = base.values.slice();
  }

  valueAt(row: number, column: number): CellValue {
    return this.#rows[row - this.#row]?.[column - this.#column] ?? null;
  }

  get merges(): readonly CellRange[] {
    return this.merged.list();
  }

  /** False when the cell holds the very value or formula already. */
  write(row: number, column: number, write: CellWrite): boolean {
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) {
      throw new PlanError("outsideSheet", cellAddress(Math.max(row, 0), Math.max(column, 0)));
    }
    const formula = "formula" in write ? write.formula : null;
    const value = storableValue("formula" in write ? write.result : write.value);
    const formulas = this.#formulas ?? this.base.formulas;
    const key = formula === null && formulas.size === 0 ? "" : formulaKey(row, column);
    const isSameFormula = key === "" || (formulas.get(key) ?? null) === formula;
    if (isSameFormula && isSameValue(this.valueAt(row, column), value)) return false;
    if (!isSameFormula) this.#setFormula(key, formula);
    this.#setValue(row, column, value);
    return true;
  }

  /** Empties values and formulas; only rows and cells that hold something are visited. */
  empty(range: CellRange, except?: { readonly row: number; readonly column: number }): void {
    const last = Math.min(range.bottom - this.#row, this.#rows.length - 1);
    for (let r = Math.max(range.top - this.#row, 0); r <= last; r++) {
      const row = this.#row + r;
      const width = this.#rows[r]?.length ?? 0;
      const right = Math.min(range.right, this.#column + width - 1);
      for (let column = Math.max(range.left, this.#column); column <= right; column++) {
        if (except?.row === row && except.column === column) continue;
        if (this.valueAt(row, column) !== null) this.#setValue(row, column, null);
      }
    }
    for (const key of this.#formulaKeysIn(range)) {
      if (except === undefined || key !== formulaKey(except.row, except.column)) this.#setFormula(key, null);
    }
  }

  /** Looks at the cells or at the formulas, whichever are fewer. */
  #formulaKeysIn(range: CellRange): readonly string[] {
    const formulas = this.#formulas ?? this.base.formulas;
    const keys: string[] = [];
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) < formulas.size) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) keys.push(formulaKey(row, column));
      }
      return keys.filter((key) => formulas.has(key));
    }
    for (const key of formulas.keys()) {
      const comma = key.indexOf(",");
      if (containsCell(range, Number(key.slice(0, comma)), Number(key.slice(comma + 1)))) keys.push(key);
    }
    return keys;
  }

  setDateFormat(range: CellRange, isDate: boolean): void {
    this.#formats.add(range, isDate);
  }

  addLink(): void {
    this.#links++;
    if (this.#links > MAX_SHEET_LINKS) throw new PlanError("tooManyLinks", this.base.name);
  }

  finish(): SheetSnapshot {
    const { base } = this;
    const formats = this.#formats;
    const dateAt = (row: number, column: number): boolean | undefined =>
      formats.at(row).findLast(({ range }) => column >= range.left && column <= range.right)?.item;
    return {
      id: base.id,
      name: base.name,
      visibility: base.visibility,
      isProtected: base.isProtected,
      hiddenRows: base.hiddenRows,
      hiddenColumns: base.hiddenColumns,
      filter: this.filter,
      origin: { row: this.#row, column: this.#column },
      values: this.#trimmed(),
      formulas: this.#formulas ?? base.formulas,
      merges: this.merges,
      tables: this.tables,
      isDateFormatted: (row, column) => dateAt(row, column) ?? base.isDateFormatted(row, column),
    };
  }

  #trimmed(): Row[] {
    for (const row of this.#owned) {
      const cells = row as CellValue[];
      while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    }
    let length = this.#rows.length;
    while (length > 0 && (this.#rows[length - 1] ?? EMPTY_ROW).length === 0) length--;
    return length === this.#rows.length ? this.#rows : this.#rows.slice(0, length);
  }

  #setFormula(key: string, formula: string | null): void {
    const current = this.#formulas ?? this.base.formulas;
    if (formula === null ? !current.has(key) : current.get(key) === formula) return;
    this.#formulas ??= new Map(this.base.formulas);
    if (formula === null) this.#formulas.delete(key);
    else this.#formulas.set(key, formula);
  }

  #setValue(row: number, column: number, value: CellValue): void {
    if (value === null && this.valueAt(row, column) === null) return;
    this.#reach(row, column);
    const cells = this.#ownRow(row - this.#row);
    const c = column - this.#column;
    while (cells.length < c) cells.push(null);
    cells[c] = value;
  }

  /** Makes the rectangle of rows reach up and left to the cell, and down to its row. */
  #reach(row: number, column: number): void {
    if (this.#rows.length === 0) {
      this.#row = row;
      this.#column = column;
    }
    if (row < this.#row) {
      this.#rows = new Array<Row>(this.#row - row).fill(EMPTY_ROW).concat(this.#rows);
      this.#row = row;
    }
    if (column < this.#column) {
      const padding = new Array<CellValue>(this.#column - column).fill(null);
      this.#owned.clear();
      this.#rows = this.#rows.map((cells) => (cells.length === 0 ? EMPTY_ROW : this.#own([...padding, ...cells])));
      this.#column = column;
    }
    while (this.#rows.length <= row - this.#row) this.#rows.push(EMPTY_ROW);
  }

  #ownRow(r: number): CellValue[] {
    const cells = this.#rows[r] ?? EMPTY_ROW;
    if (this.#owned.has(cells)) return cells as CellValue[];
    const copy = this.#own(cells.slice());
    this.#rows[r] = copy;
    return copy;
  }

  #own(cells: CellValue[]): CellValue[] {
    this.#owned.add(cells);
    return cells;
  }
}
