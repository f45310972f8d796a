import { cellAddress } from "../../src/core/workbook/range";
import type { PlantedFault } from "../../test/fixtures/generator/truth";

/** One planted fault as people and tests read it. */
export interface ListedFault {
  readonly type: PlantedFault["type"];
  readonly sheet: string;
  /** "H12"; the row's first cell when the row as a whole is meant. */
  readonly cell: string;
  readonly note: string;
}

export function listFaults(faults: readonly PlantedFault[]): ListedFault[] {
  return faults.map(({ type, sheet, row, column, note }) => ({
    type,
    sheet,
    cell: cellAddress(row ?? 0, column ?? 0),
    note,
  }));
}
