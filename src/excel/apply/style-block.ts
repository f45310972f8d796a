import type { CellStyle, Edit } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { type ApplyState, type LiveSheet, liveSheet } from "./apply-state";
import { fontName, HORIZONTAL, VERTICAL, WEIGHTS } from "../looks/excel-words";
import { rangeOn } from "../read/range-on";
import { disjoint, type Target, targetsOn } from "./areas-on";
import { CALL_BYTES } from "./outbox";
import { styleGroups } from "./style-groups";

/** Blocks of one sheet that follow each other in the plan. Sets only what the styles name; blocks of one style as one. */
export async function styleBlocks(
  state: ApplyState,
  edits: readonly Extract<Edit, { type: "styleBlock" }>[],
): Promise<void> {
  const [first] = edits;
  if (first === undefined) return;
  const live = liveSheet(state, first.sheet);
  for (const { style, ranges } of styleGroups(edits)) {
    const areas = disjoint(ranges);
    for (const target of targetsOn(live.sheet, areas)) {
      setLook(target, style);
      await state.outbox.queued(CALL_BYTES * 4);
    }
    if (style.border !== undefined) await setBorders(state, live, areas, style.border);
    if (style.numberFormat !== undefined) await setNumberFormat(state, live, areas, style.numberFormat);
  }
}

function setLook({ format }: Target, style: CellStyle): void {
  setFont(format.font, style.font ?? {});
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

function setFont(target: Excel.RangeFont, font: NonNullable<CellStyle["font"]>): void {
  const name = fontName(font);
  if (name !== undefined) target.name = name;
  if (font.size !== undefined) target.size = font.size;
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.color !== undefined) target.color = `#${font.color}`;
  if (font.underline !== undefined) target.underline = font.underline ? "Single" : "None";
}

/** Areas with lines between their rows or columns apart from those without: a line that is not there cannot be set. */
async function setBorders(
  state: ApplyState,
  { sheet }: LiveSheet,
  areas: readonly CellRange[],
  line: "thin" | "medium" | null,
): Promise<void> {
  for (const isTall of [false, true]) {
    for (const isWide of [false, true]) {
      const alike = areas.filter((area) => area.top < area.bottom === isTall && area.left < area.right === isWide);
      for (const { format } of targetsOn(sheet, alike)) {
        for (const side of sidesOf(isTall, isWide)) {
          const border = format.borders.getItem(side);
          border.style = line === null ? "None" : "Continuous";
          if (line !== null) border.weight = WEIGHTS[line];
        }
        await state.outbox.queued(CALL_BYTES * 4);
      }
    }
  }
}

function sidesOf(isTall: boolean, isWide: boolean): readonly `${Excel.BorderIndex}`[] {
  const sides: `${Excel.BorderIndex}`[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (isTall) sides.push("InsideHorizontal");
  if (isWide) sides.push("InsideVertical");
  return sides;
}

/** Range by range: groups of ranges have no number format. */
async function setNumberFormat(
  state: ApplyState,
  live: LiveSheet,
  areas: readonly CellRange[],
  code: string,
): Promise<void> {
  const isText = code === "@";
  for (const area of areas) {
    rangeOn(live.sheet, area).numberFormat = [[code]];
    live.textFormats.push({ area, isText: () => isText });
    await state.outbox.queued(CALL_BYTES);
  }
}
