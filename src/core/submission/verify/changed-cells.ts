import { cellText } from "../../workbook/cell";
import type { SealedCell } from "../seal/sheet-content";
import type { Difference } from "./difference";

/** Each cell that says something else now, or nothing, or something where nothing stood. */
export function changedCells(
  sheet: string,
  present: readonly SealedCell[],
  before: readonly SealedCell[],
): readonly Difference[] {
  const [now, was] = [new Map(present), new Map(before)];
  const addresses = [...new Set([...was.keys(), ...now.keys()])];
  return addresses.flatMap((cell): Difference[] => {
    const [old, current] = [was.get(cell), now.get(cell)];
    if (old === current) return [];
    return [{ type: "cell", sheet, cell, before: cellText(old ?? null), now: cellText(current ?? null) }];
  });
}
