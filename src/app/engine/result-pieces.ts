import type { PlanPiece } from "../file-host/protocol";

/** Lists longer than this travel apart from their result, this many items at a time. */
const ITEMS_AT_A_TIME = 400;

export interface ResultPiece {
  readonly field: string;
  readonly items: readonly unknown[];
}

/** A result without its long lists, and these in pieces. */
export function resultPieces(result: object): { readonly head: object; readonly pieces: readonly ResultPiece[] } {
  const pieces: ResultPiece[] = [];
  const head = Object.fromEntries(
    Object.entries(result).map(([field, value]: [string, unknown]) => {
      if (!Array.isArray(value)) return [field, value];
      const items: readonly unknown[] = value;
      const size = items.some(isPlanPiece) ? 1 : ITEMS_AT_A_TIME;
      if (items.length <= size) return [field, items];
      for (let at = 0; at < items.length; at += size) pieces.push({ field, items: items.slice(at, at + size) });
      return [field, []];
    }),
  );
  return { head, pieces };
}

/** Pieces of a plan are as large as a message may be already. */
function isPlanPiece(item: unknown): item is PlanPiece {
  return typeof item === "object" && item !== null && ("edits" in item || "rows" in item) && "type" in item;
}

/** The result again. */
export function joinResult(head: object, lists: ReadonlyMap<string, readonly unknown[]>): object {
  return { ...head, ...Object.fromEntries(lists) };
}
