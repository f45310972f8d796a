import { dayOf } from "../../core/ledger/day";
import type { CellError } from "../../core/workbook/cell";

const MINUS = 0x2d;
const POINT = 0x2e;
/** Up to this many digits, mantissa and power of ten are exact, so that one division rounds right. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Reads "12", "-0.5" … from bytes; anything longer or with an exponent goes through `Number`. `NaN` when it is no number. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at += 1;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return slowNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] as number) : mantissa;
  return isNegative && value !== 0 ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
  return text === "" ? Number.NaN : Number(text);
}

/** "2011-01-13", "2011-01-13T08:30:00", "08:30:00" (`t="d"`) → serial in the 1900 system; `null` when it is none. Zones are ignored. */
export function isoSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text.trim());
  if (!match || match[0] === "") return null;
  const [, year, month, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const day = year === undefined ? 0 : dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"].map(
    (error) => [error, Object.freeze({ error })],
  ),
);

/** The common errors are one object each. */
export function cellError(code: string): CellError {
  return ERRORS.get(code) ?? { error: code };
}
