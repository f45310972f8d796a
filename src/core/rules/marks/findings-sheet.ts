import { OWN_SHEETS } from "../../marks/own-sheets";
import { cellText, type CellValue } from "../../workbook/cell";
import type { CellWrite, Edit } from "../../workbook/edit-plan";
import { cellAddress } from "../../workbook/range";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import type { Explanations, Finding } from "../finding";
import { findingClause, findingMessage, SEVERITY_TITLES } from "../finding-message";
import {
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  LAST_COLUMN,
  LINK_COLUMN,
  MESSAGE_COLUMN,
  SUMMARY_ROW,
  TITLE_ROW,
} from "./findings-layout";
import { lookEdits } from "./findings-look";
import { SEVERITIES } from "./mark-text";
import { formerRemarks, listedSheet, remarkReader, type TypedRemark } from "./typed-remarks";

const NOTHING_FOUND = COLUMNS.map((_, column) => (column === MESSAGE_COLUMN ? "没有发现问题。" : null));

/** What stands under 级别 beside a 说明 whose finding is gone, or shows another one now. */
const FORMER = "原说明";

const NO_EXPLANATIONS: Explanations = new Map();

/** Excel keeps 65,530 links a sheet, and nobody reads more; the ledgers themselves show all. */
export const LONGEST_LIST = 20_000;

/**
 * The sheet 校验清单: all findings, most severe first, each with a link to its cell. It is written anew in place; what people
 * wrote under 说明 stays with its finding, before what `explanations` holds for it (what people see is what counts, as in the
 * gate), and at the end of the list when the finding is gone. A workbook whose structure is protected gets none.
 */
export function planFindingsSheet(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  explanations: Explanations = NO_EXPLANATIONS,
): readonly Edit[] {
  const existing = sheetByName(workbook, OWN_SHEETS.findings);
  if (existing === undefined && workbook.isStructureProtected) return [];
  const sheet = existing?.id ?? OWN_SHEETS.findings;
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const listed = sorted.slice(0, LONGEST_LIST);
  const remarks = remarkReader(existing);
  const shown = listed.map(
    (finding) => [finding, remarks(finding) || (explanations.get(finding.identity) ?? "")] as const,
  );
  const rows = shown.map(([finding, remark], index) => rowOf(finding, index, remark));
  const former = formerRemarks(existing, shown).map(formerRow);
  const body = [...(rows.length === 0 ? [NOTHING_FOUND] : rows), ...former];
  const told = summary(findings, listed.length);
  if (existing !== undefined && holds(existing, told, body)) return [];
  const block = (top: number, cells: readonly (readonly CellValue[])[]): Edit => ({
    type: "writeBlock",
    sheet,
    top,
    left: 0,
    cells: cells.map((row) => row.map((value): CellWrite => ({ value: value === "" ? null : value }))),
  });
  return [
    ...(existing === undefined ? [added(sheet)] : cleared(existing)),
    block(TITLE_ROW, [[OWN_SHEETS.findings]]),
    block(SUMMARY_ROW, [[told]]),
    block(HEADER_ROW, [COLUMNS.map(({ heading }) => heading)]),
    block(FIRST_ROW, body),
    ...lookEdits(sheet, told, body, listed),
    ...links(listed, sheet),
  ];
}

/** Is everything there already, and nothing below it? Then its look and links are there, too. */
function holds(sheet: SheetSnapshot, told: string, body: readonly (readonly CellValue[])[]): boolean {
  if (lastRowOf(sheet) !== FIRST_ROW + body.length - 1) return false;
  if (cellText(cellAt(sheet, SUMMARY_ROW, 0)) !== told) return false;
  return body.every((row, at) =>
    row.every((value, column) => cellText(cellAt(sheet, FIRST_ROW + at, column)) === cellText(value)),
  );
}

function added(key: string): Edit {
  return { type: "addSheet", key, name: OWN_SHEETS.findings, visibility: "visible", tabColor: "C00000" };
}

function cleared(sheet: SheetSnapshot): readonly Edit[] {
  const bottom = lastRowOf(sheet);
  if (bottom < 0) return [];
  const right = Math.max(lastColumnOf(sheet), LAST_COLUMN);
  return [{ type: "clearBlock", sheet: sheet.id, range: { top: 0, left: 0, bottom, right } }];
}

function summary(findings: readonly Finding[], listed: number): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_TITLES[severity]} ${count} 项`;
  });
  const rest = findings.length - listed;
  const more = rest > 0 ? `；本表列出前 ${listed} 项，其余 ${rest} 项见各表“校验结果”列` : "";
  return `${counts.join("，")}${more}。错误必须改正；核实须改正或在“说明”栏写明原因，同类的可以只写一条：开头写“同类：”（只限本表写“本表同类：”，只限本单位写“本单位同类：”）；提示供参考。`;
}

function rowOf(finding: Finding, index: number, remark: string): readonly CellValue[] {
  return [
    index + 1,
    SEVERITY_TITLES[finding.severity],
    listedSheet(finding),
    placeText(finding),
    findingMessage(finding),
    findingClause(finding) ?? "",
    fixText(finding),
    remark,
    finding.identity,
  ];
}

/** What was typed stays until somebody deletes it; the finding may come back. */
function formerRow({ sheet, message, remark, identity }: TypedRemark): readonly CellValue[] {
  return ["", FORMER, sheet, "", message, "", "", remark, identity];
}

/** "D7", "第7行", or "" for a whole sheet. */
export function placeText({ place: { row, column } }: Finding): string {
  if (row === null) return "";
  return column === null ? `第${row + 1}行` : cellAddress(row, column);
}

/** "改为“2010-12-15”" for the fix of one cell; "" where none is certain. */
export function fixText({ fix }: Finding): string {
  const [change] = fix?.changes ?? [];
  return change === undefined ? "" : `改为“${cellText(change.after)}”`;
}

function links(listed: readonly Finding[], sheet: string): readonly Edit[] {
  return listed.flatMap(({ place }, index): Edit[] => {
    if (place.sheetId === null || place.row === null) return [];
    const target = { sheet: place.sheetId, row: place.row, column: place.column ?? 0 };
    return [{ type: "link", sheet, row: FIRST_ROW + index, column: LINK_COLUMN, target, tip: "转到该处" }];
  });
}
