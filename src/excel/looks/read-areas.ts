import type { CellRange } from "../../core/workbook/range";
import { rangeOn } from "../read/range-on";
import { cellCount, cutUpTo } from "../read/read-size";
import type { Ask } from "../read/rounds";
import { cornersOf } from "./asked-looks";
import type { AreaLook } from "./excel-looks";
import { joinedLooks } from "./join-looks";
import { bytesOfCell, linesOfPart, lookOf, type Trait, type Traits, TRAITS } from "./traits";
import { traitsOfCell, traitsOfRange, wanted } from "./trait-answers";

/** An area with what all its cells have in common, and what is still to be asked of its parts. */
interface Part {
  readonly area: CellRange;
  readonly known: Traits;
  readonly open: readonly Trait[];
  /** Its cells are asked next, however many there are. */
  readonly isStretch: boolean;
}

/** Up to so many cells are asked one by one, of what their area has not in common. */
const FEW = 256;
const PARTS_AT_ONCE = 1_500;
const BYTES_A_PART = 1_200;
const BYTES_AT_ONCE = 1_500_000;

/**
 * The looks of areas, as few as there are different ones side by side. What an area has in common is asked of it as one, the
 * rest of its columns, then of stretches of these, then of their cells: four rounds, and more only in blocks.
 */
export async function readAreaLooks(
  ask: Ask,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<readonly AreaLook[]> {
  const looks: AreaLook[] = [];
  const mixed: Part[] = [];
  let parts: readonly Part[] = areas.map((area) => ({ area, known: {}, open: TRAITS, isStretch: false }));
  while (parts.length > 0) {
    const answered = await askParts(ask, sheet, parts);
    const isLast = ({ area, isStretch }: Part): boolean => isStretch || cellCount(area) <= FEW;
    for (const { area, known, open } of answered) if (open.length === 0) looks.push(lookOf(cornersOf(area), known));
    const open = answered.filter((part) => part.open.length > 0);
    mixed.push(...open.filter(isLast));
    parts = open.filter((part) => !isLast(part)).flatMap(cut);
  }
  looks.push(...(await askCells(ask, sheet, mixed)));
  return joinedLooks(looks);
}

/** Columns, or, of one column, stretches: as many as each has rows. */
function cut(part: Part): readonly Part[] {
  const { top, left, bottom, right } = part.area;
  if (left < right) {
    return Array.from({ length: right - left + 1 }, (_, at) =>
      partOf(part, { ...part.area, left: left + at, right: left + at }),
    );
  }
  const rows = Math.ceil(Math.sqrt(bottom - top + 1));
  return Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, at) => {
    const first = top + at * rows;
    return {
      ...partOf(part, { ...part.area, top: first, bottom: Math.min(first + rows - 1, bottom) }),
      isStretch: true,
    };
  });
}

/** What the whole has in common, its part has as well; of lines, those that lie on it. */
function partOf(whole: Part, area: CellRange): Part {
  const { borders } = whole.known;
  const lines = borders === undefined ? {} : { borders: linesOfPart(borders, cornersOf(whole.area), cornersOf(area)) };
  return { ...whole, area, known: { ...whole.known, ...lines } };
}

async function askParts(ask: Ask, sheet: Excel.Worksheet, parts: readonly Part[]): Promise<readonly Part[]> {
  const batches = Array.from({ length: Math.ceil(parts.length / PARTS_AT_ONCE) }, (_, at) =>
    parts.slice(at * PARTS_AT_ONCE, (at + 1) * PARTS_AT_ONCE),
  );
  const answers = await Promise.all(
    batches.map((batch) =>
      ask(batch.length * BYTES_A_PART, () => {
        const asked = batch.map((part) => {
          const range = rangeOn(sheet, part.area).load({ format: wanted(part.open).range });
          return { part, range };
        });
        return () =>
          asked.map(({ part, range }) => {
            const found = traitsOfRange(range.format, part.area, part.open);
            return {
              ...part,
              known: { ...part.known, ...found },
              open: part.open.filter((trait) => found[trait] === undefined),
            };
          });
      }),
    ),
  );
  return answers.flat();
}

/** In blocks, each of as many cells as fit. */
async function askCells(ask: Ask, sheet: Excel.Worksheet, parts: readonly Part[]): Promise<readonly AreaLook[]> {
  const blocks: { parts: Part[]; bytes: number }[] = [];
  for (const whole of parts) {
    const each = bytesOfCell(whole.open);
    let rest = [whole.area];
    while (rest.length > 0) {
      const [area, ...others] = rest as [CellRange, ...CellRange[]];
      const last = blocks.at(-1);
      const room = BYTES_AT_ONCE - (last?.bytes ?? BYTES_AT_ONCE);
      const [taken, left] = cutUpTo(area, Math.floor(room / each));
      if (taken === null || last === undefined) blocks.push({ parts: [], bytes: 0 });
      else {
        last.parts.push(partOf(whole, taken));
        last.bytes += cellCount(taken) * each;
      }
      rest = [...left, ...others];
    }
  }
  const answers = await Promise.all(
    blocks.map((block) =>
      ask(block.bytes, () => {
        const asked = block.parts.map((part) => {
          const cells = rangeOn(sheet, part.area).getCellProperties({ format: wanted(part.open).cell });
          return () => runsOf(part, cells.value);
        });
        return () => asked.flatMap((read) => read());
      }),
    ),
  );
  return answers.flat();
}

/** Column by column, cells of one look that lie one above the other as one. */
function runsOf(part: Part, cells: readonly (readonly Excel.CellProperties[])[]): readonly AreaLook[] {
  const { top, left, right } = part.area;
  const looks: AreaLook[] = [];
  for (let column = left; column <= right; column++) {
    const at = { ...part.area, left: column, right: column };
    let open: { readonly key: string; readonly found: Traits; readonly first: number; last: number } | null = null;
    const close = (): void => {
      if (open === null) return;
      const run = { ...at, top: open.first, bottom: open.last };
      const lines = open.found.borders;
      const borders =
        lines === undefined || open.first === open.last
          ? {}
          : { borders: { ...lines, InsideHorizontal: lines["EdgeTop"] ?? null } };
      looks.push(lookOf(cornersOf(run), { ...partOf(part, run).known, ...open.found, ...borders }));
    };
    for (const [r, line] of cells.entries()) {
      const found = traitsOfCell(line[column - left] ?? {}, part.open);
      const key = JSON.stringify(found);
      if (open !== null && open.key === key && hasEqualEnds(found)) open.last = top + r;
      else {
        close();
        open = { key, found, first: top + r, last: top + r };
      }
    }
    close();
  }
  return looks;
}

/** Do lines, where they are asked for, look the same above and below the cell? */
function hasEqualEnds({ borders }: Traits): boolean {
  return borders === undefined || JSON.stringify(borders["EdgeTop"]) === JSON.stringify(borders["EdgeBottom"]);
}
