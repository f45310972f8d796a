import type { LedgerBlock, Recognition } from "../ledger/recognition";
import { columnOf } from "../ledger/recognition";
import { MARKERS, markerTerm } from "../marks/marker";
import { planOwnColumns } from "../marks/own-columns";
import { cellText } from "../workbook/cell";
import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { columnLetters } from "../workbook/range";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import type { Explanations, Finding } from "./finding";
import { SEVERITY_TITLES } from "./finding-message";
import { planFindingsSheet } from "./marks/findings-sheet";
import { SEVERITY_LOOKS } from "./marks/mark-looks";
import { markTag, markText, remarkIn, SEVERITIES, WHOLE_ROW, withRemark, type RowFinding } from "./marks/mark-text";

/**
 * Shows findings in the workbook: a column 校验结果 beside each ledger that has any, a few conditional formats that colour
 * the cells its text names as wrong or doubtful, and the sheet 校验清单 with all of them and the `explanations` given for them. On its own output
 * it changes nothing.
 */
export function planFindingMarks(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  findings: readonly Finding[],
  explanations?: Explanations,
): EditPlan {
  const edits: Edit[] = [];
  for (const { sheetId, blocks } of recognition.sheets) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) continue;
    const own = findings.filter(({ place }) => place.sheetId === sheetId && place.row !== null);
    const marked = blocks.filter((block) => isMarkable(block)).map((block) => planBlock(sheet, block, own));
    if (marked.every((plan) => plan.length === 0)) continue;
    edits.push({ type: "removeConditionalFormats", sheet: sheetId, marker: MARKERS.check }, ...marked.flat());
  }
  edits.push(...planFindingsSheet(workbook, findings, explanations));
  return { edits };
}

/** A received statistics sheet stays as it came; what is wrong with it stands in 校验清单. */
function isMarkable(block: LedgerBlock): boolean {
  return block.kind !== null && block.kind !== "statistics" && block.layout === "table" && block.recordRows.length > 0;
}

function planBlock(sheet: SheetSnapshot, block: LedgerBlock, findings: readonly Finding[]): readonly Edit[] {
  const labels = columnLabels(block);
  const byRow = new Map<number, RowFinding[]>(block.recordRows.map((row) => [row, []]));
  const tags = new Map<string, { readonly finding: Finding; readonly column: number }>();
  let isAny = false;
  for (const finding of findings) {
    const row = byRow.get(finding.place.row ?? -1);
    if (row === undefined) continue;
    isAny = true;
    const { column } = finding.place;
    const label = column === null ? WHOLE_ROW : (labels.get(column) ?? `${columnLetters(column)}列`);
    row.push({ finding, label });
    if (column !== null) tags.set(markTag(finding.severity, label), { finding, column });
  }
  // A ledger without findings gets no column; one that had some has its marks taken back.
  if (!isAny && columnOf(block, "checkResult") < 0) return [];
  const { columns, edits } = planOwnColumns(sheet, block, ["checkResult"]);
  const own = columns.get("checkResult") ?? 0;
  const look = edits.length === 0 ? [] : columnLook(sheet, block, own);
  return [...edits, ...look, ...writeMarks(sheet, block, own, byRow), ...formats(sheet, block, own, tags)];
}

/** Wide, small and from the top: rows keep the height that people gave them, and the beginning must be read. */
function columnLook(sheet: SheetSnapshot, block: LedgerBlock, own: number): readonly Edit[] {
  const bottom = block.recordRows.at(-1) ?? block.headerBottom + 1;
  const range = { top: block.headerBottom + 1, left: own, bottom, right: own };
  return [
    { type: "styleBlock", sheet: sheet.id, range, style: { font: { size: 9 }, vertical: "top", horizontal: "left" } },
    { type: "columnWidths", sheet: sheet.id, widths: [{ column: own, width: 60 }] },
  ];
}

/** What marks call each column; two columns of one name are told apart by the headings above them. */
function columnLabels(block: LedgerBlock): ReadonlyMap<number, string> {
  const count = new Map<string, number>();
  for (const { label } of block.columns) count.set(label, (count.get(label) ?? 0) + 1);
  return new Map(
    block.columns.map(({ column, label, header }) => {
      const name = label === "" || (count.get(label) ?? 0) > 1 ? header : label;
      return [column, name === "" ? `${columnLetters(column)}列` : name];
    }),
  );
}

function writeMarks(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  own: number,
  byRow: ReadonlyMap<number, readonly RowFinding[]>,
): readonly Edit[] {
  const top = block.recordRows[0] ?? block.headerBottom + 1;
  const last = block.recordRows.at(-1) ?? top;
  const cells = Array.from({ length: last - top + 1 }, (_, offset): readonly (CellWrite | null)[] => {
    const findings = byRow.get(top + offset);
    if (findings === undefined) return [null];
    const before = cellText(cellAt(sheet, top + offset, own));
    const after = withRemark(markText(findings), remarkIn(before));
    if (after === before) return [null];
    return [{ value: after === "" ? null : after }];
  });
  if (cells.every(([cell]) => cell === null)) return [];
  return [{ type: "writeBlock", sheet: sheet.id, top, left: own, cells }];
}

/**
 * One format for each column that has an error or a query, and three for our own column; most severe first. A hint colours our
 * column alone: some stand on nearly every row, and what must be mended would drown among them.
 */
function formats(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  own: number,
  tags: ReadonlyMap<string, { readonly finding: Finding; readonly column: number }>,
): readonly Edit[] {
  const top = block.headerBottom + 1;
  const bottom = block.recordRows.at(-1) ?? top;
  const mark = `$${columnLetters(own)}${top + 1}`;
  return SEVERITIES.flatMap((severity): Edit[] => {
    const format = (column: number, condition: string): Edit => ({
      type: "conditionalFormat",
      sheet: sheet.id,
      range: { top, left: column, bottom, right: column },
      formula: `AND(${condition},${markerTerm("check")})`,
      style: SEVERITY_LOOKS[severity],
    });
    const columns = [...tags]
      .filter(([, { finding }]) => severity !== "hint" && finding.severity === severity)
      .sort(([, a], [, b]) => a.column - b.column)
      .map(([tag, { column }]) => format(column, `ISNUMBER(FIND("${tag.replace(/"/g, '""')}",${mark}))`));
    return [...columns, format(own, `LEFT(${mark},2)="${SEVERITY_TITLES[severity]}"`)];
  });
}
