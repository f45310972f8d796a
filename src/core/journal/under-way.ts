import { parseEntryId } from "./entry-id";

/** So long a change may take. Whose it is and when it began is told from its id; one without a pane is nobody's. */
const MINUTES = 10;

/**
 * Is this the change of another pane, begun so lately that it may well be under way? Then it is not to be taken back. `at`: now.
 * Clocks of two computers may differ, so that it may also seem to begin later.
 */
export function isUnderWayElsewhere(id: string, pane: string, at: string): boolean {
  const { at: begun, pane: other } = parseEntryId(id);
  if (other === "" || other === pane) return false;
  return Math.abs(Date.parse(at) - Date.parse(begun)) < MINUTES * 60_000;
}

/** When it began and when it no longer counts as under way, as its author's clock shows it: "09:05", "09:15". */
export function timesOf(id: string): { readonly begun: string; readonly free: string } {
  const [, hours = "", minutes = ""] = /T(\d{2}):(\d{2})/.exec(parseEntryId(id).at) ?? [];
  const free = Number(hours) * 60 + Number(minutes) + MINUTES;
  const two = (number: number): string => String(number).padStart(2, "0");
  return { begun: `${hours}:${minutes}`, free: `${two(Math.floor(free / 60) % 24)}:${two(free % 60)}` };
}
