import { partKey } from "../../package/content-types";
import { relationshipsPartOf } from "../../package/relationships";
import { removeContentType } from "./content-type-part";
import type { PackageDraft } from "./package-draft";

/**
 * Takes a part out with its relationships, and with the parts (drawings, tables, comments …) that nothing else refers to any
 * more. The relationship that leads to the part is the caller's to remove. `isReplaced`: a part of the same kind will take its name.
 */
export function removePart(parts: PackageDraft, partName: string, isReplaced: boolean): void {
  const own = reachable(parts, [partName], new Set());
  const others = parts.base.entries
    .map(({ name }) => name)
    .filter((name) => parts.has(name) && !own.has(partKey(name)) && !name.toLowerCase().endsWith(".rels"));
  const needed = reachable(parts, ["", ...others], new Set([partKey(partName)]));
  for (const [key, name] of own) {
    if (key !== partKey(partName) && needed.has(key)) continue;
    parts.remove(name);
    parts.remove(relationshipsPartOf(name));
    if (!isReplaced || key !== partKey(partName)) removeContentType(parts, name);
  }
}

/** Parts to which relationships lead from these, themselves included, by key; `closed` ones are not entered. */
function reachable(parts: PackageDraft, from: readonly string[], closed: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const pending = [...from];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const key = partKey(name);
    if (found.has(key) || closed.has(key)) continue;
    found.set(key, name);
    for (const { partName } of parts.base.relationshipsOf(name)) if (partName !== null) pending.push(partName);
  }
  return found;
}
