import type { CellStyle, Edit } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { type ApplyState, liveSheet, rangeOn } from "./apply-state";
import { CALL_BYTES } from "./outbox";

/** Sets only what the style names. */
export async function styleBlock(state: ApplyState, edit: Extract<Edit, { type: "styleBlock" }>): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const { style } = edit;
  const range = rangeOn(live.sheet, edit.range);
  setFont(range.format.font, style.font ?? {});
  if (style.fill === null) range.format.fill.clear();
  else if (style.fill !== undefined) range.format.fill.color = `#${style.fill}`;
  if (style.border !== undefined) setBorders(range, edit.range, style.border);
  if (style.horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) range.format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) {
    const isText = style.numberFormat === "@";
    range.numberFormat = [[style.numberFormat]];
    live.textFormats.push({ area: edit.range, isText: () => isText });
  }
  await state.outbox.queued(CALL_BYTES * 8);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { thin: "Thin", medium: "Medium" } as const;

/** The first name goes in, as in a workbook file. */
function setFont(target: Excel.RangeFont, font: NonNullable<CellStyle["font"]>): void {
  const name = font.names?.[0];
  if (name !== undefined) target.name = name;
  if (font.size !== undefined) target.size = font.size;
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.color !== undefined) target.color = `#${font.color}`;
  if (font.underline !== undefined) target.underline = font.underline ? "Single" : "None";
}

function setBorders(range: Excel.Range, area: CellRange, line: "thin" | "medium" | null): void {
  const edges: ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical")[] = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
  ];
  if (area.top < area.bottom) edges.push("InsideHorizontal");
  if (area.left < area.right) edges.push("InsideVertical");
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = line === null ? "None" : "Continuous";
    if (line !== null) border.weight = WEIGHTS[line];
  }
}
