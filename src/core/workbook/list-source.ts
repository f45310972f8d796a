import { PlanError } from "./plan-error";

/** Excel's limit for a drop-down list that is written out. */
export const MAX_LIST_LENGTH = 255;

/** The choices as one list source, "甲,乙". Throws `PlanError` when they do not fit or one holds the separator. */
export function listSource(items: readonly string[]): string {
  const broken = items.find((item) => item.includes(","));
  if (broken !== undefined) throw new PlanError("listHasComma", broken);
  const source = items.join(",");
  if (source.length > MAX_LIST_LENGTH) throw new PlanError("listTooLong", items[0] ?? "");
  return source;
}
