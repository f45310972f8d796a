import type { LedgerBlock } from "../ledger/recognition";
import { LOOKS, type Look } from "../marks/looks";
import { MARKERS, markerTerm } from "../marks/marker";
import { planOwnColumns } from "../marks/own-columns";
import { cellText } from "../workbook/cell";
import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { columnLetters } from "../workbook/range";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import type { CoverageStatus } from "./coverage";
import type { CoverageMarksInput } from "./coverage-marks-input";
import { rosterRowTexts } from "./roster-row-texts";
import { isStatusText, STATUS_WORDS } from "./status-text";
import { planUncoveredSheet } from "./uncovered-sheet";

/**
 * The column 点评情况 beside every roster, coloured by its text, and the sheet 未点评名单. Only cells whose text differs are
 * written, and never one that holds words of somebody else's: on its own outcome the plan writes nothing new.
 */
export function planCoverageMarks(input: CoverageMarksInput): EditPlan {
  const { workbook, recognition } = input;
  const texts = rosterRowTexts(input.roster, input.coverage);
  const edits: Edit[] = [];
  for (const { sheetId, blocks } of recognition.sheets) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) continue;
    const marked = blocks.filter(isRoster).flatMap((block) => planBlock(sheet, block, texts.get(sheetId) ?? new Map()));
    if (marked.length === 0) continue;
    edits.push({ type: "removeConditionalFormats", sheet: sheetId, marker: MARKERS.coverage }, ...marked);
  }
  edits.push(...planUncoveredSheet(input));
  return { edits };
}

function isRoster(block: LedgerBlock): boolean {
  const isKind = block.kind === "organizationRoster" || block.kind === "memberRoster";
  return isKind && block.layout === "table" && block.recordRows.length > 0;
}

function planBlock(sheet: SheetSnapshot, block: LedgerBlock, texts: ReadonlyMap<number, string>): readonly Edit[] {
  const { columns, edits } = planOwnColumns(sheet, block, ["reviewStatus"]);
  const column = columns.get("reviewStatus");
  if (column === undefined) return [];
  return [...edits, ...rowTexts(sheet, block, column, texts), ...formats(sheet, block, column)];
}

/** One block from the first changed row to the last; `[]` when every row says already what it should. */
function rowTexts(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  column: number,
  texts: ReadonlyMap<number, string>,
): readonly Edit[] {
  const changes = new Map<number, CellWrite>();
  for (const row of block.recordRows) {
    const before = cellText(cellAt(sheet, row, column));
    const after = texts.get(row) ?? "";
    if (before === after || (before !== "" && !isStatusText(before))) continue;
    changes.set(row, { value: after === "" ? null : after });
  }
  const rows = [...changes.keys()];
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const cells = Array.from({ length: bottom - top + 1 }, (_, offset) => [changes.get(top + offset) ?? null]);
  return [{ type: "writeBlock", sheet: sheet.id, top, left: column, cells }];
}

const STATUS_LOOKS: readonly (readonly [CoverageStatus, Look])[] = [
  ["missing", LOOKS.bad],
  ["partial", LOOKS.attention],
  ["due", LOOKS.info],
  ["covered", LOOKS.good],
];

/** One format per status over the whole column, keyed to the first words of the text: sorting takes the colour along. */
function formats(sheet: SheetSnapshot, block: LedgerBlock, column: number): readonly Edit[] {
  const top = block.headerBottom + 1;
  const bottom = block.recordRows.at(-1) ?? top;
  const cell = `$${columnLetters(column)}${top + 1}`;
  return STATUS_LOOKS.map(([status, style]): Edit => {
    const word = STATUS_WORDS[status];
    return {
      type: "conditionalFormat",
      sheet: sheet.id,
      range: { top, left: column, bottom, right: column },
      formula: `AND(LEFT(${cell},${word.length})="${word}",${markerTerm("coverage")})`,
      style,
    };
  });
}
