import type { CellRange } from "../../src/core/workbook/range";
import type { CellWrite, Edit } from "../../src/core/workbook/edit-plan";
import type { PlainSheet } from "../../test/fixtures/generator/layout/plain-sheet";
import { rowHeights } from "./row-heights";
import type { SampleSheet } from "./sample-ledgers";

const TITLE_FONT = { names: ["方正小标宋简体"], size: 18 };
const HEADER_FONT = { names: ["黑体"], size: 11 };
const BODY_FONT = { names: ["宋体"], size: 10 };
const LINE_FONT = { names: ["楷体_GB2312"], size: 11 };

/** How a clerk's ledger looks: big centred title, boxed table, bold header, landscape paper. */
export function sheetEdits(sample: SampleSheet): Edit[] {
  const plain = sample.placed.sheet;
  const key = plain.name;
  const block = sample.placed.blocks[0];
  const width = sample.widths.length;
  const headerTop = block?.headerTop ?? 0;
  const headerBottom = block?.headerBottom ?? 0;
  const last = lastBoxedRow(plain, headerBottom);
  const range = (top: number, bottom: number): CellRange => ({ top, left: 0, bottom, right: width - 1 });
  const edits: Edit[] = [
    { type: "addSheet", key, name: key, visibility: "visible" },
    { type: "writeBlock", sheet: key, top: 0, left: 0, cells: writes(plain, width) },
    ...plain.merges.map((merged): Edit => ({ type: "merge", sheet: key, range: merged })),
    {
      type: "styleBlock",
      sheet: key,
      range: range(headerBottom + 1, last),
      style: { font: BODY_FONT, border: "thin", vertical: "center", wrap: true },
    },
    {
      type: "styleBlock",
      sheet: key,
      range: range(headerTop, headerBottom),
      style: { font: HEADER_FONT, border: "thin", horizontal: "center", vertical: "center", wrap: true },
    },
    ...centred(sample, headerBottom + 1, last),
    ...dateFormats(plain, key),
    {
      type: "columnWidths",
      sheet: key,
      widths: sample.widths.map((one, column) => ({ column, width: one })),
    },
    { type: "rowHeights", sheet: key, heights: rowHeights(plain, sample.widths, headerTop, last) },
    { type: "freeze", sheet: key, rows: headerBottom + 1, columns: 2 },
    pageSetup(key, headerTop, headerBottom),
  ];
  if (headerTop > 0) edits.push(...topLines(key, headerTop, width));
  if (last + 1 < plain.values.length) {
    const foot = range(last + 1, plain.values.length - 1);
    const heights = Array.from({ length: foot.bottom - foot.top + 1 }, (_, row) => ({
      row: foot.top + row,
      height: 20,
    }));
    edits.push(
      { type: "styleBlock", sheet: key, range: foot, style: { font: LINE_FONT, vertical: "center" } },
      { type: "rowHeights", sheet: key, heights },
    );
  }
  return edits;
}

function writes(plain: PlainSheet, width: number): (CellWrite | null)[][] {
  return plain.values.map((line) =>
    Array.from({ length: width }, (_, column) => {
      const value = line[column] ?? null;
      return value === null || value === "" ? null : { value };
    }),
  );
}

/** The table ends where the footer (a note or the signatures) begins. */
function lastBoxedRow(plain: PlainSheet, headerBottom: number): number {
  const foot = plain.values.findIndex(
    (line, row) => row > headerBottom && typeof line[0] === "string" && /^(注|说明|单位负责人)/.test(line[0]),
  );
  return (foot === -1 ? plain.values.length : foot) - 1;
}

/** Short columns stand in the middle, texts to the left. */
function centred(sample: SampleSheet, top: number, bottom: number): Edit[] {
  return sample.widths.flatMap((width, column): Edit[] =>
    width >= 20
      ? []
      : [
          {
            type: "styleBlock",
            sheet: sample.placed.sheet.name,
            range: { top, left: column, bottom, right: column },
            style: { horizontal: "center" },
          },
        ],
  );
}

/** One style edit for each run of date cells in a column. */
function dateFormats(plain: PlainSheet, key: string): Edit[] {
  const cells = [...plain.dateCells].map((cell) => cell.split(",").map(Number));
  const ordered = cells
    .map(([row = 0, column = 0]) => ({ row, column }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; bottom: number; column: number }[] = [];
  for (const { row, column } of ordered) {
    const open = runs.at(-1);
    if (open?.column === column && open.bottom === row - 1) open.bottom = row;
    else runs.push({ top: row, bottom: row, column });
  }
  return runs.map(({ top, bottom, column }) => ({
    type: "styleBlock",
    sheet: key,
    range: { top, left: column, bottom, right: column },
    style: { numberFormat: "yyyy/m/d" },
  }));
}

function topLines(key: string, headerTop: number, width: number): Edit[] {
  return [
    {
      type: "styleBlock",
      sheet: key,
      range: { top: 0, left: 0, bottom: 0, right: width - 1 },
      style: { font: TITLE_FONT, horizontal: "center", vertical: "center" },
    },
    {
      type: "styleBlock",
      sheet: key,
      range: { top: 1, left: 0, bottom: headerTop - 1, right: width - 1 },
      style: { font: LINE_FONT, vertical: "center" },
    },
    {
      type: "rowHeights",
      sheet: key,
      heights: [
        { row: 0, height: 32 },
        { row: 1, height: 20 },
      ],
    },
  ];
}

function pageSetup(key: string, first: number, last: number): Edit {
  return {
    type: "pageSetup",
    sheet: key,
    setup: {
      orientation: "landscape",
      fitToWidth: 1,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
      titleRows: { first, last },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
