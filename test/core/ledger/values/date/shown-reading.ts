import { isoDay } from "../../../../../src/core/ledger/day";
import type { DateReading } from "../../../../../src/core/ledger/typed-cell";

/** "2011-01-13", "2011-01-01..2011-01-31", "typo → 2010-12-15", "ambiguous: … | …", or the bare kind. */
export function shown(reading: DateReading): string {
  const stretch = ({ from, to }: { from: number; to: number }): string =>
    from === to ? isoDay(from) : `${isoDay(from)}..${isoDay(to)}`;
  switch (reading.kind) {
    case "exact":
    case "imprecise":
      return stretch(reading);
    case "typo":
      return `typo → ${reading.suggestion === null ? "?" : isoDay(reading.suggestion)}`;
    case "ambiguous":
      return `ambiguous: ${reading.readings.map(stretch).join(" | ")}`;
    case "blank":
    case "nonDate":
    case "unreadable":
      return reading.kind;
  }
}
