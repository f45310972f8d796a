import type { Edit, EditPlan } from "../core/workbook/edit-plan";

/**
 * Our old formats go before any new one comes, so that the new ones stand in the same order of precedence whether or not
 * the workbook had been marked before. Formats of sheets that the plan adds need no removal.
 */
export function formatsRemovedFirst({ edits }: EditPlan): EditPlan {
  const added = new Set(edits.flatMap((edit) => (edit.type === "addSheet" ? [edit.key] : [])));
  const isRemoval = (edit: Edit): boolean => edit.type === "removeConditionalFormats";
  const isOld = (edit: Edit): boolean => isRemoval(edit) && "sheet" in edit && !added.has(edit.sheet);
  return { edits: [...edits.filter(isOld), ...edits.filter((edit) => !isRemoval(edit))] };
}
