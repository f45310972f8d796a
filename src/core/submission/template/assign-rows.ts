import type { Roster } from "../../roster/roster";
import { OWN_LEVEL } from "../../statistics/row-frame";
import type { StatisticsTable } from "../../statistics/statistics";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { AssignedRow, RowSource } from "./template-fill";
import type { TemplateLayout, TemplateRow } from "./template-layout";
import { rowQuestion, rowQuestionId, type TemplateAnswer, type TemplateQuestion } from "./template-question";

export interface AssignedRows {
  readonly rows: readonly AssignedRow[];
  readonly questions: readonly TemplateQuestion[];
  readonly problems: readonly string[];
}

const OWN_LEVEL_NAME = /^(?:.{0,12}本级|本单位|机关本级)$/u;
const TOTAL: RowSource = { type: "total" };
const nobody = (reason: string): RowSource => ({ type: "none", reason });

/** Which row of ours each row of the template gets: by name where names stand there, else in roster order. */
export function assignRows(
  layout: TemplateLayout,
  table: StatisticsTable,
  roster: Roster,
  answers: readonly TemplateAnswer[],
): AssignedRows {
  if (layout.type === "indicatorsDown") return { rows: [], questions: [], problems: [] };
  const named = layout.rows.filter(({ type }) => type === "unit");
  const totals = layout.rows.filter(({ type }) => type === "total");
  const others = layout.rows.filter(({ type }) => type === "total" || type === "subtotal");
  const closing = others.map((row) => closingRow(row, totals.length));
  if (layout.unitColumn < 0) return oneRow(layout, closing);
  const found = named.length === 0 ? fillBlankRows(layout, table) : matchNames(layout, named, table, roster, answers);
  // A total over rows that stay blank would only hide that they are missing.
  const kept = found.rows.length > 0 ? closing : closing.map((row) => ({ ...row, source: nobody("各单位的行没有填") }));
  return { ...found, rows: [...found.rows, ...kept].sort((a, b) => a.row - b.row) };
}

function closingRow({ row, type, name }: TemplateRow, totals: number): AssignedRow {
  const source = type === "subtotal" ? nobody("小计或分类行，不填") : totals > 1 ? nobody("有几个合计行，不填") : TOTAL;
  return { row, name, isNew: false, source };
}

/** Without a column for units the first row under the headings is the reporting unit's. */
function oneRow({ rows }: TemplateLayout, closing: readonly AssignedRow[]): AssignedRows {
  const own = rows.filter(({ type }) => type === "blank" || type === "unit");
  const [first] = own;
  if (first === undefined) return { rows: closing, questions: [], problems: [] };
  if (closing.length > 0) {
    return { rows: closing, questions: [], problems: ["样表没有单位一栏，看不出各行填哪个单位，只填了合计行。"] };
  }
  return { rows: [{ row: first.row, name: "", isNew: false, source: TOTAL }], questions: [], problems: [] };
}

/** Blank rows take our rows in roster order; too few of them take none, for a 合计 over a part would be wrong. */
function fillBlankRows({ rows, isOpenBelow, headerBottom }: TemplateLayout, table: StatisticsTable): AssignedRows {
  const total = rows.find(({ type }) => type === "total")?.row ?? Infinity;
  const blank = rows.filter(({ type }) => type === "blank").map(({ row }) => row);
  const above = blank.filter((row) => row < total);
  const places = above.length > 0 ? above : blank;
  const last = Math.max(headerBottom, ...rows.map(({ row }) => row));
  const more = isOpenBelow ? Math.max(0, table.rows.length - places.length) : 0;
  const all = [...places, ...Array.from({ length: more }, (_, index) => last + 1 + index)];
  if (all.length < table.rows.length) {
    const problem = `样表只有 ${all.length} 个空行，本单位有 ${table.rows.length} 行要填，没有填各单位的数：请在样表里添足行数再填一次。`;
    return { rows: [], questions: [], problems: [problem] };
  }
  return {
    rows: table.rows.map(({ unit }, index): AssignedRow => ({
      row: all[index] ?? -1,
      name: unit,
      isNew: true,
      source: { type: "row", index },
    })),
    questions: [],
    problems: [],
  };
}

function matchNames(
  { sheetId, sheetName, rows: templateRows }: TemplateLayout,
  named: readonly TemplateRow[],
  table: StatisticsTable,
  roster: Roster,
  answers: readonly TemplateAnswer[],
): AssignedRows {
  const questions: TemplateQuestion[] = [];
  const sourceOf = ({ row, name }: TemplateRow): RowSource => {
    const own = table.rows.findIndex(({ unit }) => unit === OWN_LEVEL);
    if (own >= 0 && OWN_LEVEL_NAME.test(toSimplified(name))) return { type: "row", index: own };
    const lookup = roster.findOrganization(name, [table.unit].filter(Boolean));
    if (lookup.found !== "one") return nobody(lookup.found === "many" ? "有几个同名的党组织" : "名册里没有这个单位");
    const index = table.rows.findIndex(({ organization }) => organization === lookup.index);
    if (index < 0) return nobody("不是填报单位的直接下级，统计表里没有它的一行");
    if (index !== own) return { type: "row", index };
    if (named.length === 1 && !templateRows.some(({ type }) => type === "total")) return TOTAL;
    const choice = answers.find(({ question }) => question === rowQuestionId(sheetName, name))?.choice;
    if (choice === "own") return { type: "row", index };
    if (choice === "total") return TOTAL;
    if (choice === undefined) questions.push(rowQuestion(sheetId, sheetName, row, name));
    return nobody(choice === undefined ? "要先确认填本级还是合计" : "您确认过：不填");
  };
  const rows = named.map((each): AssignedRow => ({
    row: each.row,
    name: each.name,
    isNew: false,
    source: sourceOf(each),
  }));
  const single = rows.map((each) => (isTwin(each, rows) ? { ...each, source: nobody("有两行是同一个单位") } : each));
  return { rows: single, questions, problems: [...unmatched(single), ...missing(single, table)] };
}

function isTwin({ row, source }: AssignedRow, all: readonly AssignedRow[]): boolean {
  return (
    source.type === "row" &&
    all.some((other) => other.row !== row && other.source.type === "row" && other.source.index === source.index)
  );
}

function unmatched(rows: readonly AssignedRow[]): readonly string[] {
  return rows.flatMap(({ row, name, source }) =>
    source.type === "none" && !/^(?:要先|您)/u.test(source.reason)
      ? [`第 ${row + 1} 行“${name}”没有填：${source.reason}，请核对名称。`]
      : [],
  );
}

/** Rows of ours that have no place would be missing from the template's 合计. */
function missing(rows: readonly AssignedRow[], table: StatisticsTable): readonly string[] {
  if (rows.some(({ source }) => source.type === "total")) return [];
  const placed = new Set(rows.flatMap(({ source }) => (source.type === "row" ? [source.index] : [])));
  const left = table.rows.flatMap(({ unit }, index) => (placed.has(index) ? [] : [unit]));
  return left.length === 0
    ? []
    : [`样表没有这些单位的行：${left.join("、")}；它们的数不在各行里，合计会因此不同，请核对。`];
}
