import type { OpenGroup } from "./open-group";
import type { ProblemRow } from "./problem-row";

/** Problems without a number that are told in the same words about the same subject: of each sheet and date the first. */
export class AlikeGroups {
  readonly #bySheet = new Map<string, Map<string, { readonly group: OpenGroup; readonly first: ProblemRow }>>();

  add(group: OpenGroup, first: ProblemRow): void {
    const { sheetId } = first.record.block;
    const byDate = this.#bySheet.get(sheetId) ?? new Map<string, { group: OpenGroup; first: ProblemRow }>();
    this.#bySheet.set(sheetId, byDate);
    const date = first.reviewDate === null ? "" : `${first.reviewDate.from} ${first.reviewDate.to}`;
    if (!byDate.has(date)) byDate.set(date, { group, first });
  }

  /** The first problem of another sheet than the row's, and of no other date. */
  find(row: ProblemRow): OpenGroup | undefined {
    let best: OpenGroup | undefined;
    for (const [sheetId, byDate] of this.#bySheet) {
      if (sheetId === row.record.block.sheetId) continue;
      for (const { group, first } of byDate.values()) {
        if (isOneDate(first, row) && (!best || group.ordinal < best.ordinal)) best = group;
      }
    }
    return best;
  }
}

/** Dates that do not contradict each other: one is missing, or they have a day in common. */
export function isOneDate(a: ProblemRow, b: ProblemRow): boolean {
  if (!a.reviewDate || !b.reviewDate) return true;
  return a.reviewDate.from <= b.reviewDate.to && b.reviewDate.from <= a.reviewDate.to;
}
