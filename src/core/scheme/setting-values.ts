import { dayOf, type Day } from "../ledger/day";
import { toSimplified } from "../ledger/script/to-simplified";
import { cellText, type CellValue } from "../workbook/cell";
import type { Cycle } from "./overrides";
import type { WindowLength } from "./scheme";

/** Simplified script, full width made half width, white space taken out. */
export function plainText(value: CellValue): string {
  return toSimplified(cellText(value)).normalize("NFKC").replace(/\s+/g, "");
}

/** An Excel date, or 2011-01-18, 2011.1.18, 2011/1/18, 2011年1月18日, 20110118; `null` for anything else. */
export function daySetting(value: CellValue): Day | null {
  const text = plainText(value);
  const parts = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return typeof value === "number" && value >= 367 && value < 109_575 ? Math.floor(value) : null;
}

/** "2011-01-01 至 2011-06-30" → both days; `null` when it is not two readable days. */
export function periodSetting(value: CellValue): { readonly from: Day; readonly to: Day } | null {
  const ends = plainText(value).split(/至|到|~|～|—+|--+|–/);
  const [first, second] = ends.map((end) => daySetting(end));
  return ends.length === 2 && typeof first === "number" && typeof second === "number"
    ? { from: first, to: second }
    : null;
}

const YES = new Set(["是", "√", "✓", "已核对", "已确认", "需要", "要", "y", "yes", "true", "1"]);
const NO = new Set(["否", "×", "✗", "未核对", "未确认", "不需要", "不要", "不", "n", "no", "false", "0"]);

export function yesNoSetting(value: CellValue): boolean | null {
  const text = plainText(value).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}

/** A number, a text that is one, or a percentage ("80%" → 0.8). */
export function numberSetting(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const match = /^(\d+(?:\.\d+)?)(%?)(?:字|个字|个|次)?$/.exec(plainText(value));
  if (!match) return null;
  return match[2] === "%" ? Number(match[1]) / 100 : Number(match[1]);
}

/** "集中、个别、现场" → its words; `[]` when blank. */
export function listSetting(value: CellValue): readonly string[] {
  return plainText(value)
    .split(/[、,;/|]+/)
    .filter((word) => word !== "");
}

const LENGTHS: readonly (readonly [RegExp, WindowLength])[] = [
  [/^(?:每)?(?:两|二|2)个?月/, "twoMonths"],
  [/^(?:每)?个?月/, "month"],
  [/^(?:每)?(?:一|1)?个?季度?/, "quarter"],
  [/^(?:每)?半年/, "halfYear"],
  [/^(?:每)?(?:一|1)?年度?/, "year"],
];

const COUNTS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** "每季度", "半年1次", "每年至少三次", "不要求"; `null` for anything else. */
export function cycleSetting(value: CellValue): Cycle | null {
  const text = plainText(value);
  if (/^(?:不要求|不作要求|无要求|无)$/.test(text)) return { every: null, min: 0 };
  for (const [pattern, every] of LENGTHS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = /^(?:至少|不少于)?(?:(\d+|[一二两三四五六])次)?$/.exec(text.slice(match[0].length));
    if (!rest) return null;
    const count = rest[1] === undefined ? 1 : (COUNTS[rest[1]] ?? Number(rest[1]));
    return count > 0 ? { every, min: count } : null;
  }
  return null;
}
