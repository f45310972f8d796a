import { quoteName } from "./quote";

const SHOWN = 8;

/** "甲、乙 等 12 个": the first names of a list, for a message about many at once. */
export function listedNames(names: readonly string[], measure: string): string {
  const shown = names.slice(0, SHOWN).map(quoteName).join("、");
  return names.length > SHOWN ? `${shown} 等 ${names.length} ${measure}` : shown;
}
