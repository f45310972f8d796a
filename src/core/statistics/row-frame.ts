import type { Roster } from "../roster/roster";
import type { ReportingUnit } from "./reporting-unit";

export interface RowFrame {
  readonly organization: number;
  /** "本级" for the reporting unit itself. */
  readonly unit: string;
  readonly category: string;
}

/** The rows of the sheet, and which row each organisation counts in. */
export interface RowFrames {
  readonly rows: readonly RowFrame[];
  /** Row index by organisation index; -1: outside the reporting unit. */
  readonly rowOf: readonly number[];
}

export const OWN_LEVEL = "本级";

/**
 * 本级 first, then the direct subordinates in roster order, each with its whole subtree (DOMAIN §6). Groups are no rows: they
 * belong to their branch. A unit that cannot be found has no rows: no numbers rather than wrong ones.
 */
export function frameRows(roster: Roster, unit: ReportingUnit): RowFrames {
  const rowOf = new Array<number>(roster.organizations.length).fill(-1);
  const rows: RowFrame[] = [];
  const add = (organization: number, name: string, covered: readonly number[]): void => {
    for (const each of covered) rowOf[each] = rows.length;
    rows.push({ organization, unit: name, category: roster.organizations[organization]?.category ?? "" });
  };
  const nameOf = (organization: number): string => roster.organizations[organization]?.name ?? "";
  const isGroup = (organization: number): boolean => roster.organizations[organization]?.type === "group";

  if (unit.found === "roots") {
    for (const root of roster.roots) add(root, nameOf(root), roster.subtreeOf(root));
  }
  if (unit.found === "one") {
    const children = roster.organizations[unit.index]?.children ?? [];
    add(unit.index, OWN_LEVEL, [unit.index, ...children.filter(isGroup).flatMap((group) => roster.subtreeOf(group))]);
    for (const child of children) if (!isGroup(child)) add(child, nameOf(child), roster.subtreeOf(child));
  }
  return { rows, rowOf };
}
