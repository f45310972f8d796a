import { parseIsoDay, type Day, type Period } from "../ledger/day";

/** A day as the scheme files write it; a day that does not exist is our own bug and throws. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`no such day in a scheme: ${iso}`);
  return parsed;
}

export function period(from: string, to: string): Period {
  return { from: day(from), to: day(to) };
}
