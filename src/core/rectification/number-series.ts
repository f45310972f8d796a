import { idKey, isRunningNumber } from "./problem-ids";

const DEFAULT_PREFIX = "WT-";
const DEFAULT_WIDTH = 3;

/**
 * New 问题编号: the workbook's own series goes on behind its highest number ("WT-042" → "WT-043"); bare running numbers, which
 * every unit counts for itself, are no series. `used`: every number that stands anywhere, or ever did; none of them is given
 * again.
 */
export function nextNumbers(used: readonly string[], count: number): readonly string[] {
  const taken = new Set(used.map(idKey));
  const { prefix, width, last } = seriesOf(used);
  const numbers: string[] = [];
  for (let next = last + 1; numbers.length < count; next += 1) {
    const number = prefix + String(next).padStart(width, "0");
    if (!taken.has(idKey(number))) numbers.push(number);
  }
  return numbers;
}

/** The highest number of the workbook's series; "" when there is no series. */
export function lastNumber(used: readonly string[]): string {
  const { prefix, width, last } = seriesOf(used);
  return last === 0 ? "" : prefix + String(last).padStart(width, "0");
}

/**
 * Whether a number belongs to a series that stands in the workbook, or to the one that we begin; any series will do where there
 * is none yet. A bare number (42) and words (已用到42) belong to none.
 */
export function isOfSeries(id: string, used: readonly string[]): boolean {
  const prefix = partsOf(id)?.prefix;
  if (prefix === undefined) return false;
  const known = used.flatMap((each) => partsOf(each)?.prefix ?? []);
  if (known.length === 0) return !prefix.includes("用到");
  return [DEFAULT_PREFIX, ...known].some((each) => idKey(each) === idKey(prefix));
}

interface Series {
  readonly prefix: string;
  readonly width: number;
  readonly last: number;
}

/** The series with most numbers; of equals the one that comes last. */
function seriesOf(used: readonly string[]): Series {
  const found = new Map<string, { series: Series; count: number }>();
  for (const id of used) {
    const parts = partsOf(id);
    if (parts === null) continue;
    const { prefix, digits } = parts;
    const known = found.get(idKey(prefix));
    const last = Math.max(Number(digits), known?.series.last ?? 0);
    const width = Math.max(digits.length, known?.series.width ?? 0);
    found.set(idKey(prefix), { series: { prefix, width, last }, count: (known?.count ?? 0) + 1 });
  }
  const most = [...found.values()].reduce<{ series: Series; count: number } | null>(
    (best, each) => (best && best.count > each.count ? best : each),
    null,
  );
  return most?.series ?? { prefix: DEFAULT_PREFIX, width: DEFAULT_WIDTH, last: 0 };
}

/** `null`: a number of no series. */
function partsOf(id: string): { readonly prefix: string; readonly digits: string } | null {
  const match = /^(.*\D)(\d{1,9})$/u.exec(id.normalize("NFKC").trim());
  if (!match || isRunningNumber(id)) return null;
  const [, prefix = "", digits = ""] = match;
  return { prefix, digits };
}
