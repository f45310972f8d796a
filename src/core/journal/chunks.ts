import { hash } from "./cell-content";

/** A piece of a text that a cell can hold, and which of how many it is, with the whole text's hash: "2/3 aB3x_9". */
export interface Chunk {
  readonly part: string;
  readonly text: string;
}

/** Under 32,767 with the letter in front. */
export const CHUNK = 30_000;
/** Stands before each piece, so that Excel takes it for a text whatever it begins with. */
const FRONT = "录";

/** At least one piece. The text must have no characters that cells cannot hold and no pairs of surrogates: JSON, escaped. */
export function chunksOf(text: string): Chunk[] {
  const count = Math.max(1, Math.ceil(text.length / CHUNK));
  const check = hash(text);
  return Array.from({ length: count }, (_, at) => ({
    part: `${String(at + 1)}/${String(count)} ${check}`,
    text: FRONT + text.slice(at * CHUNK, (at + 1) * CHUNK),
  }));
}

/** The text whose pieces these are, in any order; `null` when one is missing, changed or there twice. */
export function joinChunks(chunks: readonly Chunk[]): string | null {
  const pieces: string[] = [];
  const checks = new Set<string>();
  for (const { part, text } of chunks) {
    const [, at = "", count = "", check = ""] = /^(\d+)\/(\d+) (\S+)$/.exec(part) ?? [];
    const index = Number(at) - 1;
    if (check === "" || Number(count) !== chunks.length || !text.startsWith(FRONT) || pieces[index] !== undefined)
      return null;
    pieces[index] = text.slice(FRONT.length);
    checks.add(check);
  }
  const whole = pieces.join("");
  return pieces.length === chunks.length && checks.size === 1 && checks.has(hash(whole)) ? whole : null;
}

/** JSON in characters that every cell holds as they are. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
