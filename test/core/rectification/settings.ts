import { parseIsoDay, type Day } from "../../../src/core/ledger/day";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { schemeById } from "../../../src/core/scheme/schemes";
import type { Settings } from "../../../src/core/scheme/settings";

export function dayOfIso(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

export function settingsOf(
  asOf: string,
  options: { scheme?: Scheme; from?: string; to?: string; unit?: string } = {},
): Settings {
  const scheme = options.scheme ?? schemeById("general");
  if (!scheme) throw new Error("no scheme");
  return {
    scheme,
    period: { from: dayOfIso(options.from ?? "2024-01-01"), to: dayOfIso(options.to ?? "2024-06-30") },
    asOf: dayOfIso(asOf),
    unit: options.unit ?? null,
    isRosterConfirmed: false,
  };
}
