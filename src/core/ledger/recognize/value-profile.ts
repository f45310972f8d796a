import type { CellValue } from "../../workbook/cell";
import { isBlankValue, trimmedText } from "./grid";
import type { Grid } from "./grid";
import { isPartyOrganizationText, isPlaceholderText } from "./row-words";

/** What the sampled values of a column look like; shares of the filled cells, 0–1. */
export interface ValueProfile {
  /** Sampled cells that hold something, placeholders left out. */
  readonly filled: number;
  readonly sampled: number;
  readonly date: number;
  readonly number: number;
  /** Two to four Chinese characters (or a name with a middle dot). */
  readonly name: number;
  readonly party: number;
  /** Ten characters or more. */
  readonly long: number;
  /** Five characters or more, Chinese among them. */
  readonly text: number;
  /** 正式党员, 预备 …, 在职, 离退休 … */
  readonly memberKind: number;
  /** Different values per filled cell: 1 when none repeats. */
  readonly distinct: number;
  /** 是, 否, 已完成, 整改中 … */
  readonly state: number;
  /** What tells one thing from all others: WT-001, 督办〔2011〕3号, 20110003; no running 1, 2, 3 and no date. */
  readonly code: number;
}

/** Nothing to look at. */
export const NO_VALUES: ValueProfile = {
  filled: 0,
  sampled: 0,
  date: 0,
  number: 0,
  name: 0,
  party: 0,
  long: 0,
  text: 0,
  memberKind: 0,
  state: 0,
  code: 0,
  distinct: 0,
};

const SAMPLES = 60;

/** Evenly spaced rows to look at. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLES) return rows;
  const step = rows.length / SAMPLES;
  return Array.from({ length: SAMPLES }, (_, index) => rows[Math.floor(index * step)] ?? 0);
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): ValueProfile {
  const counts = { date: 0, number: 0, name: 0, party: 0, long: 0, text: 0, memberKind: 0, state: 0, code: 0 };
  let filled = 0;
  const different = new Set<string>();
  for (const row of rows) {
    const value = grid.sheet.values[row - grid.sheet.origin.row]?.[column - grid.sheet.origin.column] ?? null;
    const text = trimmedText(value);
    if (isBlankValue(value) || isPlaceholderText(text)) continue;
    filled += 1;
    const plain = text.replace(/\s+/g, "");
    different.add(plain);
    if (isDateLike(value, plain, grid.sheet.isDateFormatted(row, column))) counts.date += 1;
    if (typeof value === "number" || /^-?\d+(?:\.\d+)?(?:人|名|分|票|张|份)?$/.test(plain)) counts.number += 1;
    if (/^[一-龥]{2,4}$|^[一-龥]{2,}[·•．.・][一-龥·•．.・]{2,}$/.test(plain)) counts.name += 1;
    if (isPartyOrganizationText(plain)) counts.party += 1;
    if (plain.length >= 10) counts.long += 1;
    if (plain.length >= 5 && /[一-龥]/.test(plain)) counts.text += 1;
    if (/^(?:正式|预备|在职|在岗|离退休|退休|学生|教工|教职工|流动|农牧民|职工|离休).{0,4}$/.test(plain))
      counts.memberKind += 1;
    if (/^(?:是|否|√|×|(?:已|未|正在)?.{0,4}(?:整改|完成|销号|办结|解决|推进|落实).{0,3}|整改中|进行中)$/.test(plain))
      counts.state += 1;
    if (isCode(plain)) counts.code += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    sampled: rows.length,
    date: share(counts.date),
    number: share(counts.number),
    name: share(counts.name),
    party: share(counts.party),
    long: share(counts.long),
    text: share(counts.text),
    memberKind: share(counts.memberKind),
    state: share(counts.state),
    code: share(counts.code),
    distinct: share(different.size),
  };
}

/** Letters or words and figures together, or more figures than anybody counts up to; 第3号 and 3. only count. */
function isCode(plain: string): boolean {
  if (plain.length > 24 || !/\d/.test(plain) || /^[第(（]?\d{1,4}[号)）项.、．]?$/.test(plain)) return false;
  if (/^(?:19|20)\d{2}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?$/.test(plain)) return false;
  return /^\d{5,}$/.test(plain) || /^[\p{L}\d〔〕[\]（）()_./#—–-]+$/u.test(plain);
}

const FIRST_SERIAL = 7_000; // 1919-03-01
const LAST_SERIAL = 73_050; // 2099-12-31

function isDateLike(value: CellValue, plain: string, isDateFormatted: boolean): boolean {
  if (isDateFormatted) return true;
  if (typeof value === "number") {
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return true;
    return /^(?:19|20)\d{2}(?:\.\d{1,2}|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?$/.test(plain);
  }
  return /^(?:19|20)?\d{2}[-./年]|^(?:19|20)\d{4}(?:\d{2})?$|^[一二三四五六七八九〇零○ОO0两]{2,4}年|^\d{1,2}月|长期|立行立改|^(?:元|正|腊)月|季度|[上中下]旬/.test(
    plain,
  );
}
