import type { DateReading } from "../../typed-cell";
import { toSimplified } from "../../script/to-simplified";
import type { DateContext } from "./date-context";
import { readDeadline } from "./deadline";
import { readCutMonth, readOpenFigures } from "./figures";
import { isNonDate } from "./non-date";
import { normalizeDateText } from "./normalize-date-text";
import { readRange } from "./range";
import { readSlip } from "./slip";
import { resolveSpan } from "./span";
import { writtenSpan } from "./written-span";

// Forms print "年 月 日", "20  年 月 日" for the pen.
const UNFILLED = /^(?:20\d?)?年?月?日?$|^[.\-/,:年月日]+$/;
const LIST_SIGN = /[\n;；,，、]|和|及/;

/** Reads a date in any style of DOMAIN §3. `text` as cleaned, not blank. */
export function readDateText(text: string, context: DateContext): DateReading {
  const normal = normalizeDateText(text);
  if (UNFILLED.test(normal)) return { kind: "blank" };
  const reading = readOne(normal, context);
  if (reading !== null) return reading;
  const list = readList(text, context);
  if (list !== null) return list;
  if (isNonDate(toSimplified(text))) return { kind: "nonDate" };
  return readSlip(normal) ?? { kind: "unreadable" };
}

function readOne(normal: string, context: DateContext): DateReading | null {
  const cut = readCutMonth(normal);
  if (cut !== null) return cut;
  const span = writtenSpan(normal);
  if (span !== null) {
    const reading = resolveSpan(span, context);
    if (reading.kind !== "typo" || !/^\d+$/.test(normal)) return reading;
    // Bare figures that are no date by the usual reading may be one by another (110110), or no date at all (8888).
    return (
      readOpenFigures(normal) ?? (reading.suggestion === null && normal.length !== 8 ? { kind: "unreadable" } : reading)
    );
  }
  return readRange(normal, context) ?? readDeadline(normal, context) ?? readOpenFigures(normal);
}

/** Two days in one cell: neither is taken. */
function readList(text: string, context: DateContext): DateReading | null {
  const parts = text.split(LIST_SIGN).filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const readings = [];
  for (const part of parts) {
    const reading = readOne(normalizeDateText(part), context);
    if (reading?.kind !== "exact" && reading?.kind !== "imprecise") return null;
    readings.push({ from: reading.from, to: reading.to });
  }
  return { kind: "ambiguous", readings };
}
