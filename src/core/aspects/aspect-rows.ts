import { isoDay } from "../ledger/day";
import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import { shownRate } from "../statistics/rate";
import { SUBJECT_TITLES } from "../scheme/titles";
import type { CellValue } from "../workbook/cell";
import type { AspectTable } from "./aspect-coverage";

/** One row of the sheet 点评内容覆盖. */
export interface AspectRow {
  readonly look: "title" | "note" | "section" | "heading" | "count" | "share" | "review" | "blank";
  readonly cells: readonly CellValueOrBlank[];
  /** Where the review stands. */
  readonly target?: { readonly sheet: string; readonly row: number; readonly column: number };
}

type CellValueOrBlank = Extract<CellValue, string | number>;

const FIXED_HEADINGS = ["序号", "出处", "被点评对象", "所在（上级）党组织", "点评时间"] as const;
export const FIXED_WIDTHS: readonly number[] = [6, 22, 22, 22, 12];

/** Beyond this many reviews of one sort only the first are listed; the counts are of all. */
const LONGEST_LIST = 5000;

/** For each sort of subject: its name, headings, how many reviews touch each aspect and what share, then the reviews. */
export function aspectRows(tables: readonly AspectTable[]): readonly AspectRow[] {
  return tables.flatMap((table, at) => (at === 0 ? tableRows(table) : [BLANK, ...tableRows(table)]));
}

const BLANK: AspectRow = { look: "blank", cells: [] };

function tableRows({ subject, aspects, reviews, counts }: AspectTable): readonly AspectRow[] {
  const listed = reviews.slice(0, LONGEST_LIST);
  const rest = reviews.length - listed.length;
  const more = rest > 0 ? `，下面列出前 ${listed.length} 次` : "";
  const section = `${SUBJECT_TITLES[subject]}点评：共 ${reviews.length} 次，方案列出 ${aspects.length} 个方面${more}`;
  const lead = (label: string): CellValueOrBlank[] => ["", label, "", "", ""];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [
    { look: "section", cells: [section] },
    { look: "heading", cells: [...FIXED_HEADINGS, ...aspects.map(({ title }) => title), "涉及方面数"] },
    { look: "count", cells: [...lead("涉及的点评次数"), ...counts, total] },
    {
      look: "share",
      cells: [
        ...lead("占点评次数的比例"),
        ...counts.map((count) => shownRate(count, reviews.length) ?? ""),
        shownRate(total, reviews.length * aspects.length) ?? "",
      ],
    },
    ...listed.map(({ record, touches }, index): AspectRow => {
      const { sheetId, sheetName } = record.block;
      return {
        look: "review",
        cells: [
          index + 1,
          `${sheetName} 第${record.row + 1}行`,
          subjectName(record),
          textOf(record, record.kind === "memberReview" ? "organization" : "parentOrganization"),
          dateText(record),
          ...touches.map((isTouched) => (isTouched ? "√" : "")),
          touches.filter(Boolean).length,
        ],
        target: { sheet: sheetId, row: record.row, column: 0 },
      };
    }),
  ];
}

function subjectName(record: LedgerRecord): string {
  return textOf(record, record.kind === "memberReview" ? "memberName" : "organization");
}

function dateText(record: LedgerRecord): string {
  const cell = cellOf(record, "reviewDate");
  return cell?.reading.kind === "exact" ? isoDay(cell.reading.from) : (cell?.text ?? "");
}
