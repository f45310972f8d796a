import { toSimplified } from "../script/to-simplified";
import type { FilledCell, Grid } from "./grid";
import { filledCells } from "./grid";
import { isOrganizationName, unitName } from "./row-words";

/** What the lines above (and under) a table say. */
export interface Surroundings {
  /** The title, letter-spacing taken out; `null` when there is none. */
  readonly title: string | null;
  /** 填报单位：…, or the unit that a line of its own names right above the table. */
  readonly unit: string | null;
  /** 填报时间：…, as written. */
  readonly dateText: string | null;
}

const UNIT =
  /(?:填报|报送|填表|上报|申报|被考核|被检查|制表)?(?:单位|党组织|党支部|支部|部门|二级党组织|党委|总支|党总支)(?:名称|全称)?(?:[（(](?:盖章|公章|印章|签章|章)[）)])?\s*[:：]\s*(.*)$/;
const DATE =
  /(?:(?:填报|填表|统计|制表|报送|上报|报出|申报|截至|截止|评议|测评|点评|更新)(?:时间|日期|年月|日)?|^\s*(?:时间|日期))\s*[:：]\s*(.*)$/;
const DATE_ALONE =
  /^[（(]?(?:截至|截止)?\s*((?:19|20)\d{2}\s*年[^:：）)]{0,14}|(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?)[）)]?$/;
const NEXT_LABEL = /\s{2,}|\s(?=[^\s]{2,8}[:：])/;

/** Reads the lines of rows [from, to]; the first title, unit and date found count. */
export function readSurroundings(grid: Grid, from: number, to: number, left: number, right: number): Surroundings {
  let title: string | null = null;
  let unit: string | null = null;
  let dateText: string | null = null;
  let heading: string | null = null;
  for (let row = from; row <= to; row += 1) {
    const cells = filledCells(grid, row);
    cells.forEach((cell, index) => {
      const next = cells[index + 1];
      unit ??= labelled(cell, next, UNIT);
      dateText ??= labelled(cell, next, DATE) ?? dateAlone(cell);
    });
    const line = titleOf(cells, left, right);
    if (line === null) continue;
    if (isUnitHeading(line)) heading = unitName(line);
    else title ??= line;
  }
  return { title, unit: heading ?? unit, dateText };
}

/** A line that only names a unit: "第二党支部" above its own table. */
function isUnitHeading(line: string): boolean {
  return isOrganizationName(unitName(line)) && !/表$|册$|账$|帐$|单$|情况|点评|统计/.test(toSimplified(line));
}

/** The value behind a label in the same cell, or in the next one when the cell ends with the colon. */
function labelled(cell: FilledCell, next: FilledCell | undefined, pattern: RegExp): string | null {
  for (const part of splitLabels(cell.text)) {
    const match = pattern.exec(toSimplified(part)); // one character for one: positions stay
    if (!match) continue;
    const own = part.slice(part.length - (match[1] ?? "").length).trim();
    if (own !== "") return own;
    if (cell.text.trim().endsWith(part.trim()) && next && !/[:：]/.test(next.text)) return next.text;
  }
  return null;
}

function splitLabels(text: string): string[] {
  return text.split(NEXT_LABEL).filter((part) => part.trim() !== "");
}

function dateAlone(cell: FilledCell): string | null {
  return DATE_ALONE.exec(cell.text)?.[1]?.trim() ?? null;
}

function titleOf(cells: readonly FilledCell[], left: number, right: number): string | null {
  const candidate =
    cells.find((cell) => cell.column <= right && (cell.merge?.right ?? cell.column) >= left) ?? cells[0];
  if (!candidate || cells.length > 2 || candidate.column > right || typeof candidate.value !== "string") return null;
  if (candidate.merge !== null && candidate.merge.right < left) return null;
  const text = candidate.text.replace(/\s+/g, "");
  if (text.length < 3 || text.length > 80 || /[:：]/.test(text) || /^(?:附件|附表|附)\d*$/.test(text)) return null;
  if (DATE_ALONE.test(candidate.text) || /^[（(].*[）)]$/.test(text) || /^(?:注|说明|备注)/.test(toSimplified(text)))
    return null;
  return text;
}
