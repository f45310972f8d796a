/** What a number format shows: a calendar date (perhaps with a time), a time or duration only, or neither. */
export type FormatKind = "none" | "date" | "time";

/** Built-in formats whose code a file does not spell out; 27–36 and 50–58 are those of Chinese Excel. */
const BUILT_IN_TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export function builtInFormatKind(id: number): FormatKind {
  if (BUILT_IN_TIMES.has(id)) return "time";
  return BUILT_IN_DATES.has(id) ? "date" : "none";
}

/** Classifies a format code by its first section: `yyyy"年"m"月";@` → "date"; `[h]:mm` → "time"; `0.00E+00`, `General` → "none". */
export function formatKind(code: string): FormatKind {
  if (/^(g\/通用格式|@)/i.test(code.trim())) return "none";
  const letters = firstSection(code)
    .replace(/\[(h+|m+|s+)\]/gi, "$1h")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/AM\/PM|A\/P|上午\/下午/gi, "h")
    .replace(/[0#?.]E[+-]|general/gi, "")
    .toLowerCase();
  if (/[ydgb]|aaa|e/.test(letters)) return "date";
  if (/[hs]/.test(letters)) return "time";
  return letters.includes("m") ? "date" : "none";
}

/** Up to the first ";", without quoted text and escaped characters. */
function firstSection(code: string): string {
  let kept = "";
  for (let at = 0; at < code.length && code[at] !== ";"; at += 1) {
    const char = code.charAt(at);
    if (char === '"') {
      const end = code.indexOf('"', at + 1);
      at = end < 0 ? code.length : end;
    } else if (char === "\\" || char === "_" || char === "*" || char === "!") at += 1;
    else if (char === "[") {
      const end = code.indexOf("]", at);
      kept += end < 0 ? "" : code.slice(at, end + 1);
      at = end < 0 ? code.length : end;
    } else kept += char;
  }
  return kept;
}
