import type { CellRange } from "../../core/workbook/range";
import type { AreaLook, Line } from "./excel-looks";
import type { UniformArea } from "./uniform-areas";

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true, strikethrough: true },
    fill: { color: true, pattern: true },
    protection: true,
    borders: { style: true, weight: true, color: true },
  },
};

const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Looks cell by cell, for small areas of many looks: one call instead of many. */
export function askCellLooks(range: Excel.Range, area: CellRange): () => readonly UniformArea<AreaLook>[] {
  const answer = range.getCellProperties(WANTED);
  return () =>
    answer.value.flatMap((line, r) =>
      line.map((cell, c) => {
        const [row, column] = [area.top + r, area.left + c];
        const answered = lookOf(cell, [row, column, row, column]);
        return { area: { top: row, bottom: row, left: column, right: column }, answer: answered };
      }),
    );
}

function lookOf({ format }: Excel.CellProperties, at: AreaLook["at"]): AreaLook {
  const { font, fill, borders } = format ?? {};
  const lines: Record<string, Line> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const line = borders?.[side as keyof typeof SIDES];
    const style = line?.style ?? "None";
    lines[name] = style === "None" ? null : [style, line?.weight ?? "Thin", line?.color ?? "#000000"];
  }
  const pattern = fill?.pattern ?? "None";
  return {
    at,
    font: [
      font?.name ?? "",
      font?.size ?? 11,
      font?.bold ?? false,
      font?.italic ?? false,
      font?.underline ?? "None",
      font?.color ?? "#000000",
      font?.strikethrough ?? false,
    ],
    fill: pattern === "None" ? null : [pattern, fill?.color ?? "#FFFFFF"],
    align: [
      format?.horizontalAlignment ?? "General",
      format?.verticalAlignment ?? "Bottom",
      format?.wrapText ?? false,
      format?.indentLevel ?? 0,
      format?.shrinkToFit ?? false,
    ],
    locked: format?.protection?.locked ?? true,
    lines,
  };
}
