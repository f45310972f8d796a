import { createGrid } from "../../ledger/recognize/grid";
import type { Roster } from "../../roster/roster";
import type { StatisticsRow, StatisticsTable } from "../../statistics/statistics";
import type { CellValue } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit-plan";
import { cellAddress } from "../../workbook/range";
import { cellAt, formulaKey, type SheetSnapshot } from "../../workbook/snapshot";
import { isBlankValue, trimmedText } from "../../ledger/recognize/grid";
import { assignRows } from "./assign-rows";
import { contentOf, shownValue, stateOf, type RateForm } from "./cell-content";
import { editionEdit, type Edition } from "./edition-label";
import { indicatorValue } from "./indicator-value";
import { indicatorTitle, isRate, type Span } from "./indicator";
import { mapLines, type MappedLine } from "./map-lines";
import type { HeadingContext } from "./read-heading";
import { statedDisagreements } from "./stated-frame";
import type { AssignedRow, FilledCell, TemplateFill, TypedDifference } from "./template-fill";
import type { TemplateLayout, TemplateLine } from "./template-layout";
import type { TemplateAnswer } from "./template-question";

export interface FillInput {
  readonly layout: TemplateLayout;
  readonly sheet: SheetSnapshot;
  readonly context: HeadingContext;
  /** The numbers of a span, counted when first asked for. */
  numbersOf(span: Span): StatisticsTable;
  readonly roster: Roster;
  readonly answers: readonly TemplateAnswer[];
  /** What we filled in before: such cells may be brought up to date. */
  readonly earlier: readonly FilledCell[];
  /** Number format code of a cell; `null`: nobody knows. */
  readonly formatOf: ((row: number, column: number) => string) | null;
  /** What the sheet is to say about itself; `null`: nothing. */
  readonly edition: Edition | null;
}

/** One cell that is to hold a number of ours. */
interface Target {
  readonly row: number;
  readonly column: number;
  readonly mapped: MappedLine;
  readonly numbers: StatisticsRow;
}

/**
 * Fills a superior's sheet: only cells that are blank or hold what we put there before. Formulas stay, what a person typed stays
 * and is named where it differs. When the sheet is protected, names another unit, or
 * a period apart from this one, nothing is filled.
 */
export function fillTemplate(input: FillInput): TemplateFill {
  const { layout, sheet, context, roster } = input;
  const table = input.numbersOf("period");
  const frame = statedDisagreements(layout, table, roster, context.spans);
  const assigned = assignRows(layout, table, roster, input.answers);
  const hasRoom = (line: TemplateLine): boolean => cellsOf(line, assigned.rows).some((cell) => isOpen(sheet, cell));
  const { lines, questions, listedMethods } = mapLines(layout, context, input.answers, hasRoom);
  const nothing: TemplateFill = {
    layout,
    lines,
    rows: assigned.rows,
    questions: [...questions, ...assigned.questions],
    plan: { edits: [] },
    filled: [],
    same: 0,
    formulas: 0,
    struckOut: 0,
    differences: [],
    problems: frame.problems,
  };
  if (frame.isBlocking) return nothing;
  if (sheet.isProtected) {
    const problem = `“${sheet.name}”受保护，没有填：请先撤销工作表保护，再填一次。`;
    return { ...nothing, problems: [...frame.problems, problem] };
  }
  const filler = createFiller(input, listedMethods);
  for (const target of targetsOf(input, lines, assigned.rows)) filler.fill(target);
  filler.writeNames(assigned.rows);
  const edition = input.edition === null ? null : editionEdit(layout, sheet, input.edition, input.earlier);
  if (edition?.write) filler.write(edition.write.row, edition.write.column, edition.write.value);
  const done = filler.finish();
  const problems = [
    ...frame.problems,
    ...assigned.problems,
    ...done.problems,
    ...(edition?.problem ? [edition.problem] : []),
  ];
  return { ...nothing, ...done, problems };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellsOf(line: TemplateLine, rows: readonly AssignedRow[]): readonly Cell[] {
  if (line.row !== null) return [{ row: line.row, column: line.column }];
  return rows.flatMap(({ row, source }) => (source.type === "none" ? [] : [{ row, column: line.column }]));
}

function isOpen(sheet: SheetSnapshot, { row, column }: Cell): boolean {
  return !sheet.formulas.has(formulaKey(row, column)) && isBlankValue(cellAt(sheet, row, column));
}

function targetsOf(input: FillInput, lines: readonly MappedLine[], rows: readonly AssignedRow[]): readonly Target[] {
  return lines.flatMap((mapped): Target[] => {
    const { line, indicator } = mapped;
    if (indicator === null) return [];
    const table = input.numbersOf(indicator.span);
    if (line.row !== null) {
      const numbers = line.unit === null ? table.total : rowOfUnit(line.unit, table, input.roster);
      return numbers === undefined ? [] : [{ row: line.row, column: line.column, mapped, numbers }];
    }
    return rows.flatMap(({ row, source }): Target[] => {
      const numbers =
        source.type === "total" ? table.total : source.type === "row" ? table.rows[source.index] : undefined;
      return numbers === undefined ? [] : [{ row, column: line.column, mapped, numbers }];
    });
  });
}

function rowOfUnit(name: string, table: StatisticsTable, roster: Roster): StatisticsRow | undefined {
  const lookup = roster.findOrganization(name, [table.unit].filter(Boolean));
  return lookup.found === "one" ? table.rows.find(({ organization }) => organization === lookup.index) : undefined;
}

type Filled = Pick<TemplateFill, "plan" | "filled" | "same" | "formulas" | "struckOut" | "differences" | "problems">;

function createFiller(input: FillInput, listedMethods: readonly string[]) {
  const { sheet, layout } = input;
  const grid = createGrid(sheet);
  const earlier = new Map(
    input.earlier.flatMap(({ sheet: name, row, column, value }) =>
      name === sheet.name ? [[formulaKey(row, column), value] as const] : [],
    ),
  );
  const filled: FilledCell[] = [];
  const edits: Edit[] = [];
  const differences: TypedDifference[] = [];
  const unknown = new Set<string>();
  let [same, formulas, struckOut] = [0, 0, 0];

  const write = (row: number, column: number, value: CellValue): void => {
    edits.push({ type: "writeBlock", sheet: sheet.id, top: row, left: column, cells: [[{ value }]] });
    filled.push({ sheet: sheet.name, row, column, value });
  };
  const keepOurs = (row: number, column: number, raw: CellValue): void => {
    if (earlier.get(formulaKey(row, column)) === raw) filled.push({ sheet: sheet.name, row, column, value: raw });
  };
  const isInsideMerge = (row: number, column: number): boolean => {
    const merge = grid.mergeAt(row, column);
    return (
      merge !== null &&
      (merge.top !== row || merge.left !== column || (layout.type === "unitsDown" && merge.bottom > row))
    );
  };
  const fill = ({ row, column, mapped, numbers }: Target): void => {
    const { indicator } = mapped;
    if (indicator === null || isInsideMerge(row, column)) return;
    if (sheet.formulas.has(formulaKey(row, column))) {
      formulas += 1;
      return;
    }
    const { hasRates } = input.numbersOf(indicator.span);
    const value = indicatorValue(numbers, indicator.key, { hasRates, listedMethods });
    if (value === null) {
      if (!isRate(indicator.key)) unknown.add(indicatorTitle(indicator));
      return;
    }
    const raw = cellAt(sheet, row, column);
    const state = stateOf(raw, value, indicator.key);
    const isOurs = !isBlankValue(raw) && earlier.get(formulaKey(row, column)) === raw;
    if (state === "same") {
      same += 1;
      keepOurs(row, column, raw);
    } else if (state === "blank" || isOurs)
      write(row, column, contentOf(value, indicator.key, rateForm(input, row, mapped)));
    else if (state === "struckOut") struckOut += 1;
    else differences.push(difference(sheet, row, column, trimmedText(raw), shownValue(value, indicator.key)));
  };
  const writeNames = (rows: readonly AssignedRow[]): void => {
    for (const { row, name, isNew } of rows.filter((each) => each.isNew)) {
      if (isNew && layout.unitColumn >= 0) write(row, layout.unitColumn, name);
      const { serialColumn } = layout;
      if (serialColumn < 0 || !isOpen(sheet, { row, column: serialColumn })) continue;
      write(row, serialColumn, rows.filter((each) => each.isNew && each.row <= row).length);
    }
  };
  const finish = (): Filled => ({
    plan: { edits },
    filled,
    same,
    formulas,
    struckOut,
    differences,
    problems:
      unknown.size === 0
        ? []
        : [`这些数还算不出，留空：${[...unknown].join("、")}。名册未经核对时不填应点评数，没有评议票时不填票数。`],
  });
  return { fill, write, writeNames, finish };
}

/** A fraction only where the cell is known to show percentages: 0.923 in a plain cell would be read as something else. */
function rateForm(input: FillInput, row: number, { line, heading }: MappedLine): RateForm {
  const format = input.formatOf?.(row, line.column) ?? null;
  if (format?.includes("%")) return "fraction";
  return format !== null && /[%％]/u.test(heading) ? "percent" : "text";
}

function difference(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  typed: string,
  computed: string,
): TypedDifference {
  const place = `“${sheet.name}”${cellAddress(row, column)}`;
  const message = `${place} 已经填了“${typed}”，按台账是 ${computed}：没有改动，请核对后改正或说明。`;
  return { row, column, typed, computed, message };
}
