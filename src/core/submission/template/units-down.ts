import { findTables } from "../../ledger/recognize/find-tables";
import type { FoundTable } from "../../ledger/recognize/read-block";
import type { HeaderColumn } from "../../ledger/recognize/header-columns";
import { filledCells, type Grid } from "../../ledger/recognize/grid";
import { createHeaderMatcher, type HeaderMatcher } from "../../ledger/vocabulary/match-header";
import { plainHeading } from "./heading-levels";
import { wordsOf } from "./heading-words";
import { readHeading, type HeadingContext } from "./read-heading";
import { readTemplateRows, textAt } from "./template-rows";
import {
  isRemarkHeading,
  isSerialHeading,
  isUnitHeading,
  type TemplateLayout,
  type TemplateLine,
} from "./template-layout";

/** Units down, indicators across: the table of the sheet with most headings of ours; `null` when none has any. */
export function findUnitsDown(
  grid: Grid,
  context: HeadingContext,
  isUnitName: (text: string) => boolean,
): TemplateLayout | null {
  const tables = findTables(grid, templateMatcher());
  const [best] = tables.map((table) => ({ table, found: spoken(table, context) })).sort((a, b) => b.found - a.found);
  return best === undefined || best.found === 0 ? null : layoutOf(grid, best.table, context, isUnitName);
}

/** The recogniser's vocabulary and ours: headings of statistics are headings. */
function templateMatcher(): HeaderMatcher {
  const matcher = createHeaderMatcher();
  const isOurs = (text: string): boolean => {
    const plain = plainHeading(text);
    const { senses, rest } = wordsOf(plain);
    return isUnitHeading(plain) || (rest === "" && senses.size > 0);
  };
  return { words: (text) => matcher.words(text), isKnown: (text) => matcher.isKnown(text) || isOurs(text) };
}

function spoken({ columns }: FoundTable, context: HeadingContext): number {
  return columns.filter((column) => readHeading(levelsOf(column), context).type !== "none").length;
}

function layoutOf(
  grid: Grid,
  table: FoundTable,
  context: HeadingContext,
  isUnitName: (text: string) => boolean,
): TemplateLayout {
  const { sheet } = grid;
  const lowest = table.columns.map(({ column, label }) => ({ column, label: plainHeading(label) }));
  const columnWith = (test: (label: string) => boolean): number =>
    lowest.find(({ label }) => test(label))?.column ?? -1;
  const lines = table.columns.map((column): TemplateLine => ({
    levels: levelsOf(column),
    column: column.column,
    row: null,
    unit: null,
  }));
  const isOurs = ({ levels }: TemplateLine): boolean => readHeading(levels, context).type !== "none";
  const ours = new Set(lines.filter(isOurs).map(({ column }) => column));
  const serialColumn = columnWith(isSerialHeading);
  const remarkColumn = columnWith(isRemarkHeading);
  const labelled = lowest.find(({ column, label }) => !ours.has(column) && isUnitHeading(label))?.column;
  const unitColumn = labelled ?? columnOfUnits(grid, table, ours, isUnitName);
  const idle = new Set([serialColumn, remarkColumn, unitColumn]);
  const read = readTemplateRows(grid, table.dataTop, {
    unitColumn,
    serialColumn,
    first: table.span.left,
    ours: [...ours],
  });
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    type: "unitsDown",
    headerTop: table.span.top,
    headerBottom: table.span.bottom,
    lines: lines.filter(({ column }) => !idle.has(column)),
    ...read,
    unitColumn,
    serialColumn,
    remarkColumn,
    unit: table.surroundings.unit,
    linesAbove: textsAbove(grid, table.span.top),
    merges: sheet.merges,
  };
}

/** The column without a heading we know that names organisations of the roster. */
function columnOfUnits(
  grid: Grid,
  table: FoundTable,
  ours: ReadonlySet<number>,
  isUnitName: (text: string) => boolean,
): number {
  const found = table.columns.find(({ column }) => {
    if (ours.has(column)) return false;
    for (let row = table.dataTop; row <= Math.min(grid.lastRow, table.dataTop + 200); row += 1) {
      const text = textAt(grid, row, column);
      if (text !== "" && isUnitName(text)) return true;
    }
    return false;
  });
  return found?.column ?? -1;
}

/** The heading's levels as written; a stroke inside a level does not part it. */
function levelsOf({ header, label, groups }: HeaderColumn): readonly string[] {
  const parts = header === "" ? [] : header.split("/");
  return parts.length <= groups.length + 1 ? parts : [...groups.map(({ full }) => full).reverse(), label];
}

export function textsAbove(grid: Grid, top: number): readonly string[] {
  const texts: string[] = [];
  for (let row = grid.firstRow; row < top; row += 1) {
    for (const { text } of filledCells(grid, row)) texts.push(text);
  }
  return texts;
}
