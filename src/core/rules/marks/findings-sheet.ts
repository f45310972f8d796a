import { listHeights } from "../../marks/list-heights";
import { OWN_SHEETS } from "../../marks/own-sheets";
import { cellText, type CellValue } from "../../workbook/cell";
import type { CellStyle, CellWrite, Edit } from "../../workbook/edit-plan";
import { cellAddress } from "../../workbook/range";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { encodeKey } from "../encode-key";
import type { Finding } from "../finding";
import { findingClause, findingMessage, SEVERITY_TITLES } from "../finding-message";
import { SEVERITY_LOOKS } from "./mark-looks";
import { SEVERITIES } from "./mark-text";

const HEADINGS = ["序号", "级别", "工作表", "单元格", "问题", "依据", "建议修改", "说明"] as const;
const WIDTHS = [6, 7, 20, 9, 62, 22, 24, 20] as const;
const TITLE_ROW = 0;
const SUMMARY_ROW = 1;
const HEADER_ROW = 2;
const FIRST_ROW = 3;
const REMARK_COLUMN = HEADINGS.indexOf("说明");
const LINK_COLUMN = HEADINGS.indexOf("单元格");

const NOTHING_FOUND = HEADINGS.map((heading) => (heading === "问题" ? "没有发现问题。" : null));

/** Excel keeps 65,530 links a sheet, and nobody reads more; the ledgers themselves show all. */
export const LONGEST_LIST = 20_000;

/**
 * The sheet 校验清单: all findings, most severe first, each with a link to its cell. It is written anew in place; what people
 * wrote under 说明 stays with its finding. A workbook whose structure is protected gets none.
 */
export function planFindingsSheet(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Edit[] {
  const existing = sheetByName(workbook, OWN_SHEETS.findings);
  if (existing === undefined && workbook.isStructureProtected) return [];
  const sheet = existing?.id ?? OWN_SHEETS.findings;
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const listed = sorted.slice(0, LONGEST_LIST);
  const remarks = existing === undefined ? new Map<string, string>() : remarksOn(existing);
  const rows = listed.map((finding, index) => rowOf(finding, index, remarks));
  const body = rows.length === 0 ? [NOTHING_FOUND] : rows;
  const told = summary(findings, listed.length);
  if (existing !== undefined && holds(existing, told, body)) return [];
  const right = HEADINGS.length - 1;
  const bottom = FIRST_ROW + body.length - 1;
  const block = (top: number, cells: readonly (readonly CellValue[])[]): Edit => ({
    type: "writeBlock",
    sheet,
    top,
    left: 0,
    cells: cells.map((row) => row.map((value): CellWrite => ({ value: value === "" ? null : value }))),
  });
  const style = (top: number, last: number, look: CellStyle, left = 0, rightmost: number = right): Edit => ({
    type: "styleBlock",
    sheet,
    range: { top, left, bottom: last, right: rightmost },
    style: look,
  });
  return [
    ...(existing === undefined ? [added(sheet)] : cleared(existing)),
    block(TITLE_ROW, [[OWN_SHEETS.findings]]),
    block(SUMMARY_ROW, [[told]]),
    block(HEADER_ROW, [HEADINGS]),
    block(FIRST_ROW, body),
    { type: "merge", sheet, range: { top: TITLE_ROW, left: 0, bottom: TITLE_ROW, right } },
    { type: "merge", sheet, range: { top: SUMMARY_ROW, left: 0, bottom: SUMMARY_ROW, right } },
    style(TITLE_ROW, TITLE_ROW, { font: { size: 16, bold: true }, horizontal: "center", vertical: "center" }),
    style(SUMMARY_ROW, SUMMARY_ROW, { horizontal: "left", vertical: "center", wrap: true }),
    style(HEADER_ROW, HEADER_ROW, {
      font: { bold: true },
      fill: "E7E6E6",
      border: "thin",
      horizontal: "center",
      vertical: "center",
    }),
    style(FIRST_ROW, bottom, { border: "thin", vertical: "center", wrap: true }),
    style(FIRST_ROW, bottom, { horizontal: "center" }, 0, LINK_COLUMN),
    ...severityStyles(listed, sheet),
    ...links(listed, sheet),
    { type: "columnWidths", sheet, widths: WIDTHS.map((width, column) => ({ column, width })) },
    {
      type: "rowHeights",
      sheet,
      heights: [{ row: TITLE_ROW, height: 30 }, ...listHeights([[], HEADINGS, ...body], WIDTHS, 11, SUMMARY_ROW)],
    },
    { type: "freeze", sheet, rows: FIRST_ROW, columns: 0 },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
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
  const right = Math.max(lastColumnOf(sheet), HEADINGS.length - 1);
  return [{ type: "clearBlock", sheet: sheet.id, range: { top: 0, left: 0, bottom, right } }];
}

function summary(findings: readonly Finding[], listed: number): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_TITLES[severity]} ${count} 项`;
  });
  const rest = findings.length - listed;
  const more = rest > 0 ? `；本表列出前 ${listed} 项，其余 ${rest} 项见各表“校验结果”列` : "";
  return `${counts.join("，")}${more}。错误必须改正；核实须改正或在“说明”栏写明原因；提示供参考。`;
}

function rowOf(finding: Finding, index: number, remarks: ReadonlyMap<string, string>): readonly CellValue[] {
  const sheet = finding.sheet === "" ? "（整个工作簿）" : finding.sheet;
  const message = findingMessage(finding);
  return [
    index + 1,
    SEVERITY_TITLES[finding.severity],
    sheet,
    placeText(finding),
    message,
    findingClause(finding) ?? "",
    fixText(finding),
    remarks.get(encodeKey([sheet, message])) ?? "",
  ];
}

/** "D7", "第7行", or "" for a whole sheet. */
function placeText({ place: { row, column } }: Finding): string {
  if (row === null) return "";
  return column === null ? `第${row + 1}行` : cellAddress(row, column);
}

/** "改为“2010-12-15”" for the fix of one cell; "" where none is certain. */
export function fixText({ fix }: Finding): string {
  const [change] = fix?.changes ?? [];
  return change === undefined ? "" : `改为“${cellText(change.after)}”`;
}

/** What people wrote under 说明, by sheet and sentence. */
function remarksOn(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  for (let row = FIRST_ROW; row <= lastRowOf(sheet); row += 1) {
    const remark = cellText(cellAt(sheet, row, REMARK_COLUMN));
    if (remark === "") continue;
    const key = [cellText(cellAt(sheet, row, 2)), cellText(cellAt(sheet, row, 4))];
    remarks.set(encodeKey(key), remark);
  }
  return remarks;
}

/** Colours the column 级别, one block for each severity: the list is sorted by it. */
function severityStyles(listed: readonly Finding[], sheet: string): readonly Edit[] {
  return SEVERITIES.flatMap((severity): Edit[] => {
    const first = listed.findIndex((finding) => finding.severity === severity);
    if (first < 0) return [];
    const last = listed.findLastIndex((finding) => finding.severity === severity);
    const { fill, fontColor } = SEVERITY_LOOKS[severity];
    const range = { top: FIRST_ROW + first, left: 1, bottom: FIRST_ROW + last, right: 1 };
    return [{ type: "styleBlock", sheet, range, style: { fill, font: { color: fontColor, bold: true } } }];
  });
}

function links(listed: readonly Finding[], sheet: string): readonly Edit[] {
  return listed.flatMap(({ place }, index): Edit[] => {
    if (place.sheetId === null || place.row === null) return [];
    const target = { sheet: place.sheetId, row: place.row, column: place.column ?? 0 };
    return [{ type: "link", sheet, row: FIRST_ROW + index, column: LINK_COLUMN, target, tip: "转到该处" }];
  });
}
