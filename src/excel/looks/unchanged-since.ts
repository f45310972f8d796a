import { subtract } from "../../core/workbook/cell-areas";
import type { JsonValue } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import { RowIndex } from "../../core/workbook/row-index";
import { cornersOf, rangeOf } from "./asked-looks";
import type { Corners, ExcelLooks, KeptSize, LeftLooks } from "./excel-looks";
import { unchangedAreas } from "./unchanged-areas";

/**
 * What of the kept looks is to be put back, given how the sheet looks `now`: everything but what somebody changed since, that
 * is, what is neither as it was before the change nor as the change may have left it. Our own conditional formats come back
 * in any case.
 */
export function unchangedSince(kept: ExcelLooks, now: ExcelLooks): ExcelLooks {
  const { left } = kept;
  if (left === undefined) return kept;
  const isFrozenAsLeft = left.frozen === null || isSame(now.frozen, left.frozen);
  return {
    ...kept,
    areas: unchangedAreas(kept.areas, now.areas, left),
    numberFormats: unchangedCodes(kept, now, left),
    widths: unchangedSizes(kept.widths, now.widths, left.widths),
    heights: unchangedSizes(kept.heights, now.heights, left.heights),
    validations: unchangedValidations(kept, now, left),
    links: unchangedLinks(kept.links, now.links, left.tips),
    frozen: isFrozenAsLeft ? kept.frozen : null,
    page: unchangedPage(kept.page, now.page ?? {}, left.page ?? {}),
  };
}

/** Excel keeps sizes in whole pixels: up to so many points apart they are the same. */
const SAME_SIZE = 0.75;

type Sizes = readonly KeptSize[];

function unchangedSizes(kept: Sizes, now: Sizes, left: LeftLooks["widths"]): Sizes {
  const current = new Map(
    now.flatMap(([first, last, points, standard]) => {
      return steps(first, last).map((at) => [at, points ?? standard] as const);
    }),
  );
  const ours = new Map(left);
  const isOurs = (at: number): boolean => {
    const [is, was] = [current.get(at), ours.get(at)];
    return was === undefined || is === undefined || Math.abs(is - was) <= SAME_SIZE;
  };
  return kept.flatMap((run): Sizes => {
    const [first, last, points] = run;
    const wanted = steps(first, last).filter(isOurs);
    return wanted.length === last - first + 1 ? [run] : wanted.map((at) => [at, at, points]);
  });
}

function steps(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function unchangedCodes(
  kept: ExcelLooks,
  now: ExcelLooks,
  { codes, formulas }: LeftLooks,
): ExcelLooks["numberFormats"] {
  const ours = new Set(codes.map(plainCode));
  const others = now.numberFormats.filter(({ code }) => !ours.has(plainCode(code)));
  const outside = others.flatMap((other) => partsOf(other, formulas.map(rangeOf)));
  return without(kept.numberFormats, outside, (was, is) => was.code === is.code);
}

/** Excel may tell a code with signs escaped or in quotes. */
function plainCode(code: string): string {
  return code.replace(/[\\"]|;@$|\[\$-[^\]]*\]/g, "").toLowerCase();
}

function unchangedValidations(kept: ExcelLooks, now: ExcelLooks, left: LeftLooks): ExcelLooks["validations"] {
  const others = now.validations.filter(({ rule }) => {
    const found = rule as { readonly [kind: string]: { readonly source?: unknown } | null } | null;
    return !left.validations.some(({ kind, source }) => {
      if (found === null || kind === "none") return found === null && kind === "none";
      const settings = found[kind] ?? null;
      return settings !== null && (kind !== "list" || settings.source === source);
    });
  });
  return without(kept.validations, others, (was, is) => isSame({ ...was, at: null }, { ...is, at: null }));
}

interface Placed {
  readonly at: Corners;
}

/** The kept things without the cells where there is another now. */
function without<T extends Placed>(kept: readonly T[], others: readonly T[], isAlike: (was: T, is: T) => boolean): T[] {
  if (others.length === 0) return [...kept];
  const index = new RowIndex<T>();
  for (const other of others) index.add(rangeOf(other.at), other);
  return kept.flatMap((was) => {
    const found = [...index.within(was.at[0], was.at[2])].filter(({ item }) => !isAlike(was, item));
    return partsOf(
      was,
      found.map(({ range }) => range),
    );
  });
}

function partsOf<T extends Placed>(whole: T, holes: readonly CellRange[]): T[] {
  const parts = holes.reduce<readonly CellRange[]>((rest, hole) => subtract(rest, hole), [rangeOf(whole.at)]);
  return parts.map((part) => ({ ...whole, at: cornersOf(part) }));
}

type Links = ExcelLooks["links"];

function unchangedLinks(kept: Links, now: Links, tips: readonly string[]): Links {
  const place = ({ row, column }: Links["found"][number]): string => `${String(row)},${String(column)}`;
  const before = new Map(kept.found.map((link) => [place(link), link.link]));
  const others = now.found.filter((found) => {
    const { address, documentReference, screenTip } = found.link as { readonly [name: string]: JsonValue };
    const isOurs = address === undefined && documentReference !== undefined && tips.some((tip) => tip === screenTip);
    return !isOurs && !isSame(found.link, before.get(place(found)));
  });
  if (others.length === 0) return kept;
  const holes = others.map(({ row, column }): CellRange => ({ top: row, bottom: row, left: column, right: column }));
  const places = new Set(others.map(place));
  return {
    areas: kept.areas.flatMap((at) => partsOf({ at }, holes)).map(({ at }) => at),
    found: kept.found.filter((link) => !places.has(place(link))),
  };
}

/** The settings that are still those of the change. Of the zoom only what was set counts: Excel tells more. */
function unchangedPage(
  kept: ExcelLooks["page"],
  now: NonNullable<ExcelLooks["page"]>,
  left: NonNullable<LeftLooks["page"]>,
): ExcelLooks["page"] {
  if (kept === null) return null;
  return Object.fromEntries(
    Object.entries(kept).filter(([name]) => left[name] !== undefined && isSetting(left[name], now[name] ?? null)),
  );
}

function isSetting(left: JsonValue, now: JsonValue): boolean {
  if (typeof left === "number" && typeof now === "number") return Math.abs(left - now) <= SAME_SIZE;
  if (typeof left !== "object" || left === null || Array.isArray(left)) return isSame(left, now);
  const found = (now ?? {}) as { readonly [name: string]: JsonValue };
  return Object.entries(left).every(([name, value]) => isSame(value, found[name]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
