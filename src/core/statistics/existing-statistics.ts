import { STATISTICS_SHEET } from "../marks/own-sheets";
import { cellText } from "../workbook/cell";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import {
  FIRST_ROW,
  FOOTER_LABELS,
  HEADER_BOTTOM,
  HEADER_TOP,
  TITLE,
  TITLE_ROW,
  TOTAL_LABEL,
} from "./statistics-layout";

/** A statistics sheet of ours as it stands in the workbook. */
export interface ExistingStatistics {
  readonly sheet: SheetSnapshot;
  /** Row of 合计. */
  readonly totalRow: number;
  readonly width: number;
}

const GROUPS = ["书记点评", "党组织", "党员", "点评次数", "重点问题", "群众评议"];

/** Our layout: title, the two header levels with our groups in our order, 合计 in the first column. */
export function readOwnLayout(sheet: SheetSnapshot): ExistingStatistics | null {
  const text = (row: number, column: number): string => cellText(cellAt(sheet, row, column)).replace(/\s/gu, "");
  const width = lastColumnOf(sheet) + 1;
  const upper = Array.from({ length: width }, (_, column) => text(HEADER_TOP, column));
  const groups = upper.filter((heading) => GROUPS.includes(heading));
  if (text(TITLE_ROW, 0) !== TITLE || groups.join() !== GROUPS.join()) return null;
  if (upper.slice(0, 3).join() !== "序号,单位,类别" || text(HEADER_BOTTOM, 3) !== "应点评书记数") return null;
  const remark = upper.lastIndexOf("备注");
  for (let row = FIRST_ROW; row <= lastRowOf(sheet); row += 1) {
    if (text(row, 0) === TOTAL_LABEL && remark > 0) return { sheet, totalRow: row, width: remark + 1 };
  }
  return null;
}

/** Where the statistics go: the sheet of ours to bring up to date, or the name of a new one. */
export type StatisticsPlace =
  { readonly type: "existing"; readonly found: ExistingStatistics } | { readonly type: "new"; readonly name: string };

/** A sheet of the name with another layout is somebody else's: then ours is called 领导点评工作情况统计表(2) and so on. */
export function findPlace(workbook: WorkbookSnapshot): StatisticsPlace {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? STATISTICS_SHEET : `${STATISTICS_SHEET}(${number})`;
    const sheet = sheetByName(workbook, name);
    if (!sheet) return { type: "new", name };
    const found = readOwnLayout(sheet);
    if (found) return { type: "existing", found };
  }
}

/** What people added: the remark of each unit, and the footer entries as they stand behind our labels. */
export interface TypedEntries {
  readonly remarks: ReadonlyMap<string, string>;
  readonly footer: ReadonlyMap<string, string>;
}

export const NOTHING_TYPED: TypedEntries = { remarks: new Map(), footer: new Map() };

export function typedEntries({ sheet, totalRow, width }: ExistingStatistics): TypedEntries {
  const remarks = new Map<string, string>();
  for (let row = FIRST_ROW; row <= totalRow; row += 1) {
    const remark = cellText(cellAt(sheet, row, width - 1));
    const unit = row === totalRow ? TOTAL_LABEL : cellText(cellAt(sheet, row, 1));
    if (remark !== "") remarks.set(unit, remark);
  }
  const footer = new Map<string, string>();
  for (let row = totalRow + 1; row <= lastRowOf(sheet); row += 1) {
    for (let column = 0; column < width; column += 1) {
      const text = cellText(cellAt(sheet, row, column));
      const label = FOOTER_LABELS.find((each) => text.startsWith(each));
      if (label && !footer.has(label)) footer.set(label, text);
    }
  }
  return { remarks, footer };
}
