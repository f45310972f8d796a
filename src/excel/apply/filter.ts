import { widenedFilter } from "../../core/workbook/apply-plan";
import type { Edit, SheetKey } from "../../core/workbook/edit-plan";
import { rangeAddress } from "../../core/workbook/range";
import { type Ask, FEW_BYTES } from "../read/rounds";
import type { ApplyState } from "./apply-state";
import { rangeOn } from "../read/range-on";
import { CALL_BYTES } from "./outbox";

export type Criteria = ReadonlyMap<SheetKey, readonly Partial<Excel.FilterCriteria>[]>;

/** What each sheet's own filter is set to, by column from its left. One round. */
export async function readCriteria(
  sheets: readonly { readonly key: SheetKey; readonly sheet: Excel.Worksheet }[],
  ask: Ask,
): Promise<Criteria> {
  if (sheets.length === 0) return new Map();
  return ask(sheets.length * FEW_BYTES, () => {
    for (const { sheet } of sheets) sheet.autoFilter.load({ criteria: true });
    // columns without a criterion come as null or as an empty object
    return () =>
      new Map(sheets.map(({ key, sheet }) => [key, sheet.autoFilter.criteria as Partial<Excel.FilterCriteria>[]]));
  });
}

/**
 * Widens (or, for undoing, narrows) the sheet's filters, once each, as the last thing: putting a filter on anew shows and
 * hides rows, and a block must not be written while it does. Excel forgets criteria with the old range, so they are set again.
 */
export async function placeFilters(state: ApplyState, criteria: Criteria): Promise<void> {
  const keys = new Set(state.plan.edits.flatMap((edit) => (isFilterEdit(edit) ? [edit.sheet] : [])));
  for (const key of keys) {
    const live = state.sheets.get(key);
    if (live === undefined || live.filter === null) continue;
    const { sheet, filter } = live;
    const range = state.plan.edits
      .filter(isFilterEdit)
      .filter((edit) => edit.sheet === key)
      .reduce(
        (wide, edit) => (edit.type === "extendFilter" ? widenedFilter(wide, edit.range) : edit.range),
        filter.range,
      );
    if (rangeAddress(range) === rangeAddress(filter.range)) continue;
    const target = rangeOn(sheet, range);
    sheet.autoFilter.apply(target);
    const shift = filter.range.left - range.left;
    for (const [at, criterion] of (criteria.get(key) ?? []).entries()) {
      const column = at + shift;
      const isInside = column >= 0 && column <= range.right - range.left;
      if (isInside && isSet(criterion)) sheet.autoFilter.apply(target, column, criterion);
    }
    await state.outbox.queued(CALL_BYTES * 4);
  }
}

type FilterEdit = Extract<Edit, { type: "extendFilter" | "restoreFilter" }>;

function isFilterEdit(edit: Edit): edit is FilterEdit {
  return edit.type === "extendFilter" || edit.type === "restoreFilter";
}

function isSet(criterion: Partial<Excel.FilterCriteria> | null): criterion is Excel.FilterCriteria {
  return criterion?.filterOn !== undefined;
}
