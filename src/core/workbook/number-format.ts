/** What a number format shows: a calendar date (perhaps with a time), a time or duration only, or neither. */
export type FormatKind = "none" | "date" | "time";

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

/** Does a number format show a date or a time (elapsed time too)? "General", "@" and "" do not. */
export function isDateFormat(code: string): boolean {
  return formatKind(code) !== "none";
}
