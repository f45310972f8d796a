import type { Field } from "../fields";
import type { LedgerKind } from "../kinds";
import { CONFIDENT } from "../recognition";
import type { ColumnMapping, LedgerBlock, Question } from "../recognition";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Assignment } from "./assignment";
import type { Doubt } from "./doubt";
import type { ProfiledColumn } from "./candidates";
import { readDataRows } from "./data-rows";
import type { DataRows } from "./data-rows";
import { decideKind } from "./decide-kind";
import type { KindDecision } from "./decide-kind";
import type { Grid } from "./grid";
import { isBlankValue, trimmedText } from "./grid";
import type { HeaderColumn } from "./header-columns";
import type { HeaderSpan } from "./header-rows";
import type { QuestionPlace } from "./questions";
import { columnQuestion, columnQuestionId, isWorthAsking, kindAnswer, kindQuestion, kindQuestionId } from "./questions";
import { headerRowsOf } from "./repeated-header";
import type { RowShape } from "./row-shape";
import { withWrittenGroup } from "./written-group";
import type { Surroundings } from "./surroundings";
import { profileColumn, sampleRows } from "./value-profile";

/** What a person has answered before, by question id. */
export type Answers = ReadonlyMap<string, Field | LedgerKind | "none">;

/** A table found on a sheet, not yet understood. */
export interface FoundTable {
  readonly span: HeaderSpan;
  readonly columns: readonly HeaderColumn[];
  readonly dataTop: number;
  /** The last row that may belong to it. */
  readonly dataBottom: number;
  readonly surroundings: Surroundings;
  readonly tableId: string | null;
  /** The totals row of an Excel Table. */
  readonly totalsRow: number | null;
}

/**
 * Understands one table: its rows, its kind, its columns, and what must be asked. `sheetTitle`: title of the first table on the sheet.
 * `asksByShape`: a table that only looks like one of reviews is asked about, whatever its title.
 */
export function readBlock(
  grid: Grid,
  table: FoundTable,
  place: QuestionPlace,
  matcher: HeaderMatcher,
  answers: Answers,
  sheetTitle: string | null,
  asksByShape: boolean,
): LedgerBlock {
  const headers = table.columns.map((column) => withWrittenGroup(column, matcher));
  const rows = readDataRows(
    grid,
    shapeOf(headers, headerRowsOf(grid, table.span, table.columns), matcher),
    table.dataTop,
    table.dataBottom,
  );
  const samples = sampleRows(rows.recordRows);
  const columns = headers.map((header, index) => ({
    header,
    profile: profileColumn(grid, header.column, samples),
    isFirst: index === 0,
  }));
  const ids = questionIds(place, table.columns);
  const labels = table.columns.map((column) => column.header);
  const kindId = kindQuestionId(place, labels);
  const told = kindAnswer(place, labels, answers);
  const decision = decideKind(
    columns,
    [table.surroundings.title ?? sheetTitle ?? "", place.sheetName],
    matcher,
    columnAnswers(ids, answers),
    told as LedgerKind | "none" | null,
    asksByShape,
  );
  return assemble(grid, table, place, rows, columns, decision, ids, kindId);
}

function assemble(
  grid: Grid,
  table: FoundTable,
  place: QuestionPlace,
  rows: DataRows,
  columns: readonly ProfiledColumn[],
  decision: KindDecision,
  ids: ReadonlyMap<number, string>,
  kindId: string,
): LedgerBlock {
  const { kind, assignment } = decision;
  const doubts = kind && assignment ? assignment.doubts.filter((doubt) => isWorthAsking(kind, doubt)) : [];
  const doubted = new Set(doubts.filter(({ rival }) => rival !== null).map((doubt) => doubt.column));
  const questions: Question[] = doubts.map((doubt) =>
    columnQuestion(
      place,
      doubt,
      ids.get(doubt.column) ?? "",
      labelAt(columns, doubt.column),
      examplesOf(grid, doubt.column, rows),
    ),
  );
  if (decision.choices.length > 0) questions.push(kindQuestion(place, kindId, decision.choices));
  return {
    sheetId: place.sheetId,
    sheetName: place.sheetName,
    kind,
    kindConfidence: decision.confidence,
    kindReason: decision.reason,
    layout: "table",
    headerTop: table.span.top,
    headerBottom: table.span.bottom,
    ...rows,
    totalRows: table.totalsRow === null ? rows.totalRows : [...rows.totalRows, table.totalsRow],
    columns: columns.map(({ header }) => mappingOf(header, assignment, doubted, doubts)),
    questions,
    ...table.surroundings,
    tableId: table.tableId,
  };
}

function mappingOf(
  header: HeaderColumn,
  assignment: Assignment | null,
  doubted: ReadonlySet<number>,
  doubts: readonly Doubt[],
): ColumnMapping {
  const base = { column: header.column, header: header.header, label: header.label };
  const found = assignment?.fields.get(header.column);
  if (found && !doubted.has(header.column)) {
    return { ...base, field: found.field, confidence: Math.min(1, found.score), reason: found.reason };
  }
  const isAsked = doubts.some((doubt) => doubt.column === header.column);
  if (isAsked) return { ...base, field: null, confidence: CONFIDENT - 0.15, reason: "拿不准，需要您确认" };
  return { ...base, field: null, confidence: 0, reason: header.header === "" ? "没有表头" : "不是台账用到的列" };
}

/** Which columns are idle, and which holds names or organisations, by their headers alone. */
function shapeOf(
  columns: readonly HeaderColumn[],
  headerRows: RowShape["headerRows"],
  matcher: HeaderMatcher,
): RowShape {
  const idle = new Set<number>();
  let serialColumn = -1;
  let nameColumn = -1;
  let organizationColumn = -1;
  let parentColumn = -1;
  for (const { column, text } of columns) {
    const fields = matcher.words(text.base).map((entry) => entry.field);
    if (
      fields.some(
        (field) => field === "serial" || field === "checkResult" || field === "reviewStatus" || field === "overdueDays",
      )
    ) {
      idle.add(column);
    }
    if (serialColumn < 0 && fields.includes("serial")) serialColumn = column;
    if (nameColumn < 0 && fields.includes("memberName")) nameColumn = column;
    if (organizationColumn < 0 && fields.includes("organization")) organizationColumn = column;
    if (parentColumn < 0 && fields.includes("parentOrganization")) parentColumn = column;
  }
  if (organizationColumn < 0) organizationColumn = parentColumn;
  return { columns, idle, serialColumn, headerRows, nameColumn, organizationColumn };
}

function questionIds(place: QuestionPlace, columns: readonly HeaderColumn[]): Map<number, string> {
  const seen = new Map<string, number>();
  const ids = new Map<number, string>();
  for (const { column, header } of columns) {
    const occurrence = seen.get(header) ?? 0;
    seen.set(header, occurrence + 1);
    ids.set(column, columnQuestionId(place, header, occurrence));
  }
  return ids;
}

function columnAnswers(ids: ReadonlyMap<number, string>, answers: Answers): Map<number, Field | "none"> {
  const found = new Map<number, Field | "none">();
  for (const [column, id] of ids) {
    const answer = answers.get(id);
    if (answer !== undefined) found.set(column, answer as Field | "none");
  }
  return found;
}

function labelAt(columns: readonly ProfiledColumn[], column: number): string {
  return columns.find(({ header }) => header.column === column)?.header.label ?? "";
}

function examplesOf(grid: Grid, column: number, rows: DataRows): string[] {
  const examples: string[] = [];
  for (const row of rows.recordRows) {
    if (examples.length === 3) break;
    const value = grid.sheet.values[row - grid.sheet.origin.row]?.[column - grid.sheet.origin.column] ?? null;
    const text = trimmedText(value);
    if (!isBlankValue(value) && !examples.includes(text)) examples.push(text.slice(0, 40));
  }
  return examples;
}
