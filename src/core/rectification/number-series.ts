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

interface Series {
  readonly prefix: string;
  readonly width: number;
  readonly last: number;
}

/** The series with most numbers; of equals the one that comes last. */
function seriesOf(used: readonly string[]): Series {
  const found = new Map<string, { series: Series; count: number }>();
  for (const id of used) {
    const match = /^(.*\D)(\d{1,9})$/u.exec(id.normalize("NFKC").trim());
    if (!match || isRunningNumber(id)) continue;
    const [, prefix = "", digits = ""] = match;
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
