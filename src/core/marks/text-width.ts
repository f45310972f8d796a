/** Width of a text in characters as Excel counts column widths: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** Quotation marks, dashes and dots of Chinese texts are as wide as characters in the fonts we ask for. */
function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x2e7f || /[‘’“”—…×√①-⑳]/u.test(character);
}

/** A column of width 1 shows about 7 pixels of text; a Chinese character is as wide as its size, 4/3 pixels a point. */
const PIXELS = 7;

/** Width of a column on paper, its padding of 5 pixels included; a pixel is 1/96 inch. */
export function columnInches(width: number): number {
  return (width * PIXELS + 5) / 96;
}

/** Digits and Latin letters are half as wide as a Chinese character in the fonts we ask for, and wider where those are missing. */
const NARROW_SLACK = 0.1;

/**
 * Lines that a text of that size takes in a column of that width; at least 1. Rather one too many: a line that is cut off
 * cannot be read.
 */
export function linesIn(text: string, width: number, points: number): number {
  const room = Math.max(2, Math.floor((width * PIXELS) / ((points * 4) / 3)) * 2);
  return text.split("\n").reduce((lines, part) => lines + linesOf(part, room), 0);
}

/** What stays together on a line: a word or number or one character, with the signs that open before and close behind it. */
const PIECES = /[“‘（《〈【〔(]*(?:[0-9A-Za-z.:/%_-]+|[^])[”’）》〉】〕)，。、；：！？…,;!?]*/gu;

function linesOf(part: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of part.match(PIECES) ?? []) {
    const wide = textWidth(piece) + NARROW_SLACK * (piece.match(/[0-9A-Za-z]/g)?.length ?? 0);
    if (filled > 0 && filled + wide > room) {
      lines += 1;
      filled = 0;
    }
    filled += wide;
    // a piece longer than a line is broken where the line ends
    for (; filled > room; filled -= room) lines += 1;
  }
  return lines;
}
