/**
 * One text for a tuple, different for different tuples: ["a", "b|c"] and ["a|b", "c"] never meet, nor do 1 and "1".
 * Fit for a cell: no line breaks, no control characters.
 */
export function encodeKey(parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

/** The tuple again; `null` for a text that `encodeKey` did not make (somebody wrote into the cell). */
export function decodeKey(key: string): readonly (string | number)[] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(key);
  } catch {
    return null;
  }
  if (!Array.isArray(parts)) return null;
  const isPart = (part: unknown): part is string | number => typeof part === "string" || typeof part === "number";
  return parts.every(isPart) ? parts : null;
}
