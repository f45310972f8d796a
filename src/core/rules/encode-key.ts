/**
 * One text for a tuple, different for different tuples: ["a", "b|c"] and ["a|b", "c"] never meet, nor do 1 and "1".
 * Fit for a cell: no line breaks, no control characters.
 */
export function encodeKey(parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
