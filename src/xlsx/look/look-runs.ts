/** Collects the look of cells, row by row, as runs down each column. */
export interface LookRuns {
  add(row: number, column: number, look: number): void;
  /** By column, see `SheetLook.runs`. */
  finish(): readonly (Int32Array | undefined)[];
}

/** Rows must come in order; cells out of order (a damaged file) only lose their look. */
export function createLookRuns(): LookRuns {
  const columns: (number[] | undefined)[] = [];
  return {
    add(row, column, look) {
      const run = (columns[column] ??= []);
      const last = run.length - 3;
      if (last >= 0 && run[last + 1] === row - 1 && run[last + 2] === look) run[last + 1] = row;
      else if (last < 0 || (run[last + 1] ?? 0) < row) run.push(row, row, look);
    },
    finish: () => Array.from(columns, (run) => (run === undefined ? undefined : Int32Array.from(run))),
  };
}

/** Index of the look of a cell; 0 where nothing is said. */
export function lookIndexAt(runs: readonly (Int32Array | undefined)[], row: number, column: number): number {
  const run = runs[column];
  if (run === undefined) return 0;
  let low = 0;
  let high = run.length / 3 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((run[middle * 3] ?? 0) > row) high = middle - 1;
    else if ((run[middle * 3 + 1] ?? 0) < row) low = middle + 1;
    else return run[middle * 3 + 2] ?? 0;
  }
  return 0;
}
