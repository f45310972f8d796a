import type { Blank } from "../typed-cell";
import { withoutSpaces } from "./clean-text";

// Dashes and strokes people draw through a cell that has nothing in it.
const STROKES = /^[\\/\-‐-―─━－／＼_＿~～]+$/;

const WORDS: ReadonlySet<string> = new Set(["无", "無", "〇", "0", "N/A", "n/a", "NA", "(无)", "（无）", "无。"]);

/** Is the cleaned text no statement at all (DOMAIN §3 "Placeholders")? `null`: there is something. */
export function blankOf(text: string): Blank | null {
  if (text === "") return "empty";
  if (text.length > 20) return null;
  return STROKES.test(withoutSpaces(text)) || WORDS.has(text) ? "placeholder" : null;
}

/** As `blankOf`, but 0 is a value: for counts and marks. */
export function blankOfCount(text: string): Blank | null {
  return text === "0" || text === "〇" ? null : blankOf(text);
}

/** As `blankOf`, but words (无) are a statement without substance, see `isEmptyPhrase`: for long texts. */
export function blankOfLongText(text: string): Blank | null {
  return text.includes("无") || text.includes("無") ? null : blankOf(text);
}
