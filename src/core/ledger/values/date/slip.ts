import type { Day } from "../../day";
import type { DateReading } from "../../typed-cell";
import { oneDay } from "./figures";

const SIGN = "[年月日号.\\-/,;:]";
/** Year, month and date with any signs between them: 2010年12年15日, 2011..1.10, 2011-1.10, 2011.1,10. */
const THREE = new RegExp(`^-*(\\d{4})${SIGN}+(\\d{1,2})${SIGN}+(\\d{1,2})${SIGN}*$`);
/** A separator forgotten or a unit too many: 201101.10, 2011.0110, 20111月10日, --20211228日. */
const RUN_TOGETHER: readonly RegExp[] = [
  new RegExp(`^-*(\\d{4})(\\d{2})${SIGN}?(\\d{2})${SIGN}*$`),
  new RegExp(`^(\\d{4})${SIGN}?(\\d{1,2})${SIGN}(\\d{1,2})${SIGN}*$`),
  new RegExp(`^(\\d{4})${SIGN}(\\d{2})(\\d{2})${SIGN}*$`),
];
/** Surely meant as a date, but which one? 2011年年1月, 20111年1月10日, 2012日, 2011年110日. */
const HOPELESS = new RegExp(`^\\d{2,}[年月日号][\\d年月日号.\\-/]*$|^\\d{3,}(?:[.\\-/]+\\d{1,4}){1,2}$`);

/** A date with a slip of the pen and the day it likely means. `null` when it does not look like a date at all. */
export function readSlip(text: string): DateReading | null {
  const figures = text.replace(/(?<=\d)[oO○〇]|[oO○〇](?=\d)/g, "0").replace(/(?<=\d)[lI|](?=\d|[年月日.\-/]|$)/g, "1");
  for (const pattern of [THREE, ...RUN_TOGETHER]) {
    const match = pattern.exec(figures);
    if (match) return { kind: "typo", suggestion: likelyDay(Number(match[1]), Number(match[2]), Number(match[3])) };
  }
  return HOPELESS.test(figures) ? { kind: "typo", suggestion: null } : null;
}

function likelyDay(year: number, month: number, date: number): Day | null {
  return (oneDay(year, month, date)[0] ?? oneDay(year, date, month)[0])?.from ?? null;
}
