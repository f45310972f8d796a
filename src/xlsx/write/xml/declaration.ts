/** How a part of ours begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts are written in UTF-8, so a declaration that names another encoding has to say so. Otherwise the same text. */
export function declaredAsUtf8(xml: string): string {
  return xml.replace(
    /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])([^"']*)\2/,
    (whole, start: string, quote: string, encoding: string) =>
      encoding.toLowerCase() === "utf-8" ? whole : `${start}${quote}UTF-8${quote}`,
  );
}
