import { dayOf, type Day, type Period } from "../ledger/day";
import { blocksOfKind, columnOf, type LedgerBlock, type Recognition } from "../ledger/recognition";
import { cellText } from "../workbook/cell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { readOwnLayout, type ExistingStatistics } from "./existing-statistics";
import { statisticsKey, type StatisticsKey } from "./statistics-headings";
import { FIRST_ROW, HEADER_BOTTOM, HEADER_TOP, LINE_LABELS, LINE_ROW, TOTAL_LABEL } from "./statistics-layout";

/** A number on a statistics sheet and where it stands (0-based); `null`: blank, or no number. */
export interface StatisticsCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly text: string;
}

export interface ReadStatisticsRow {
  /** As written; 合计 for the total. */
  readonly unit: string;
  readonly row: number;
  readonly cells: ReadonlyMap<StatisticsKey, StatisticsCell>;
}

/** A statistics sheet as found: ours, or one received from below. */
export interface ReadStatistics {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Our layout: then it may be compared with what the ledgers say, and be out of date. */
  readonly isOwn: boolean;
  /** 填报单位; "" when not said. */
  readonly unit: string;
  readonly period: Period | null;
  /** 填报日期. */
  readonly day: Day | null;
  readonly rows: readonly ReadStatisticsRow[];
  readonly total: ReadStatisticsRow | null;
}

/** Every statistics sheet of the workbook in sheet order; of a sheet in our layout the whole is read, of others what is plain. */
export function readStatisticsSheets(workbook: WorkbookSnapshot, recognition: Recognition): readonly ReadStatistics[] {
  const received = blocksOfKind(recognition, "statistics");
  return workbook.sheets.flatMap((sheet): readonly ReadStatistics[] => {
    const own = readOwnLayout(sheet);
    if (own) return [readOwn(own)];
    return received.filter((block) => block.sheetId === sheet.id).map((block) => readReceived(sheet, block));
  });
}

function readOwn({ sheet, totalRow, width }: ExistingStatistics): ReadStatistics {
  const keys = new Map<number, StatisticsKey>();
  let group = "";
  for (let column = 0; column < width; column += 1) {
    group = cellText(cellAt(sheet, HEADER_TOP, column)) || group;
    const label = cellText(cellAt(sheet, HEADER_BOTTOM, column));
    const key = label === "" ? null : statisticsKey([group, label]);
    if (key) keys.set(column, key);
  }
  const rows = Array.from({ length: totalRow - FIRST_ROW }, (_, index) => {
    const row = FIRST_ROW + index;
    return readRow(sheet, row, cellText(cellAt(sheet, row, 1)), keys);
  });
  const line = Array.from({ length: width }, (_, column) => cellText(cellAt(sheet, LINE_ROW, column)));
  const after = (label: string): string =>
    line
      .find((text) => text.startsWith(label))
      ?.slice(label.length)
      .trim() ?? "";
  const [from, to] = daysIn(after(LINE_LABELS.period));
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    isOwn: true,
    unit: after(LINE_LABELS.unit),
    period: from !== undefined && to !== undefined ? { from, to } : null,
    day: daysIn(after(LINE_LABELS.day))[0] ?? null,
    rows,
    total: readRow(sheet, totalRow, TOTAL_LABEL, keys),
  };
}

function readReceived(sheet: SheetSnapshot, block: LedgerBlock): ReadStatistics {
  const keys = new Map<number, StatisticsKey>();
  for (const { column, header } of block.columns) {
    const key = statisticsKey(header.split("/"));
    if (key && ![...keys.values()].includes(key)) keys.set(column, key);
  }
  const unitColumn = columnOf(block, "organization");
  const unitOf = (row: number): string => (unitColumn < 0 ? "" : cellText(cellAt(sheet, row, unitColumn)).trim());
  const totalRow = block.totalRows.at(-1);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    isOwn: false,
    unit: block.unit ?? "",
    period: null,
    day: daysIn(block.dateText ?? "")[0] ?? null,
    rows: block.recordRows.map((row) => readRow(sheet, row, unitOf(row), keys)),
    total: totalRow === undefined ? null : readRow(sheet, totalRow, TOTAL_LABEL, keys),
  };
}

function readRow(
  sheet: SheetSnapshot,
  row: number,
  unit: string,
  keys: ReadonlyMap<number, StatisticsKey>,
): ReadStatisticsRow {
  const cells = new Map<StatisticsKey, StatisticsCell>();
  for (const [column, key] of keys) {
    const raw = cellAt(sheet, row, column);
    const text = cellText(raw).trim();
    cells.set(key, { row, column, value: numberIn(raw, text), text });
  }
  return { unit, row, cells };
}

/** A number, a number as text, or a percentage as text ("85.7%"). */
function numberIn(raw: unknown, text: string): number | null {
  if (typeof raw === "number") return raw;
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/u.exec(text.normalize("NFKC"));
  return match ? Number(match[1]) / (match[2] === "%" ? 100 : 1) : null;
}

function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(/(\d{4})[年.-](\d{1,2})[月.-](\d{1,2})/gu)].flatMap(([, year, month, date]) => {
    const day = dayOf(Number(year), Number(month), Number(date));
    return day === null ? [] : [day];
  });
}
