import { KIND_TITLES, STANDARD_HEADINGS } from "../../core/ledger/headings";
import type { LedgerBlock, Recognition } from "../../core/ledger/recognition";
import { columnLetters } from "../../core/workbook/range";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { formatTable } from "../table";

export function recognitionJson(workbook: WorkbookSnapshot, recognition: Recognition) {
  const hidden = new Set(workbook.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.id));
  return {
    sheets: recognition.sheets.map((sheet) => ({
      sheet: sheet.sheetName,
      hidden: hidden.has(sheet.sheetId),
      blocks: sheet.blocks.map(blockJson),
    })),
  };
}

/** Rows 1-based; 0 where there is none. */
function blockJson(block: LedgerBlock) {
  return {
    kind: block.kind,
    layout: block.layout,
    headerTop: block.headerTop + 1,
    headerBottom: block.headerBottom + 1,
    firstRow: (block.recordRows[0] ?? -1) + 1,
    lastRow: (block.recordRows.at(-1) ?? -1) + 1,
    columns: block.columns.map((column) => ({
      column: columnLetters(column.column),
      header: column.header,
      field: column.field,
      confidence: column.confidence,
    })),
    questions: block.questions.map((question) => question.text),
  };
}

export function recognitionText(recognition: Recognition): string {
  const parts = recognition.sheets.map((sheet) => {
    if (sheet.isOurs) return `【${sheet.sheetName}】本工具写的表`;
    const blocks = sheet.blocks.filter((block) => block.kind !== null || block.questions.length > 0);
    if (blocks.length === 0) return `【${sheet.sheetName}】没有认出台账，不会处理`;
    return blocks.map(blockText).join("\n\n");
  });
  return parts.join("\n\n");
}

function blockText(block: LedgerBlock): string {
  const title = block.kind === null ? "还不能确定" : KIND_TITLES[block.kind];
  const first = block.recordRows[0];
  const last = block.recordRows.at(-1);
  const rows =
    first === undefined || last === undefined
      ? "没有记录"
      : `${block.recordRows.length} 条记录（第 ${first + 1}–${last + 1} 行）`;
  const columns = block.columns.map((column) => [
    columnLetters(column.column),
    column.header,
    column.field === null ? "—" : STANDARD_HEADINGS[column.field],
    `${Math.round(column.confidence * 100)}%`,
    column.reason,
  ]);
  return [
    `【${block.sheetName}】${title}，表头第 ${block.headerTop + 1}–${block.headerBottom + 1} 行，${rows}`,
    formatTable(["列", "表头", "认作", "把握", "理由"], columns),
    ...block.questions.map((question) => `？ ${question.text}`),
  ].join("\n");
}
