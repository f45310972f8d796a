/** Width of a text in characters as Excel counts column widths: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Lines a text takes in a column of that width; Chinese breaks anywhere. At least 1. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(2, Math.floor((width - 0.8) / 2) * 2);
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / room)), 0);
}
