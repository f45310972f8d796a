import { isoDay } from "../ledger/day";
import { listHeights } from "../marks/list-heights";
import { OWN_SHEETS } from "../marks/own-sheets";
import { cellText } from "../workbook/cell";
import type { CellStyle, CellWrite, Edit } from "../workbook/edit-plan";
import { cellAt, lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { CoverageMarksInput } from "./coverage-marks-input";
import { uncoveredLines, type UncoveredLine } from "./uncovered-list";

const SHEET_KEY = "own:uncovered";
const HEADERS = ["序号", "类别", "姓名（名称）", "所在（上级）党组织", "未点评时段", "点评情况", "原因", "备注"];
const WIDTHS = [6, 18, 16, 28, 16, 24, 36, 12];
const REMARK = HEADERS.length - 1;
const HEADER_ROW = 2;
const FONT = ["仿宋_GB2312", "仿宋", "FangSong"];

/**
 * The sheet 未点评名单, both sides, ready to print. Rewritten only when something differs; what people typed under 备注 goes
 * with its person. A sheet of that name that is not ours is left alone, ours gets a number.
 */
export function planUncoveredSheet(input: CoverageMarksInput): readonly Edit[] {
  const { workbook, roster, coverage, reviews } = input;
  const existing = ownSheet(workbook);
  if (!existing && workbook.isStructureProtected) return [];
  const remarks = existing ? remarksOf(existing) : new Map<string, string>();
  const wanted = gridOf(uncoveredLines(roster, coverage, reviews), caption(input), remarks);
  if (existing && isSame(existing, wanted)) return [];
  const key = existing?.id ?? SHEET_KEY;
  const bottom = HEADER_ROW + Math.max(wanted.length - 1 - HEADER_ROW, 1);
  const edits: Edit[] = existing
    ? [{ type: "clearBlock", sheet: key, range: areaOf(Math.max(lastRowOf(existing), wanted.length - 1)) }]
    : [{ type: "addSheet", key, name: freeName(workbook), visibility: "visible", tabColor: "C00000" }];
  const cells = wanted.map((row) => row.map((value): CellWrite | null => (value === "" ? null : { value })));
  const title = { top: 0, left: 0, bottom: 0, right: REMARK };
  const captionRange = { top: 1, left: 0, bottom: 1, right: REMARK };
  edits.push(
    { type: "writeBlock", sheet: key, top: 0, left: 0, cells },
    { type: "merge", sheet: key, range: title },
    { type: "merge", sheet: key, range: captionRange },
    { type: "styleBlock", sheet: key, range: title, style: TITLE },
    { type: "styleBlock", sheet: key, range: captionRange, style: CAPTION },
    { type: "styleBlock", sheet: key, range: { ...areaOf(HEADER_ROW), top: HEADER_ROW }, style: HEADING },
    { type: "styleBlock", sheet: key, range: { ...areaOf(bottom), top: HEADER_ROW + 1 }, style: BODY },
    { type: "columnWidths", sheet: key, widths: WIDTHS.map((width, column) => ({ column, width })) },
    {
      type: "styleBlock",
      sheet: key,
      range: { top: HEADER_ROW + 1, left: 0, bottom, right: 0 },
      style: { horizontal: "center" },
    },
    {
      type: "rowHeights",
      sheet: key,
      heights: [{ row: 0, height: 34 }, ...listHeights([[], ...wanted.slice(HEADER_ROW)], WIDTHS, 11, 1)],
    },
    { type: "freeze", sheet: key, rows: HEADER_ROW + 1, columns: 0 },
    {
      type: "pageSetup",
      sheet: key,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  );
  return edits;
}

const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 20 },
  horizontal: "center",
  vertical: "center",
};
const CAPTION: CellStyle = { font: { names: FONT, size: 11 }, horizontal: "left", vertical: "center", wrap: true };
const HEADING: CellStyle = {
  font: { names: ["黑体", "SimHei"], size: 11, bold: true },
  fill: "E7E6E6",
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const BODY: CellStyle = { font: { names: FONT, size: 11 }, border: "thin", vertical: "center", wrap: true };

type Grid = readonly (readonly (string | number)[])[];

function areaOf(bottom: number): { top: number; left: number; bottom: number; right: number } {
  return { top: 0, left: 0, bottom, right: REMARK };
}

function caption({ settings, coverage, roster }: CoverageMarksInput): string {
  const { from, to } = coverage.period;
  const parts = [
    `方案：${settings.scheme.title}`,
    `统计期间：${isoDay(from)} 至 ${isoDay(to)}`,
    `截止日期：${isoDay(coverage.asOf)}`,
  ];
  if (roster.isProposed && !settings.isRosterConfirmed) parts.push("名册由台账拟出、未核对，本名单仅供核对");
  return parts.join("　");
}

function gridOf(lines: readonly UncoveredLine[], captionText: string, remarks: ReadonlyMap<string, string>): Grid {
  const blank = HEADERS.slice(1).map(() => "");
  const body = lines.map((line, at) => [
    at + 1,
    line.category,
    line.name,
    line.organization,
    line.windows,
    line.status,
    line.reason,
    remarks.get(remarkKey(line.category, line.name, line.organization)) ?? "",
  ]);
  const none = [["", "（没有未点评的对象）", ...blank.slice(1)]];
  return [[OWN_SHEETS.uncovered, ...blank], [captionText, ...blank], HEADERS, ...(body.length > 0 ? body : none)];
}

/** JSON keeps the three parts apart whatever they hold. */
function remarkKey(category: string, name: string, organization: string): string {
  return JSON.stringify([category, name, organization]);
}

function remarksOf(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  for (let row = HEADER_ROW + 1; row <= lastRowOf(sheet); row += 1) {
    const text = (column: number): string => cellText(cellAt(sheet, row, column));
    if (text(REMARK) !== "") remarks.set(remarkKey(text(1), text(2), text(3)), text(REMARK));
  }
  return remarks;
}

function isSame(sheet: SheetSnapshot, wanted: Grid): boolean {
  if (lastRowOf(sheet) + 1 > wanted.length) return false;
  return wanted.every((row, r) => row.every((value, c) => cellText(cellAt(sheet, r, c)) === String(value)));
}

function isNumbered(name: string): boolean {
  return name === OWN_SHEETS.uncovered || /^未点评名单\(\d+\)$/.test(name);
}

function ownSheet(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  return workbook.sheets.find(
    (sheet) =>
      isNumbered(sheet.name) && HEADERS.every((header, at) => cellText(cellAt(sheet, HEADER_ROW, at)) === header),
  );
}

function freeName(workbook: WorkbookSnapshot): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name: string = OWN_SHEETS.uncovered;
  for (let number = 2; taken.has(name); number += 1) name = `${OWN_SHEETS.uncovered}(${number})`;
  return name;
}
