import { HEADING_FILL } from "../../marks/looks";
import { OWN_SHEETS } from "../../marks/own-sheets";
import { linesIn } from "../../marks/text-width";
import { FONTS } from "../../statistics/statistics-layout";
import { MAX_TEXT_LENGTH } from "../../workbook/storable";
import { cellText } from "../../workbook/cell";
import type { CellStyle, CellWrite, Edit } from "../../workbook/edit-plan";
import { cellAt, lastRowOf, type SheetSnapshot } from "../../workbook/snapshot";
import type { Seal } from "../seal/seal";
import { manifestFacts, type ManifestHead } from "./manifest";
import type { PackageSheet } from "./package-sheet";

/** A sheet's seal as 报送清单 holds it: enough to name a changed cell, not what stood in it. */
export type PrintedSeal = Pick<Seal, "sha256" | "code" | "rows" | "columns">;

const WIDTHS = [6, 30, 14, 72] as const;
const RIGHT = WIDTHS.length - 1;
const POINTS = 11;
const HEADER = ["序号", "工作表", "校验码", "内容的 SHA-256"];
const NOTES = [
  "核对办法：dianping verify 本文件 [--manifest 清单.json]。表上任何一格改动，校验码就不同；盖章的纸质表上印的校验码应与电子表相同。",
  "校验码防的是差错和误改，不是电子签名：连同清单一起重做的文件，要靠盖章的纸质表核对。",
];
/** Rows of these lines: label in B, checks in D, e.g. 1:7K3M 2:0QXZ. */
const ROW_CHECKS = "各行核对码";
const COLUMN_CHECKS = "各列核对码";
const BODY: CellStyle = {
  font: { names: FONTS.body, size: POINTS },
  vertical: "center",
  horizontal: "left",
  wrap: true,
};

export interface NamedSeal {
  readonly name: string;
  readonly seal: PrintedSeal;
}

/** The sheet 报送清单: the manifest for people, and under it the checks by which `verify` names a changed cell. */
export function packingSheet(head: ManifestHead, sheets: readonly NamedSeal[]): PackageSheet {
  const key = "package:packing";
  const facts = manifestFacts(head);
  const headerRow = 1 + facts.length;
  const checks = sheets.flatMap(({ name, seal }) => [
    ...checkLines(name, ROW_CHECKS, seal.rows),
    ...checkLines(name, COLUMN_CHECKS, seal.columns),
  ]);
  const notesRow = headerRow + 1 + sheets.length;
  const checksRow = notesRow + NOTES.length;
  const last = checksRow + checks.length;
  const text = (value: string | number): CellWrite => ({ value });
  const wide = (value: string): (CellWrite | null)[] => [text(value), null, null, null];
  const cells: (CellWrite | null)[][] = [
    wide(OWN_SHEETS.packing),
    ...facts.map(([label, value]) => [text(label), null, text(value), null]),
    HEADER.map(text),
    ...sheets.map(({ name, seal }, index) => [text(index + 1), text(name), text(seal.code), text(seal.sha256)]),
    ...NOTES.map(wide),
    ...checks.map(({ name, label, checks: value }) => [null, text(name), text(label), text(value)]),
  ];
  const across = (row: number, left: number, right: number): Edit => ({
    type: "merge",
    sheet: key,
    range: { top: row, left, bottom: row, right },
  });
  const style = (top: number, bottom: number, look: CellStyle): Edit => ({
    type: "styleBlock",
    sheet: key,
    range: { top, left: 0, bottom, right: RIGHT },
    style: look,
  });
  const rowsOf = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  return {
    key,
    name: OWN_SHEETS.packing,
    code: { row: last, column: 0 },
    edits: [
      { type: "addSheet", key, name: OWN_SHEETS.packing, visibility: "visible", showGridlines: false },
      { type: "writeBlock", sheet: key, top: 0, left: 0, cells },
      across(0, 0, RIGHT),
      ...rowsOf(1, facts.length).flatMap((row) => [across(row, 0, 1), across(row, 2, RIGHT)]),
      ...[...rowsOf(notesRow, NOTES.length), last].map((row) => across(row, 0, RIGHT)),
      style(0, 0, { font: { names: FONTS.title, size: 20 }, horizontal: "center", vertical: "center" }),
      style(1, notesRow - 1, { ...BODY, border: "thin" }),
      style(headerRow, headerRow, { font: { names: FONTS.header, size: POINTS }, fill: HEADING_FILL }),
      style(notesRow, checksRow - 1, BODY),
      ...(checks.length === 0
        ? []
        : [style(checksRow, last - 1, { ...BODY, font: { size: 8, color: "595959" }, vertical: "top" })]),
      style(last, last, { ...BODY, horizontal: "right", wrap: false }),
      { type: "columnWidths", sheet: key, widths: WIDTHS.map((width, column) => ({ column, width })) },
      {
        type: "rowHeights",
        sheet: key,
        heights: [
          { row: 0, height: 40 },
          ...rowsOf(1, headerRow + sheets.length).map((row) => ({ row, height: 22 })),
          ...NOTES.map((note, at) => ({ row: notesRow + at, height: linesIn(note, total, POINTS) * 16 + 6 })),
          ...checks.map(({ checks: value }, at) => ({
            row: checksRow + at,
            height: Math.min(400, linesIn(value, WIDTHS[3], 8) * 12 + 4),
          })),
        ],
      },
      {
        type: "pageSetup",
        sheet: key,
        setup: {
          orientation: "landscape",
          fitToWidth: 1,
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
          centerHorizontally: true,
        },
      },
    ],
  };
}

interface CheckLine {
  readonly name: string;
  readonly label: string;
  readonly checks: string;
}

/** As many cells as Excel's limit for one needs. */
function checkLines(name: string, label: string, checks: ReadonlyMap<string, string>): readonly CheckLine[] {
  const lines: string[] = [""];
  for (const [place, check] of checks) {
    const item = `${place}:${check} `;
    const current = lines.at(-1) ?? "";
    if (current.length + item.length > MAX_TEXT_LENGTH) lines.push(item);
    else lines[lines.length - 1] = current + item;
  }
  return lines.filter((line) => line !== "").map((line) => ({ name, label, checks: line.trim() }));
}

/** Reads the seals back from 报送清单; a line that is damaged simply names nothing. `[]` when it holds none. */
export function readPackingSheet(sheet: SheetSnapshot): readonly NamedSeal[] {
  const text = (row: number, column: number): string => cellText(cellAt(sheet, row, column)).trim();
  const seals: {
    name: string;
    seal: { sha256: string; code: string; rows: Map<string, string>; columns: Map<string, string> };
  }[] = [];
  for (let row = 0; row <= lastRowOf(sheet); row += 1) {
    const [name, label, value] = [text(row, 1), text(row, 2), text(row, 3)];
    if (/^[0-9a-f]{64}$/.test(value)) {
      seals.push({ name, seal: { sha256: value, code: label, rows: new Map(), columns: new Map() } });
      continue;
    }
    if (label !== ROW_CHECKS && label !== COLUMN_CHECKS) continue;
    const seal = seals.find((each) => each.name === name)?.seal;
    const checks = label === ROW_CHECKS ? seal?.rows : seal?.columns;
    for (const [, place = "", check = ""] of value.matchAll(/(\d+|[A-Z]+):([0-9A-Z]{4})/g)) checks?.set(place, check);
  }
  return seals;
}
