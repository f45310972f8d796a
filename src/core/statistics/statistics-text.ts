import type { CellWrite } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import type { TypedEntries } from "./existing-statistics";
import { bodyCells, writtenDay } from "./statistics-cells";
import type { StatisticsTable } from "./statistics";
import {
  FIRST_ROW,
  FOOTER_LABELS,
  HEADER_BOTTOM,
  HEADER_TOP,
  LINE_LABELS,
  LINE_ROW,
  TITLE,
  TITLE_ROW,
  UNCONFIRMED_NOTE,
  type StatisticsColumn,
} from "./statistics-layout";
import { lineLooks, segments, type Segment, type SheetRows } from "./statistics-looks";

/** Everything that stands in the sheet, block by block from column A, and what is merged. */
export interface ComposedSheet {
  readonly blocks: readonly { readonly top: number; readonly cells: readonly (readonly CellWrite[])[] }[];
  readonly merges: readonly CellRange[];
  readonly rows: SheetRows;
}

export function composeSheet(
  table: StatisticsTable,
  columns: readonly StatisticsColumn[],
  widths: readonly number[],
  typed: TypedEntries,
): ComposedSheet {
  const total = FIRST_ROW + table.rows.length;
  const note = table.hasRates ? -1 : total + 1;
  const rows = { total, note, footer: total + (table.hasRates ? 1 : 2) };
  const width = columns.length;
  const line = lineLooks(widths);
  const foot = segments(widths, [0.24, 0.2, 0.2, 0.22, 0.14]);
  const { from, to } = table.period;
  const lineTexts = [
    LINE_LABELS.unit + table.unit,
    `${LINE_LABELS.period}${writtenDay(from)}至${writtenDay(to)}`,
    LINE_LABELS.day + writtenDay(table.asOf),
  ];
  const footTexts = FOOTER_LABELS.map((label) => typed.footer.get(label) ?? label);
  const body = bodyCells(table, columns, (unit) => typed.remarks.get(unit) ?? null);
  return {
    blocks: [
      {
        top: TITLE_ROW,
        cells: [spread([{ left: 0, right: width - 1 }], [TITLE], width), spread(line, lineTexts, width)],
      },
      { top: HEADER_TOP, cells: headerCells(columns) },
      { top: FIRST_ROW, cells: body },
      ...(note < 0 ? [] : [{ top: note, cells: [spread([{ left: 0, right: width - 1 }], [UNCONFIRMED_NOTE], width)] }]),
      { top: rows.footer, cells: [spread(foot, footTexts, width)] },
    ],
    merges: [
      across(TITLE_ROW, { left: 0, right: width - 1 }),
      ...line.map((part) => across(LINE_ROW, part)),
      ...headerMerges(columns),
      across(total, { left: 0, right: 2 }),
      ...(note < 0 ? [] : [across(note, { left: 0, right: width - 1 })]),
      ...foot.map((part) => across(rows.footer, part)),
    ].filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    rows,
  };
}

function across(row: number, { left, right }: Segment): CellRange {
  return { top: row, left, bottom: row, right };
}

/** Each text at the left end of its segment, nothing between. */
function spread(parts: readonly Segment[], texts: readonly string[], width: number): readonly CellWrite[] {
  return Array.from({ length: width }, (_, column) => {
    const index = parts.findIndex((part) => part.left === column);
    return { value: index < 0 ? null : (texts[index] ?? null) };
  });
}

function headerCells(columns: readonly StatisticsColumn[]): readonly (readonly CellWrite[])[] {
  const upper = columns.map(({ group, label }, index): CellWrite => {
    if (group === "") return { value: label };
    return { value: columns[index - 1]?.group === group ? null : group };
  });
  const lower = columns.map(({ group, label }): CellWrite => ({ value: group === "" ? null : label }));
  return [upper, lower];
}

function headerMerges(columns: readonly StatisticsColumn[]): readonly CellRange[] {
  const merges: CellRange[] = [];
  columns.forEach(({ group }, column) => {
    if (group === "") merges.push({ top: HEADER_TOP, left: column, bottom: HEADER_BOTTOM, right: column });
    else if (columns[column - 1]?.group !== group) {
      const right = columns.findLastIndex((each) => each.group === group);
      merges.push({ top: HEADER_TOP, left: column, bottom: HEADER_TOP, right });
    }
  });
  return merges;
}
