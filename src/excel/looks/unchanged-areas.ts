import { subtract } from "../../core/workbook/cell-areas";
import { type CellRange, intersection, rangesOverlap } from "../../core/workbook/range";
import { RowIndex } from "../../core/workbook/row-index";
import { cornersOf, rangeOf } from "./asked-looks";
import type { AreaLook, Fill, LeftLooks, Line } from "./excel-looks";
import { joinedLooks } from "./join-looks";
import { type Lines, linesOfPart, lookOf, TRAITS, type Trait, type Traits, traitsOfLook } from "./traits";

/**
 * The kept looks of areas, trait by trait replaced by what is there `now` where that is neither the kept one nor one that the
 * change leaves. Both lists are disjoint areas; kept cells that nobody read now come back as they were.
 */
export function unchangedAreas(
  kept: readonly AreaLook[],
  now: readonly AreaLook[],
  left: LeftLooks,
): readonly AreaLook[] {
  const current = new RowIndex<AreaLook>();
  for (const look of now) current.add(rangeOf(look.at), look);
  const merged = left.merged.map(rangeOf);
  const areOurs = ourTraits(left);
  const parts = kept.map((was) => {
    const area = rangeOf(was.at);
    const overlaps = [...current.within(area.top, area.bottom)].flatMap(({ range, item }) => {
      const both = intersection(area, range);
      return both === null ? [] : [{ both, before: partOf(was, both), is: partOf(item, both) }];
    });
    const changes = overlaps.flatMap(({ both, before, is }) => {
      const isOurs = merged.some((other) => rangesOverlap(other, both));
      const theirs = isOurs ? null : changedTraits(before, is, areOurs);
      return theirs === null ? [] : [{ both, look: lookOf(cornersOf(both), { ...before, ...theirs }) }];
    });
    const rest = changes.reduce<readonly CellRange[]>((areas, { both }) => subtract(areas, both), [area]);
    return changes.length === 0
      ? [was]
      : [...rest.map((part) => lookOf(cornersOf(part), partOf(was, part))), ...changes.map(({ look }) => look)];
  });
  return parts.every(({ length }) => length === 1) ? parts.flat() : joinedLooks(parts.flat());
}

function partOf(look: AreaLook, area: CellRange): Traits {
  const traits = traitsOfLook(look);
  return { ...traits, borders: linesOfPart(look.lines, look.at, cornersOf(area)) };
}

type AreOurs = (trait: Trait, value: unknown) => boolean;

function ourTraits({ traits, open }: LeftLooks): AreOurs {
  const ours = new Map(Object.entries(traits).map(([trait, values]) => [trait, new Set(values.map(word))]));
  return (trait, value) => open.includes(trait) || ours.get(trait)?.has(word(value)) === true;
}

/** Excel may tell letters of colours in either case. */
function word(value: unknown): string {
  return JSON.stringify(value).toLowerCase();
}

/** Of how it is now, what somebody changed; `null` where that is nothing. */
function changedTraits(before: Traits, now: Traits, areOurs: AreOurs): Traits | null {
  const isTheirs = (trait: Trait): boolean =>
    word(before[trait]) !== word(now[trait]) &&
    !areOurs(trait, trait === "fill" ? fillGiven(before.fill, now.fill) : now[trait]);
  const changed = TRAITS.filter((trait) => trait !== "borders" && isTheirs(trait));
  const lines = changedLines(before, now, areOurs);
  if (changed.length === 0 && lines === null) return null;
  const traits = Object.fromEntries(changed.map((trait) => [trait, now[trait]]));
  return lines === null ? traits : { ...traits, borders: { ...before.borders, ...lines } };
}

/** The fill that must have been given to a cell for it to be filled as it is now: a colour alone leaves a hatching as it was. */
function fillGiven(before: Fill | undefined, now: Fill | undefined): Fill | undefined {
  if (!before || !now) return now;
  const [pattern, color, patternColor] = now;
  return pattern === before[0] && patternColor === before[2] ? ["Solid", color] : now;
}

/**
 * Side by side. A line belongs to the cells on both sides of it: one of ours may be found at the edge of a cell that got none.
 * Of its colour the change says nothing: it is black, or that of a line that was there.
 */
function changedLines(before: Traits, now: Traits, areOurs: AreOurs): Lines | null {
  const was = Object.values(before.borders ?? {});
  const colors = new Set(["#000000", ...was.map((line) => line?.[2].toLowerCase())]);
  const isOurs = (line: Line): boolean => {
    if (line === null) return areOurs("borders", "");
    const [style, weight, color] = line;
    return areOurs("borders", `${style} ${weight}`) && colors.has(color.toLowerCase());
  };
  const changed = Object.entries(now.borders ?? {}).filter(
    ([side, line]) => word(before.borders?.[side] ?? null) !== word(line) && !isOurs(line),
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
