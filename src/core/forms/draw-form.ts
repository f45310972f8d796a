import type { LedgerRecord } from "../ledger/record";
import type { CellWrite } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import { fitPage, type PageFit } from "./fit-page";
import { FORM_WIDTHS, type FormEntry, type FormLayout, type Span } from "./form-layout";
import { formValue } from "./form-value";
import { FORM_WORDS } from "./form-words";

/** One form as cells; all rows are counted from its first one. */
export interface DrawnForm {
  readonly title: string;
  readonly cells: readonly (readonly (CellWrite | null)[])[];
  readonly heights: readonly number[];
  readonly merges: readonly CellRange[];
  /** The lines and boxes between copy line and note. */
  readonly frame: CellRange;
  /** Values of running text, set from the left. */
  readonly texts: readonly CellRange[];
  readonly labels: readonly CellRange[];
  readonly dates: readonly CellRange[];
  readonly size: number;
  readonly isTooLong: boolean;
}

export const TITLE_ROW = 0;
export const COPY_ROW = 1;
const FRAME_TOP = 2;
const TITLE_HEIGHT = 46;
const COPY_HEIGHT = 20;
const NOTE_HEIGHT = 22;
/** Excel's rows are at most 409 points high: a taller box is put together from several. */
const HIGHEST_ROW = 400;
const LAST = FORM_WIDTHS.length - 1;

/** `copy` is 1 for the first of `layout.copies`. */
export function drawForm(layout: FormLayout, record: LedgerRecord, copy: number): DrawnForm {
  const values = new Map(
    layout.lines.flatMap((line) => line.entries.map((entry) => [entry, formValue(record, entry.field)] as const)),
  );
  const valueOf = (entry: FormEntry) => values.get(entry) ?? { value: null, isDate: false };
  const fit = fitPage(layout, valueOf);
  const sheet = new Canvas();
  sheet.addRow(TITLE_HEIGHT);
  sheet.put(TITLE_ROW, [0, LAST], 1, layout.title);
  sheet.addRow(COPY_HEIGHT);
  if (layout.copies > 1) sheet.put(COPY_ROW, [0, LAST], 1, FORM_WORDS[layout.script].copyOf(copy, layout.copies));

  const groups = new Map<string, { top: number; bottom: number }>();
  const texts: CellRange[] = [];
  const labels: CellRange[] = [];
  const dates: CellRange[] = [];
  layout.lines.forEach((line, index) => {
    const { top, count } = addLine(sheet, fit, index);
    for (const entry of line.entries) {
      const { value, isDate } = valueOf(entry);
      labels.push(sheet.put(top, entry.labelAt, count, entry.label));
      const place = sheet.put(top, entry.valueAt, count, value);
      if (line.isLong) texts.push(place);
      if (isDate) dates.push(place);
    }
    if (line.group === null) return;
    const known = groups.get(line.group);
    if (known) known.bottom = top + count - 1;
    else groups.set(line.group, { top, bottom: top + count - 1 });
  });
  for (const [text, { top, bottom }] of groups) labels.push(sheet.put(top, [0, 0], bottom - top + 1, text));
  const frame = { top: FRAME_TOP, left: 0, bottom: sheet.cells.length - 1, right: LAST };
  const note = sheet.addRow(NOTE_HEIGHT);
  sheet.put(note, [0, LAST], 1, layout.note === "" ? null : layout.note);
  const { cells, heights, merges } = sheet;
  return {
    title: layout.title,
    cells,
    heights,
    merges,
    frame,
    texts,
    labels,
    dates,
    size: fit.size,
    isTooLong: fit.isTooLong,
  };
}

function addLine(sheet: Canvas, fit: PageFit, index: number): { top: number; count: number } {
  const height = fit.heights[index] ?? 0;
  const count = Math.max(1, Math.ceil(height / HIGHEST_ROW));
  const top = sheet.cells.length;
  for (let part = 0; part < count; part += 1) sheet.addRow(height / count);
  return { top, count };
}

/** Rows of the form as they grow. */
class Canvas {
  readonly cells: (CellWrite | null)[][] = [];
  readonly heights: number[] = [];
  readonly merges: CellRange[] = [];

  /** The new row's position. */
  addRow(height: number): number {
    this.cells.push(Array<CellWrite | null>(LAST + 1).fill(null));
    this.heights.push(height);
    return this.cells.length - 1;
  }

  put(top: number, [left, right]: Span, count: number, value: FormCellValue): CellRange {
    const row = this.cells[top];
    if (row && value !== null) row[left] = { value };
    const range = { top, left, bottom: top + count - 1, right };
    if (count > 1 || right > left) this.merges.push(range);
    return range;
  }
}

type FormCellValue = Extract<CellWrite, { value: unknown }>["value"];
