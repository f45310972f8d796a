import type { CellRange } from "../../core/workbook/range";

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * The first rows of an area with at most `cells` cells, and what remains; a row wider than that is cut across.
 * `null` and the whole area when not one row fits and `cells` is 0 or less.
 */
export function cutUpTo(area: CellRange, cells: number): readonly [CellRange | null, CellRange[]] {
  if (cells <= 0) return [null, [area]];
  const width = area.right - area.left + 1;
  const rows = Math.floor(cells / width);
  if (rows >= area.bottom - area.top + 1) return [area, []];
  if (rows > 0) {
    const bottom = area.top + rows - 1;
    return [{ ...area, bottom }, [{ ...area, top: bottom + 1 }]];
  }
  const right = area.left + cells - 1;
  const rest = [{ ...area, bottom: area.top, left: right + 1 }];
  if (area.top < area.bottom) rest.push({ ...area, top: area.top + 1 });
  return [{ ...area, bottom: area.top, right }, rest];
}

/** Two halves by rows, by columns where there is one row; a single cell comes back alone. */
export function halves(area: CellRange): CellRange[] {
  if (area.top < area.bottom) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (area.left === area.right) return [area];
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** About how many bytes the entries took on the wire: JSON in UTF-8, every text as long as Chinese would make it. */
export function answerBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const entry of row) bytes += typeof entry === "string" ? 3 + entry.length * 3 : 12;
  }
  return bytes;
}
