/**
 * Ids of changes begin with the time, so that the oldest are known without reading entries: "2026-03-02T09:00:00+08:00 12 k3f9"
 * is the 12th, begun then by the pane k3f9. A fourth word tells that it is being taken back.
 */
export interface EntryId {
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Unique for that time and pane. */
  readonly number: number;
  /** "" where nobody else can be at work (under-way). */
  readonly pane: string;
  readonly isTakenBack: boolean;
}

const TAKEN_BACK = "还原";
const NO_PANE = "-";

export function entryId(at: string, number: number, pane = ""): string {
  return pane === "" ? `${at} ${String(number)}` : `${at} ${String(number)} ${pane}`;
}

/** What stands for taking back the change of this id, and is as much its pane's as the change. */
export function takingBackId(id: string): string {
  const { at, number, pane } = parseEntryId(id);
  return `${entryId(at, number, pane === "" ? NO_PANE : pane)} ${TAKEN_BACK}`;
}

/** The inverse of `entryId` and `takingBackId`; of other texts what there is of it. */
export function parseEntryId(id: string): EntryId {
  const [at = "", number = "", pane = "", last = ""] = id.split(" ");
  return { at, number: Number(number) || 0, pane: pane === NO_PANE ? "" : pane, isTakenBack: last === TAKEN_BACK };
}
