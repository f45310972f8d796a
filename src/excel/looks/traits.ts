import type { AreaLook, Corners, Fill, Line } from "./excel-looks";

/** What a look is made of; each can be asked for alone. */
export type Trait = (typeof TRAITS)[number];

export const FONT = ["name", "size", "bold", "italic", "underline", "color", "strikethrough"] as const;
export const ALIGN = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "shrinkToFit"] as const;
export const TRAITS = [...FONT, ...ALIGN, "fill", "locked", "borders"] as const;

/** About how many bytes Excel's answer for one cell takes. */
export function bytesOfCell(traits: readonly Trait[]): number {
  const sizes: Partial<Record<Trait, number>> = { borders: 260, fill: 80, locked: 35, name: 40, verticalAlignment: 35 };
  return traits.reduce((sum, trait) => sum + (sizes[trait] ?? 25), 50);
}

/** Values of traits in Excel's words; a trait that is missing differs within the area. */
export type Traits = { readonly [T in Exclude<Trait, "fill" | "borders">]?: string | number | boolean } & {
  readonly fill?: Fill;
  readonly borders?: Lines;
};

export type Lines = Readonly<Record<string, Line>>;

/** The lines of a part of an area of which they are known. */
export function linesOfPart(lines: Lines, whole: Corners, part: Corners): Lines {
  const [outside, inside] = [
    (side: string) => lines[`Edge${side}`] ?? null,
    (way: string) => lines[`Inside${way}`] ?? null,
  ];
  const edge = (side: string, way: string, at: 0 | 1 | 2 | 3): Line =>
    part[at] === whole[at] ? outside(side) : inside(way);
  return {
    EdgeTop: edge("Top", "Horizontal", 0),
    EdgeBottom: edge("Bottom", "Horizontal", 2),
    EdgeLeft: edge("Left", "Vertical", 1),
    EdgeRight: edge("Right", "Vertical", 3),
    ...(part[0] < part[2] ? { InsideHorizontal: inside("Horizontal") } : {}),
    ...(part[1] < part[3] ? { InsideVertical: inside("Vertical") } : {}),
  };
}

export function traitsOfLook({ font, fill, align, locked, lines }: AreaLook): Traits {
  const named = (names: readonly string[], values: readonly unknown[]): [string, unknown][] =>
    names.map((name, at) => [name, values[at]]);
  return { ...Object.fromEntries([...named(FONT, font), ...named(ALIGN, align)]), fill, locked, borders: lines };
}

/** All traits as one look; a bug where one is missing. */
export function lookOf(at: Corners, traits: Traits): AreaLook {
  const missing = TRAITS.filter((trait) => traits[trait] === undefined);
  if (missing.length > 0) throw new Error(`not read: ${missing.join()}`);
  const { fill = null, borders = {}, locked } = traits;
  return {
    at,
    font: FONT.map((name) => traits[name]) as unknown as AreaLook["font"],
    fill,
    align: ALIGN.map((name) => traits[name]) as unknown as AreaLook["align"],
    locked: locked as boolean,
    lines: borders,
  };
}
