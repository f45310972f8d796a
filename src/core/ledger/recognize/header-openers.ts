import type { CellValue } from "../../workbook/cell";
import { STANDARD_HEADINGS } from "../headings";
import { toSimplified } from "../script/to-simplified";
import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Grid } from "./grid";
import { filledCells, isBlankValue } from "./grid";
import type { HeaderSpan } from "./header-rows";
import { isKnownHeader } from "./header-rows";

/** First cells that open a header: what a row further down usually begins with to be looked at as a new header. */
const OPENERS =
  "序号 序 No. NO. No 编号 问题编号 姓名 党员姓名 被点评人 被点评党员 被点评党员姓名 被点评对象 点评对象 党组织名称 党组织 支部名称 党支部名称 党支部 所在党支部 所在党组织 被点评党组织 被点评单位 单位 单位名称 上级党组织 评议对象 评议内容 评议项目 项目 考核项目 考核内容 存在问题 问题 点评时间 时间 日期 点评领导 领导姓名 征求对象 承诺人 责任单位 季度 类别".split(
    " ",
  );
const STANDARD: ReadonlySet<string> = new Set([...OPENERS, ...Object.values(STANDARD_HEADINGS)]);
const LONGEST_OPENER = 16;
const DECORATED = /[\s*＊※]/;
const CELLS_TO_LOOK_AT = 6;

/** The usual first cells, and those of the headers found so far. */
export function openersOf(grid: Grid, headers: readonly { readonly span: HeaderSpan }[]): ReadonlySet<string> {
  const found = headers.map(({ span }) => filledCells(grid, span.top)[0]?.text ?? "");
  return new Set([...OPENERS, ...found.map(openingText)]);
}

export function openingText(text: string): string {
  return normalizeHeader(text).base;
}

/**
 * Cheap look at a row: may it begin a header? By a usual first cell; by a known one under a gap or a title; or by several of the standard
 * headings. A header that is passed over would turn another table's rows into records of the one above.
 */
export function opensHeader(grid: Grid, row: number, openers: ReadonlySet<string>, matcher: HeaderMatcher): boolean {
  const values = grid.sheet.values[row - grid.sheet.origin.row] ?? [];
  const at = values.findIndex((value) => !isBlankValue(value));
  const first = values[at];
  if (typeof first !== "string" || first.length > LONGEST_OPENER) return false;
  if (openers.has(plain(first))) return true;
  return hasStandardHeadings(values, at + 1) || (isUnderGap(grid, row) && isKnownHeader(first, matcher));
}

/** Two standard headings among the next texts, and nothing but texts there. */
function hasStandardHeadings(values: readonly CellValue[], from: number): boolean {
  let seen = 0;
  let standard = 0;
  for (let index = from; index < values.length && seen < CELLS_TO_LOOK_AT; index += 1) {
    const value = values[index] ?? null;
    if (value === null || value === "") continue;
    if (typeof value !== "string" || value.length > LONGEST_OPENER) return false;
    seen += 1;
    if (STANDARD.has(value) || STANDARD.has(plain(value))) standard += 1;
    if (standard === 2) return true;
    if (seen >= 3 && standard === 0) return false;
  }
  return false;
}

function isUnderGap(grid: Grid, row: number): boolean {
  const above = grid.sheet.values[row - 1 - grid.sheet.origin.row] ?? [];
  return above.filter((value) => !isBlankValue(value)).length <= 1;
}

function plain(text: string): string {
  return toSimplified(DECORATED.test(text) ? text.replace(/[\s*＊※]+/g, "") : text);
}
