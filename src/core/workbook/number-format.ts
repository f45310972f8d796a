/**
 * Does a number format (as Excel's codes, e.g. `yyyy"年"m"月"`) show a date or time? Literals, colours, conditions and
 * locale tags do not count; elapsed time ([h]:mm) does. The first section decides. "General", "@" and "" are no dates.
 */
export function isDateFormat(format: string): boolean {
  if (/^general/i.test(format)) return false;
  const bare = format
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
  const section = bare.split(";")[0] ?? "";
  return /[ymdhs]|aaa/i.test(section);
}
