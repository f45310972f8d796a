import type { AreaLook } from "./excel-looks";

type Side = `${Excel.BorderIndex}`;

export function restoreAreaLook(range: Excel.Range, { font, fill, align, locked, lines }: AreaLook): void {
  const { format } = range;
  const [name, size, bold, italic, underline, color, strikethrough] = font;
  assign(format.font, { name, size, bold, italic, underline, color, strikethrough });
  if (fill === null) format.fill.clear();
  else {
    const [pattern, fillColor, patternColor] = fill;
    assign(format.fill, pattern === "Solid" ? { color: fillColor } : { color: fillColor, pattern });
    if (patternColor !== undefined) assign(format.fill, { patternColor });
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
