/**
 * Tells of a formula (without "=") whether it leads to the sheet of that name in this workbook: also as an end of a row of
 * sheets ('一月:校验清单'!A1), and in a text that INDIRECT may read. Names are compared without case, as Excel does.
 */
export function leadsToSheet(name: string): (formula: string) => boolean {
  const plain = escaped(name);
  const quoted = escaped(name.replaceAll("'", "''"));
  // after "]" it is a sheet of another workbook
  const reference = new RegExp(
    `(?:^|[^\\p{L}\\p{N}_.\\]'])${plain}(?::[^!'"(),]*)?!|[':]${quoted}(?::[^'!]*)?'!`,
    "iu",
  );
  return (formula) => formula.includes("!") && reference.test(formula);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
