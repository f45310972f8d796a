import { createGrid, filledCells, type Grid } from "../../ledger/recognize/grid";
import type { WorkbookSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { isOwnSheet } from "../../marks/own-sheets";
import { readOwnLayout } from "../../statistics/existing-statistics";
import { findIndicatorsDown } from "./indicators-down";
import { readHeading, type HeadingContext } from "./read-heading";
import type { TemplateLayout } from "./template-layout";
import { findUnitsDown } from "./units-down";

/** Lines that speak of our numbers before a sheet is taken for a superior's statistics sheet. */
const LEAST_LINES = 2;

/**
 * The statistics sheets of another layout than ours, in sheet order; hidden sheets and those that we write are left out.
 * `isUnitName`: does the text name an organisation of the roster? `skip`: sheets that are known to be something else.
 */
export function findTemplates(
  workbook: WorkbookSnapshot,
  context: HeadingContext,
  isUnitName: (text: string) => boolean,
  skip: ReadonlySet<string> = new Set(),
): readonly TemplateLayout[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible" || isOwnSheet(sheet.name) || readOwnLayout(sheet) !== null) return [];
    if (skip.has(sheet.id)) return [];
    const layout = findTemplate(sheet, context, isUnitName);
    return layout === null ? [] : [layout];
  });
}

/** The layout of one sheet; `null` when it is no statistics sheet on leaders' reviews. */
export function findTemplate(
  sheet: SheetSnapshot,
  context: HeadingContext,
  isUnitName: (text: string) => boolean,
): TemplateLayout | null {
  const grid = createGrid(sheet);
  const reading = { ...context, isAboutReviews: true };
  const layouts = [findUnitsDown(grid, reading, isUnitName), findIndicatorsDown(grid, reading, isUnitName)];
  const [best] = layouts
    .flatMap((layout) => (layout === null ? [] : [{ layout, found: spokenLines(layout, reading) }]))
    .sort((a, b) => b.found - a.found);
  if (!best || best.found < LEAST_LINES || !isAboutReviews(grid, best.layout)) return null;
  return best.layout;
}

function spokenLines({ lines }: TemplateLayout, context: HeadingContext): number {
  return lines.filter(({ levels }) => readHeading(levels, context).type !== "none").length;
}

/** 点评 stands in the sheet's name, above the headings or in them. */
function isAboutReviews(grid: Grid, { sheetName, linesAbove, lines, headerBottom }: TemplateLayout): boolean {
  if ([sheetName, ...linesAbove, ...lines.flatMap(({ levels }) => levels)].some((text) => text.includes("点评")))
    return true;
  const rows = Array.from(
    { length: Math.max(0, headerBottom + 1 - grid.firstRow) },
    (_, index) => grid.firstRow + index,
  );
  return rows.some((row) => filledCells(grid, row).some(({ text }) => toPlain(text).includes("点评")));
}

function toPlain(text: string): string {
  return text.replace(/\s+/gu, "").replaceAll("點評", "点评");
}
