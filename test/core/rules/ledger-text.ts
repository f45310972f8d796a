import { FIELD_TYPES, type Field } from "../../../src/core/ledger/fields";
import { STANDARD_HEADINGS } from "../../../src/core/ledger/headings";
import type { LedgerKind } from "../../../src/core/ledger/kinds";
import type { LedgerBlock, Recognition } from "../../../src/core/ledger/recognition";
import { cellText, type CellValue } from "../../../src/core/workbook/cell";
import { cellAddress } from "../../../src/core/workbook/range";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** A workbook written as text, with the cells in which a finding is expected. */
export interface LedgerText {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  /** "表名!C3" in sheet, row and column order. */
  readonly marked: readonly string[];
}

const FIELD_OF_HEADING = new Map(
  Object.entries(STANDARD_HEADINGS).map(([field, heading]) => [heading, field as Field] as const),
);

/**
 * Reads a tiny ledger language, a table a sheet:
 *
 *     # 党员点评 memberReview
 *     姓名 | 点评领导 | 点评时间
 *     李强 | 王芳 | !2011-13-40
 *
 * Headings are the standard ones (others hold no field; in an appraisal they are grades). `!` before a value marks an
 * expected finding. Values are text; 12 is a number, '12 the text "12", nothing an empty cell, #REF! a formula error;
 * "·" stands for a space at either end, "↵" for a line break. The heading stands in row 1 of its sheet.
 */
export function readLedgerText(text: string): LedgerText {
  const sheets: SheetSnapshot[] = [];
  const blocks: LedgerBlock[] = [];
  const marked: string[] = [];
  for (const [index, part] of text
    .split(/^\s*#(?= )/m)
    .slice(1)
    .entries()) {
    const [head = "", ...lines] = part.trim().split("\n");
    const [name = "", kind = "", unit] = head.trim().split(/\s+/);
    const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
    const values = rows.map((row, at) =>
      row.map((cell, column) => {
        if (cell.startsWith("!")) marked.push(`${name}!${cellAddress(at, column)}`);
        return valueOf(cell.replace(/^!/, ""));
      }),
    );
    const sheet = plainSheet(`s${index + 1}`, name, values);
    sheets.push(sheet);
    blocks.push(blockOf(sheet, kind as LedgerKind, unit ?? null));
  }
  const recognition: Recognition = {
    sheets: blocks.map((block) => ({
      sheetId: block.sheetId,
      sheetName: block.sheetName,
      isOurs: false,
      blocks: [block],
    })),
  };
  return { workbook: { sheets, isStructureProtected: false }, recognition, marked };
}

function valueOf(cell: string): CellValue {
  if (cell === "") return null;
  if (/^#[A-Z]+!$/.test(cell)) return { error: cell };
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replaceAll("·", " ").replaceAll("↵", "\n");
}

function blockOf(sheet: SheetSnapshot, kind: LedgerKind, unit: string | null): LedgerBlock {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    kind,
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 0,
    recordRows: sheet.values.slice(1).map((_, index) => index + 1),
    columns: (sheet.values[0] ?? []).map((value, column) => {
      const label = cellText(value).trim();
      const field = FIELD_OF_HEADING.get(label) ?? (kind === "appraisal" ? "grade" : null);
      return { column, header: label, label, field, confidence: 1, reason: "" };
    }),
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    title: null,
    unit,
    dateText: null,
    tableId: null,
  };
}

/** Fields that a heading of the ledger language can name. */
export function isKnownHeading(heading: string): boolean {
  const field = FIELD_OF_HEADING.get(heading);
  return field !== undefined && field in FIELD_TYPES;
}
