const DIGITS = "零一二三四五六七八九";
const ZEROS = /[〇○◯零OoＯ0]/;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

// A run of numerals that starts and goes on as Chinese ones do; ASCII 0 and Latin O only among them (二O一一, 二0一一).
const RUN = /(?<![0-9])[0OoＯ〇○◯零]*[一二三四五六七八九十百廿卅][0OoＯ〇○◯零一二三四五六七八九十百廿卅]*/g;

/** The text with its Chinese numbers in digits: 二〇一一年一月十三日 → 2011年1月13日. What is no proper number stays. */
export function withDigits(text: string): string {
  return text.replace(RUN, (run) => {
    const value = chineseNumber(run);
    return value === null ? run : String(value);
  });
}

/**
 * A number in Chinese numerals: by digits (二〇一一 → 2011) or by units (二十三 → 23, 一百零五 → 105). `null` for anything else,
 * mixtures that are no proper number included (八一 as a unit number, 十十).
 */
export function chineseNumber(text: string): number | null {
  if (text === "") return null;
  return /[十百千廿卅]/.test(text) ? byUnits(text) : byDigits(text);
}

/** 〇 → 0, 九 → 9; -1 for anything else. */
function digitOf(character: string): number {
  if (ZEROS.test(character)) return 0;
  return character === "两" ? 2 : DIGITS.indexOf(character);
}

function byDigits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

function byUnits(text: string): number | null {
  const spelled = text.replace(/廿/g, "二十").replace(/卅/g, "三十");
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Infinity;
  for (const character of spelled) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      // Units fall from left to right; only a leading 十 may stand without a digit.
      if (unit >= lastUnit || (digit === null && !(unit === 10 && total === 0)) || digit === 0) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
      continue;
    }
    const next = digitOf(character);
    if (next < 0 || (digit !== null && digit !== 0)) return null;
    digit = next;
  }
  return total + (digit ?? 0);
}
