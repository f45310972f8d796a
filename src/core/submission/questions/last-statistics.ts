import type { Period } from "../../ledger/day";
import { organizationKey } from "../../ledger/values/organization/parse-organization";
import type { ReadStatistics } from "../../statistics/read-statistics-sheet";

/**
 * The sheet of the period before this one: of the same unit (or of a unit it does not say), ended before this period begins,
 * the latest. Sheets that do not say their period are passed over. `null` when there is none.
 */
export function lastStatistics(sheets: readonly ReadStatistics[], unit: string, period: Period): ReadStatistics | null {
  const earlier = sheets.flatMap((sheet) => {
    const isSameUnit = sheet.unit === "" || organizationKey(sheet.unit) === organizationKey(unit);
    return sheet.period !== null && sheet.period.to < period.from && isSameUnit ? [{ sheet, to: sheet.period.to }] : [];
  });
  return (
    earlier.reduce<(typeof earlier)[number] | null>((best, each) => (best && best.to >= each.to ? best : each), null)
      ?.sheet ?? null
  );
}
