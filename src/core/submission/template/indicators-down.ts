import { filledCells, type Grid } from "../../ledger/recognize/grid";
import { readSurroundings } from "../../ledger/recognize/surroundings";
import { plainHeading } from "./heading-levels";
import { readHeading, type HeadingContext } from "./read-heading";
import { textAt } from "./template-rows";
import type { TemplateLayout, TemplateLine } from "./template-layout";
import { textsAbove } from "./units-down";

/** Fewest rows that name a number of ours in one column. */
const LEAST_ROWS = 2;
const MOST_ROWS = 400;

const NO_VALUES = /^(?:备注|说明|附注|单位|计量单位|序号|代码|行次|指标解释|填报说明|口径|填报人|审核人)$/u;
const SIGNATURE = /^(?:填报|填表|制表|审核|审批|复核|统计|单位|联系|主管|分管)(?:人|负责人|电话|日期|时间|单位|领导)/u;
const VALUES = /^(?:数量|数值|数据|数|人数|个数|填报数|统计数|结果|完成情况|填报内容|内容|情况|合计|总计|数字|填写)?$/u;

/** Indicators down, their values beside them: in one column or one for each span or unit. `null` when no column names any. */
export function findIndicatorsDown(
  grid: Grid,
  context: HeadingContext,
  isUnitName: (text: string) => boolean,
): TemplateLayout | null {
  const { sheet } = grid;
  const labels = labelColumns(grid, context);
  if (labels.length === 0) return null;
  const top = Math.min(...labels.flatMap(({ rows }) => rows));
  const headerTop = hasHeader(grid, top, labels[0]?.column ?? 0) ? top - 1 : -1;
  const lines = labels.flatMap(({ column, rows }, index): TemplateLine[] => {
    const next = labels[index + 1];
    const last = next === undefined ? grid.lastColumn + 1 : next.column - groupWidth(grid, next.column, next.rows) - 1;
    const values = valueColumns(grid, headerTop, column, last, isUnitName);
    return rows.flatMap((row) =>
      values.map(({ column: value, levels, unit }) => ({
        levels: [...levels, ...rowLevels(grid, row, column, labels[index - 1]?.column ?? grid.firstColumn - 1)],
        column: value,
        row,
        unit,
      })),
    );
  });
  const above = headerTop < 0 ? top : headerTop;
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    type: "indicatorsDown",
    headerTop,
    headerBottom: headerTop,
    lines,
    rows: [],
    isOpenBelow: false,
    unitColumn: -1,
    serialColumn: -1,
    remarkColumn: remarkColumn(grid, headerTop),
    unit: readSurroundings(grid, grid.firstRow, above - 1, grid.firstColumn, grid.lastColumn).unit,
    linesAbove: textsAbove(grid, above),
    merges: sheet.merges,
  };
}

interface LabelColumn {
  readonly column: number;
  readonly rows: readonly number[];
}

/** Columns whose cells name numbers of ours, each with the rows that do. */
function labelColumns(grid: Grid, context: HeadingContext): readonly LabelColumn[] {
  const found: LabelColumn[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const before = found.at(-1)?.column ?? grid.firstColumn - 1;
    const rows: number[] = [];
    for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + MOST_ROWS); row += 1) {
      const merge = grid.mergeAt(row, column);
      if (merge !== null && (merge.top !== row || merge.left !== column)) continue;
      const text = textAt(grid, row, column);
      if (text === "" || SIGNATURE.test(text)) continue;
      const levels = rowLevels(grid, row, column, before);
      if (readHeading(levels, context).type !== "none" && !isGroupCell(grid, row, column)) rows.push(row);
    }
    if (rows.length >= LEAST_ROWS) found.push({ column, rows });
  }
  return found;
}

/** A label over several rows is the group of those to the right of it. */
function isGroupCell(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.bottom > merge.top && textAt(grid, row + 1, merge.right + 1) !== "";
}

/** Groups to the left and the label itself; a group reaches over its merged cells, or, not merged, down to the next one. */
function rowLevels(grid: Grid, row: number, column: number, before: number): readonly string[] {
  const levels: string[] = [];
  for (let left = before + 1; left < column; left += 1) {
    let text = textAt(grid, row, left);
    for (let above = row - 1; text === "" && above >= grid.firstRow; above -= 1) {
      if (textAt(grid, above, column) === "" || isMergedDown(grid, above, left)) break;
      text = textAt(grid, above, left);
    }
    if (text !== "" && !/^\d+$/u.test(text) && isWord(text)) levels.push(text);
  }
  return [...levels, textAt(grid, row, column)];
}

function isMergedDown(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.bottom > merge.top;
}

/** 一, (二), 1.1: numbers in front of the labels are no groups. */
function isWord(text: string): boolean {
  return !/^[（(]?[一二三四五六七八九十\d.]{1,5}[）)、.．]?$/u.test(text);
}

function groupWidth(grid: Grid, column: number, rows: readonly number[]): number {
  const left = column - 1;
  const isGroup = rows.some((row) => {
    const merge = grid.mergeAt(row, left);
    return merge !== null && merge.bottom > merge.top && textAt(grid, row, left) !== "";
  });
  return isGroup ? 1 : 0;
}

/** Is the row above the first label a heading of the columns beside it? */
function hasHeader(grid: Grid, top: number, column: number): boolean {
  const cells = filledCells(grid, top - 1);
  return top > grid.firstRow && cells.length >= 2 && cells.some((cell) => cell.column > column);
}

interface ValueColumn {
  readonly column: number;
  readonly levels: readonly string[];
  readonly unit: string | null;
}

function valueColumns(
  grid: Grid,
  header: number,
  label: number,
  last: number,
  isUnitName: (text: string) => boolean,
): readonly ValueColumn[] {
  const width = grid.mergesAcross(header + 1).find(({ left }) => left === label);
  const first = (width?.right ?? label) + 1;
  if (header < 0) return [{ column: first, levels: [], unit: null }];
  const columns: ValueColumn[] = [];
  for (let column = first; column <= Math.max(first, Math.min(last, grid.lastColumn)); column += 1) {
    const merge = grid.mergeAt(header, column);
    if (merge !== null && merge.left !== column) continue;
    const text = textAt(grid, header, column);
    const plain = plainHeading(text);
    if (NO_VALUES.test(plain)) continue;
    if (isUnitName(text)) columns.push({ column, levels: [], unit: text });
    else if (VALUES.test(plain)) {
      if (plain !== "" || column === first) columns.push({ column, levels: [], unit: null });
    } else columns.push({ column, levels: [text], unit: null });
  }
  return columns;
}

function remarkColumn(grid: Grid, header: number): number {
  if (header < 0) return -1;
  return filledCells(grid, header).find(({ text }) => /^备\s*注$/u.test(text))?.column ?? -1;
}
