/** A fraction as a percentage with one decimal, half up; 100 % only when it is whole, "" when there is none (DOMAIN §5). */
export function formatRate(rate: number | null): string {
  if (rate === null) return "";
  if (rate === 1) return "100%";
  return `${(Math.min(Math.round(rate * 1000 + 1e-9), 999) / 10).toFixed(1)}%`;
}
