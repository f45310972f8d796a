import type { Edit } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { containsCell, rangesOverlap } from "../../core/workbook/range";
import { type ApplyState, liveSheet } from "./apply-state";
import { rangeOn } from "../read/range-on";
import { CALL_BYTES } from "./outbox";

/**
 * Empties the range with looks, validations and links. Step by step: Excel's "clear all" and "clear formats" would take the
 * person's conditional formats of these cells along. Excel refuses to clear part of a merged area: that is merged anew.
 */
export async function clearBlock(state: ApplyState, edit: Extract<Edit, { type: "clearBlock" }>): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const { range } = edit;
  const touched = live.merges.filter((area) => rangesOverlap(area, range));
  const kept = touched.filter((area) => !isWithin(range, area));
  for (const area of touched) rangeOn(live.sheet, area).unmerge();
  const target = rangeOn(live.sheet, range);
  target.clear("Contents");
  target.clear("Hyperlinks");
  target.dataValidation.clear();
  target.style = "Normal";
  for (const area of kept) rangeOn(live.sheet, area).merge(false);
  live.merges = live.merges.filter((area) => !touched.includes(area) || kept.includes(area));
  live.textFormats.push({ area: range, isText: () => false });
  await state.outbox.queued(CALL_BYTES * (3 + touched.length + kept.length));
}

/**
 * Joins the range; overlapping merged areas are undone first. All cells but the first are emptied before: Excel would
 * otherwise move a value into an empty first cell.
 */
export async function mergeBlock(state: ApplyState, edit: Extract<Edit, { type: "merge" }>): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const { range } = edit;
  if (range.top === range.bottom && range.left === range.right) return;
  const undone = live.merges.filter((area) => rangesOverlap(area, range));
  for (const area of undone) rangeOn(live.sheet, area).unmerge();
  if (range.left < range.right) {
    rangeOn(live.sheet, { ...range, bottom: range.top, left: range.left + 1 }).clear("Contents");
  }
  if (range.top < range.bottom) rangeOn(live.sheet, { ...range, top: range.top + 1 }).clear("Contents");
  rangeOn(live.sheet, range).merge(false);
  live.merges = [...live.merges.filter((area) => !undone.includes(area)), range];
  await state.outbox.queued(CALL_BYTES * (3 + undone.length));
}

/** Excel keeps the value of the first cell, and all looks. */
export async function unmergeBlock(state: ApplyState, edit: Extract<Edit, { type: "unmerge" }>): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const undone = live.merges.filter((area) => isWithin(edit.range, area));
  for (const area of undone) rangeOn(live.sheet, area).unmerge();
  live.merges = live.merges.filter((area) => !undone.includes(area));
  await state.outbox.queued(CALL_BYTES * undone.length);
}

function isWithin(outer: CellRange, inner: CellRange): boolean {
  return containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);
}
