/**
 * done / due as the sheet shows it: three decimals, half up, and 1 only when both are equal (99.96 % shows 99.9 %).
 * `null` when nothing is due.
 */
export function shownRate(done: number, due: number): number | null {
  if (due === 0) return null;
  // Whole numbers keep halves exact: floor(x + 1/2) over thousandths.
  const rounded = Math.floor((2000 * done + due) / (2 * due)) / 1000;
  return done < due ? Math.min(rounded, 0.999) : rounded;
}

/** The same as a formula without "=": a number format alone would show 99.96 % as 100.0 %. Blank while nothing is due. */
export function rateFormula(done: string, due: string): string {
  const quotient = `ROUND(${done}/${due},3)`;
  return `IF(N(${due})=0,"",IF(${done}<${due},MIN(${quotient},0.999),${quotient}))`;
}
