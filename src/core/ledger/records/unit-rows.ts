import type { Field } from "../fields";
import { FIELDS_OF_KIND } from "../fields";
import type { LedgerKind } from "../kinds";
import type { LedgerBlock } from "../recognition";

/**
 * The field that a unit row (第一党支部 across the table) fills in the rows under it: the organisation, but in ledgers about
 * organisations their parent. `null` when records of the kind belong to none.
 */
export function fieldOfUnitRow(kind: LedgerKind): Field | null {
  const fields: readonly Field[] = FIELDS_OF_KIND[kind];
  if (kind === "organizationRoster" || kind === "organizationReview") return "parentOrganization";
  return fields.includes("organization") ? "organization" : null;
}

/** Gives the unit row last seen above each row; rows must be asked in ascending order. `null` above the first. */
export function unitRowReader(block: LedgerBlock): (row: number) => string | null {
  const units = [...block.unitRows].sort((a, b) => a.row - b.row);
  let next = 0;
  let unit: string | null = null;
  return (row) => {
    for (let candidate = units[next]; candidate && candidate.row < row; candidate = units[next]) {
      unit = candidate.unit;
      next += 1;
    }
    return unit;
  };
}
