import type { RequirementSet } from "../schema/requirement-sets";

/** Which Excel is emulated. */
export interface Profile {
  /** ExcelApi 1.N. */
  readonly excelApi: number;
  readonly isWeb: boolean;
  /** Bytes of a request's or response's body; Infinity on the desktop. */
  readonly maxPayloadBytes: number;
  /** Cells in one read or write. */
  readonly maxCells: number;
}

const MAX_CELLS = 5_000_000;

export const DESKTOP: Profile = { excelApi: 13, isWeb: false, maxPayloadBytes: Infinity, maxCells: MAX_CELLS };

export const WEB: Profile = { excelApi: 13, isWeb: true, maxPayloadBytes: 5 * 1024 * 1024, maxCells: MAX_CELLS };

/** Members without a tag belong to the client's own protocol and are always there. */
export function isSupported(profile: Profile, set: RequirementSet | null): boolean {
  if (set === null) return true;
  return set.name === "ExcelApi" && set.version[0] === 1 && set.version[1] <= profile.excelApi;
}
