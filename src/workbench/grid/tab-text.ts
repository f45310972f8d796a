/**
 * Cells as text of the clipboard, as Excel and WPS read and write it: columns behind tabs, rows on lines of their own, and a text
 * that holds either in quotation marks.
 */
export function tabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** The cells of such a text, each row as long as the longest. One break at the end ends the last row and begins no other. */
export function tabRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/y;
  const end = text.replace(/\r\n?$|\n$/, "").length;
  for (let at = 0; ; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [, inQuotes, plain = "", behind = ""] = cell.exec(text.slice(0, end)) ?? [];
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (behind === "") break;
    if (behind !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
