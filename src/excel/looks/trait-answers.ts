import type { CellRange } from "../../core/workbook/range";
import type { Fill, Line } from "./excel-looks";
import { ALIGN, FONT, type Lines, type Trait, type Traits } from "./traits";

function pick<N extends string>(names: readonly N[], wanted: readonly Trait[]): { readonly [K in N]?: true } {
  return Object.fromEntries(names.filter((name) => wanted.includes(name as Trait)).map((name) => [name, true])) as {
    readonly [K in N]?: true;
  };
}

/** What is loaded of a range, and with `cell` what is asked of each of its cells. */
export function wanted(traits: readonly Trait[]): {
  readonly range: Excel.Interfaces.RangeFormatLoadOptions;
  readonly cell: Excel.CellPropertiesFormatLoadOptions;
} {
  const line = { style: true, weight: true, color: true } as const;
  const has = (trait: Trait): boolean => traits.includes(trait);
  const font = FONT.some(has) ? { font: pick(FONT, traits) } : {};
  const fill = has("fill") ? { fill: { color: true, pattern: true, patternColor: true } } : {};
  const align = pick(ALIGN, traits);
  return {
    range: {
      ...align,
      ...font,
      ...fill,
      ...(has("locked") ? { protection: { locked: true } } : {}),
      ...(has("borders") ? { borders: { sideIndex: true, ...line } } : {}),
    },
    cell: {
      ...align,
      ...font,
      ...fill,
      ...(has("locked") ? { protection: true } : {}),
      ...(has("borders") ? { borders: line } : {}),
    },
  };
}

type Loose = Readonly<Record<string, unknown>>;

/** Of an area as a whole, after the sync. Excel says `null` where cells differ, which the declarations leave out. */
export function traitsOfRange(
  format: Excel.RangeFormat,
  { top, left, bottom, right }: CellRange,
  of: readonly Trait[],
): Traits {
  const found: Record<string, unknown> = {};
  for (const trait of of) {
    if (trait === "fill") {
      const fill = fillOf(format.fill);
      if (fill !== undefined) found["fill"] = fill;
    } else if (trait === "borders") {
      const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
      if (top < bottom) sides.push("InsideHorizontal");
      if (left < right) sides.push("InsideVertical");
      const lines = sides.map((side) => [
        side,
        lineOf(format.borders.items.find((border) => (border.sideIndex as string) === side)),
      ]);
      if (lines.every(([, line]) => line !== undefined)) found["borders"] = Object.fromEntries(lines) as Lines;
    } else {
      const value = trait === "locked" ? format.protection.locked : valueIn(trait, format.font, format);
      if (value !== null && value !== undefined) found[trait] = value;
    }
  }
  return found;
}

function valueIn(trait: Trait, font: object | undefined, format: object): unknown {
  const isFont = (FONT as readonly string[]).includes(trait);
  return ((isFont ? font : format) as Loose | undefined)?.[trait];
}

/** `undefined` where the fills differ. */
function fillOf(fill: { readonly [N in "pattern" | "color" | "patternColor"]: string | null }): Fill | undefined {
  const { pattern, color, patternColor } = fill;
  if (pattern === "None") return null;
  if (pattern === null || color === null) return undefined;
  if (pattern === "Solid") return [pattern, color];
  return patternColor === null ? undefined : [pattern, color, patternColor];
}

/** `undefined` where the lines differ. */
function lineOf(border: Excel.CellBorder | Excel.RangeBorder | undefined): Line | undefined {
  const style = (border?.style ?? null) as string | null;
  if (border === undefined || style === "None") return null;
  const [weight, color] = [border.weight as string | null, border.color as string | null];
  return style === null || weight === null || color === null ? undefined : [style, weight, color];
}

const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
/** What a cell shows where Excel leaves a property out. */
const PLAIN: Loose = { name: "", size: 11, bold: false, italic: false, underline: "None", color: "#000000" };
const PLAIN_ALIGN: Loose = {
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
};

/** Of one cell. */
export function traitsOfCell({ format = {} }: Excel.CellProperties, of: readonly Trait[]): Traits {
  const found: Record<string, unknown> = {};
  for (const trait of of) {
    if (trait === "fill") {
      const { pattern = "None", color = "#FFFFFF", patternColor = "#000000" } = format.fill ?? {};
      found["fill"] = fillOf({ pattern, color, patternColor }) ?? null;
    } else if (trait === "borders") {
      const lines = Object.entries(SIDES).map(([side, name]) => {
        const line = format.borders?.[side as keyof typeof SIDES];
        const style = line?.style ?? "None";
        return [name, style === "None" ? null : [style, line?.weight ?? "Thin", line?.color ?? "#000000"]];
      });
      found["borders"] = Object.fromEntries(lines) as Lines;
    } else if (trait === "locked") found["locked"] = format.protection?.locked ?? true;
    else found[trait] = valueIn(trait, format.font, format) ?? PLAIN[trait] ?? PLAIN_ALIGN[trait] ?? false;
  }
  return found;
}
