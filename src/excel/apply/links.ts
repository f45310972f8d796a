import { bridged, areasOf, cellsOf } from "../../core/workbook/cell-areas";
import type { Edit, EditPlan } from "../../core/workbook/edit-plan";
import { type CellRange, cellAddress, containsCell, quoteSheetName } from "../../core/workbook/range";
import { type ApplyState, type LiveSheet, liveSheet } from "./apply-state";
import { cellOn, rangeOn } from "../read/range-on";
import { disjoint, targetsOn } from "./areas-on";
import { CALL_BYTES } from "./outbox";

type Link = Extract<Edit, { type: "link" }>;

/** Rows without a link that are handed over along with those around them: less than another call. */
const GAP = 50;
/** Excel on the web has been seen to fail at 90,000 cells in one call (OfficeDev/office-js#2564). */
const CELLS_AT_ONCE = 5_000;
const BYTES_A_LINK = 250;

/**
 * Links of one sheet that follow each other in the plan, the first at `index`; each needs no call of its own. The shown texts
 * stay what they are. Excel gives a linked cell blue, underlined letters: where the plan says how the cell is to look, it gets
 * that back, as in a file.
 */
export async function links(state: ApplyState, edits: readonly Link[], index: number): Promise<void> {
  const [first] = edits;
  if (first === undefined) return;
  const live = liveSheet(state, first.sheet);
  const found = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, hyperlinkOf(state, edit)]));
  if (live.hiddenRows.length > 0) await oneByOne(state, live, edits, found);
  else {
    for (const area of blocksOf(edits)) {
      const cells = entriesOf(area, found);
      rangeOn(live.sheet, area).setCellProperties(cells);
      await state.outbox.queued(CALL_BYTES + BYTES_A_LINK * cells.flat().filter(({ hyperlink }) => hyperlink).length);
    }
  }
  await giveLettersBack(state, live, edits, index);
}

function hyperlinkOf(state: ApplyState, { target, tip }: Link): Excel.RangeHyperlink {
  const place = `${quoteSheetName(liveSheet(state, target.sheet).name)}!${cellAddress(target.row, target.column)}`;
  return { documentReference: place, screenTip: tip };
}

type Hyperlinks = ReadonlyMap<string, Excel.RangeHyperlink>;

/** On a sheet with hidden rows: what Excel does with a block over them, nobody has told. */
async function oneByOne(
  state: ApplyState,
  { sheet }: LiveSheet,
  edits: readonly Link[],
  found: Hyperlinks,
): Promise<void> {
  for (const { row, column } of edits) {
    const hyperlink = found.get(`${row},${column}`);
    if (hyperlink !== undefined) cellOn(sheet, row, column).hyperlink = hyperlink;
    await state.outbox.queued(CALL_BYTES);
  }
}

function blocksOf(edits: readonly Link[]): readonly CellRange[] {
  return areasOf(bridged(cellsOf(edits.map(cellOf)), GAP)).flatMap((area) => {
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1)));
    const blocks: CellRange[] = [];
    for (let top = area.top; top <= area.bottom; top += rows)
      blocks.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
    return blocks;
  });
}

/** An empty entry leaves its cell alone. */
function entriesOf({ top, left, bottom, right }: CellRange, found: Hyperlinks): Excel.SettableCellProperties[][] {
  const lines: Excel.SettableCellProperties[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Excel.SettableCellProperties[] = [];
    for (let column = left; column <= right; column++) {
      const hyperlink = found.get(`${row},${column}`);
      line.push(hyperlink === undefined ? {} : { hyperlink });
    }
    lines.push(line);
  }
  return lines;
}

function cellOf({ row, column }: Link): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

async function giveLettersBack(
  state: ApplyState,
  { sheet }: LiveSheet,
  edits: readonly Link[],
  index: number,
): Promise<void> {
  const styles = stylesBefore(state.plan, edits[0]?.sheet ?? "", index);
  const byLetters = new Map<string, { readonly letters: Letters; readonly cells: CellRange[] }>();
  for (const edit of edits) {
    const letters = plannedLetters(styles, edit);
    if (letters === null) continue;
    const key = JSON.stringify(letters);
    const known = byLetters.get(key);
    if (known === undefined) byLetters.set(key, { letters, cells: [cellOf(edit)] });
    else known.cells.push(cellOf(edit));
  }
  for (const { letters, cells } of byLetters.values()) {
    for (const { format } of targetsOn(sheet, disjoint(cells))) {
      format.font.color = `#${letters.color}`;
      format.font.underline = letters.isUnderlined ? "Single" : "None";
      await state.outbox.queued(CALL_BYTES * 4);
    }
  }
}

interface Letters {
  readonly color: string;
  readonly isUnderlined: boolean;
}

type StyleBlock = Extract<Edit, { type: "styleBlock" }>;

function stylesBefore(plan: EditPlan, sheet: string, index: number): readonly StyleBlock[] {
  return plan.edits
    .slice(0, index)
    .filter((edit): edit is StyleBlock => edit.type === "styleBlock" && edit.sheet === sheet);
}

/** As the styles leave them; `null` where none touches the cell. */
function plannedLetters(styles: readonly StyleBlock[], { row, column }: Link): Letters | null {
  const fonts = styles.filter(({ range }) => containsCell(range, row, column)).map(({ style }) => style.font);
  if (fonts.length === 0) return null;
  return {
    color: fonts.findLast((font) => font?.color !== undefined)?.color ?? "000000",
    isUnderlined: fonts.findLast((font) => font?.underline !== undefined)?.underline ?? false,
  };
}
