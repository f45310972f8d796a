import type { CellRange } from "../../core/workbook/range";
import { cornersOf } from "./asked-looks";
import type { AreaLook, Line } from "./excel-looks";
import type { Ask } from "./uniform-areas";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function sidesOf({ top, left, bottom, right }: CellRange): readonly Side[] {
  const sides: Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (top < bottom) sides.push("InsideHorizontal");
  if (left < right) sides.push("InsideVertical");
  return sides;
}

/** Font, fill, alignment, lock and lines; `null` where one of them differs within the area. */
export const askAreaLook: Ask<AreaLook> = (range, area) => {
  const { format } = range;
  const { font, fill, protection } = format;
  format.load({
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
  });
  font.load({ name: true, size: true, bold: true, italic: true, underline: true, color: true, strikethrough: true });
  fill.load({ color: true, pattern: true });
  protection.load({ locked: true });
  const borders = sidesOf(area).map((side) => {
    const border = format.borders.getItem(side);
    border.load({ style: true, weight: true, color: true });
    return { side, border };
  });
  return () => {
    // Excel says `null` where cells differ, which the declarations leave out
    const answers: readonly unknown[] = [
      ...[font.name, font.size, font.bold, font.italic, font.underline, font.color, font.strikethrough],
      ...[
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.indentLevel,
        format.shrinkToFit,
      ],
      ...[fill.pattern, protection.locked],
      ...borders.map(({ border }) => border.style),
    ];
    const hasFill = fill.pattern !== "None";
    if (answers.includes(null) || (hasFill && (fill.color as string | null) === null)) return null;
    const lines: Record<string, Line> = {};
    for (const { side, border } of borders) {
      lines[side] = border.style === "None" ? null : [border.style, border.weight, border.color];
    }
    return {
      at: cornersOf(area),
      font: [font.name, font.size, font.bold, font.italic, font.underline, font.color, font.strikethrough],
      fill: hasFill ? [fill.pattern, fill.color] : null,
      align: [
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.indentLevel,
        format.shrinkToFit,
      ],
      locked: protection.locked,
      lines,
    };
  };
};

export function restoreAreaLook(range: Excel.Range, { font, fill, align, locked, lines }: AreaLook): void {
  const { format } = range;
  const [name, size, bold, italic, underline, color, strikethrough] = font;
  assign(format.font, { name, size, bold, italic, underline, color, strikethrough });
  if (fill === null) format.fill.clear();
  else {
    const [pattern, fillColor] = fill;
    assign(format.fill, pattern === "Solid" ? { color: fillColor } : { color: fillColor, pattern });
  }
  const [horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit] = align;
  assign(format, { horizontalAlignment, verticalAlignment, wrapText, shrinkToFit });
  if (indentLevel > 0) assign(format, { indentLevel });
  assign(format.protection, { locked });
  for (const [side, line] of Object.entries(lines)) {
    const border = format.borders.getItem(side as Side);
    if (line === null) border.style = "None";
    else {
      const [style, weight, lineColor] = line;
      assign(border, { style, weight, color: lineColor });
    }
  }
}

/** The words come back as Excel gave them; the declarations know them as enums. */
function assign(target: object, values: Readonly<Record<string, string | number | boolean>>): void {
  Object.assign(target, values);
}
