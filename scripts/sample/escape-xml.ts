/** Text for an XML attribute; a line break is kept as Excel writes it there. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/\n/g, "_x000a_");
}
