import type { Edit, EditPlan } from "../../core/workbook/edit-plan";
import { MAX_COLUMNS } from "../../core/workbook/range";
import { type Ask, FEW_BYTES } from "../read/rounds";
import { type ApplyState, liveSheet } from "./apply-state";
import { cellOn } from "../read/range-on";
import { digitOf, POINTS_PER_INCH, widthInPoints } from "../looks/excel-words";
import { setPageBreaks } from "../looks/page";
import { freeze } from "./restore-looks";
import { disjoint, targetsOn } from "./areas-on";
import { CALL_BYTES } from "./outbox";

type EditOf<T extends Edit["type"]> = Extract<Edit, { type: T }>;

/** Pixels of the widest digit of the standard font at 100 % where it cannot be measured. */
const DIGIT = 7;

/**
 * Pixels of a digit in the workbook's standard font, told from the width of a column that has none of its own: 8 for
 * 宋体 11, 7 for Calibri 11. One round; none when the plan sets no widths.
 */
export async function measureDigit(plan: EditPlan, sheet: Excel.Worksheet, ask: Ask): Promise<number> {
  if (!plan.edits.some(({ type }) => type === "columnWidths")) return DIGIT;
  return ask(FEW_BYTES, () => {
    const { format } = cellOn(sheet, 0, MAX_COLUMNS - 1)
      .getEntireColumn()
      .untrack();
    sheet.load({ standardWidth: true });
    format.load({ columnWidth: true, useStandardWidth: true });
    return () => {
      const digit = digitOf(format.columnWidth, sheet.standardWidth);
      return format.useStandardWidth && digit >= 5 && digit <= 20 ? digit : DIGIT;
    };
  });
}

/** Excel's interface measures columns in points, the plan in characters. */
export async function columnWidths(state: ApplyState, edit: EditOf<"columnWidths">): Promise<void> {
  const { sheet } = liveSheet(state, edit.sheet);
  for (const { column, width } of edit.widths) {
    cellOn(sheet, 0, column).getEntireColumn().untrack().format.columnWidth = widthInPoints(width, state.digit);
  }
  await state.outbox.queued(CALL_BYTES * edit.widths.length);
}

export async function rowHeights(state: ApplyState, edit: EditOf<"rowHeights">): Promise<void> {
  const { sheet } = liveSheet(state, edit.sheet);
  const heights = new Map(edit.heights.map(({ row, height }) => [row, height]));
  for (const height of new Set(heights.values())) {
    const rows = [...heights].filter(([, each]) => each === height).map(([row]) => row);
    const cells = rows.map((row) => ({ top: row, left: 0, bottom: row, right: 0 }));
    for (const { format } of targetsOn(sheet, disjoint(cells))) {
      format.rowHeight = height;
      await state.outbox.queued(CALL_BYTES * 3);
    }
  }
}

export async function freezePanes(state: ApplyState, edit: EditOf<"freeze">): Promise<void> {
  freeze(liveSheet(state, edit.sheet).sheet, edit);
  await state.outbox.queued(CALL_BYTES * 2);
}

export async function pageSetup(state: ApplyState, { sheet: key, setup }: EditOf<"pageSetup">): Promise<void> {
  const { sheet } = liveSheet(state, key);
  const page = sheet.pageLayout;
  const { paper = "A4" } = setup;
  if (paper !== "kept") page.paperSize = paper;
  page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (setup.fitToWidth !== undefined) page.zoom = { horizontalFitToPages: setup.fitToWidth };
  if (setup.margins !== undefined) {
    page.leftMargin = setup.margins.left * POINTS_PER_INCH;
    page.rightMargin = setup.margins.right * POINTS_PER_INCH;
    page.topMargin = setup.margins.top * POINTS_PER_INCH;
    page.bottomMargin = setup.margins.bottom * POINTS_PER_INCH;
  }
  if (setup.titleRows !== undefined) {
    page.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
  }
  if (setup.area !== undefined) {
    const { top, left, bottom, right } = setup.area;
    page.setPrintArea(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  }
  if (setup.centerHorizontally !== undefined) page.centerHorizontally = setup.centerHorizontally;
  if (setup.pageBreaks !== undefined) {
    setPageBreaks(sheet, setup.pageBreaks);
    await state.outbox.queued(CALL_BYTES * setup.pageBreaks.length);
  }
  if (setup.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = setup.footer;
  await state.outbox.queued(CALL_BYTES * 10);
}
