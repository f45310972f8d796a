import type { AreaLook, Line } from "./excel-looks";

/** Joins areas of one look, first one above the other, then side by side: fewer to remember and to restore. */
export function joinedLooks(looks: readonly AreaLook[]): readonly AreaLook[] {
  const byColumn = [...looks].sort((a, b) => a.at[1] - b.at[1] || a.at[3] - b.at[3] || a.at[0] - b.at[0]);
  const columns = joined(byColumn, below);
  const byRow = [...columns].sort((a, b) => a.at[0] - b.at[0] || a.at[2] - b.at[2] || a.at[1] - b.at[1]);
  return joined(byRow, beside);
}

type Join = (first: AreaLook, second: AreaLook) => AreaLook | null;

function joined(looks: readonly AreaLook[], join: Join): AreaLook[] {
  const result: AreaLook[] = [];
  for (const look of looks) {
    const last = result.at(-1);
    const both = last === undefined ? null : join(last, look);
    if (both === null) result.push(look);
    else result[result.length - 1] = both;
  }
  return result;
}

const below: Join = (first, second) => {
  const [top, left, bottom, right] = first.at;
  if (second.at[1] !== left || second.at[3] !== right || second.at[0] !== bottom + 1 || !isSameCell(first, second))
    return null;
  const [a, b] = [first.lines, second.lines];
  const inner = common([a["EdgeBottom"], b["EdgeTop"], a["InsideHorizontal"], b["InsideHorizontal"]]);
  const isStraight = isSame(a["EdgeLeft"], b["EdgeLeft"]) && isSame(a["EdgeRight"], b["EdgeRight"]);
  if (inner === undefined || !isStraight || !isSame(a["InsideVertical"], b["InsideVertical"])) return null;
  const lines = { ...a, ...given("EdgeBottom", b["EdgeBottom"]), InsideHorizontal: inner };
  return { ...first, at: [top, left, second.at[2], right], lines };
};

const beside: Join = (first, second) => {
  const [top, left, bottom, right] = first.at;
  if (second.at[0] !== top || second.at[2] !== bottom || second.at[1] !== right + 1 || !isSameCell(first, second))
    return null;
  const [a, b] = [first.lines, second.lines];
  const inner = common([a["EdgeRight"], b["EdgeLeft"], a["InsideVertical"], b["InsideVertical"]]);
  const isStraight = isSame(a["EdgeTop"], b["EdgeTop"]) && isSame(a["EdgeBottom"], b["EdgeBottom"]);
  if (inner === undefined || !isStraight || !isSame(a["InsideHorizontal"], b["InsideHorizontal"])) return null;
  const lines = { ...a, ...given("EdgeRight", b["EdgeRight"]), InsideVertical: inner };
  return { ...first, at: [top, left, bottom, second.at[3]], lines };
};

function given(side: string, line: Line | undefined): AreaLook["lines"] {
  return line === undefined ? {} : { [side]: line };
}

function isSameCell(a: AreaLook, b: AreaLook): boolean {
  return isSame([a.font, a.fill, a.align, a.locked], [b.font, b.fill, b.align, b.locked]);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What all lines that there are have in common; `undefined` where they differ. */
function common(lines: readonly (Line | undefined)[]): Line | undefined {
  const present = lines.filter((line): line is Line => line !== undefined);
  const [first] = present;
  return first !== undefined && present.every((line) => isSame(line, first)) ? first : undefined;
}
