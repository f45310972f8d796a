/** Width of a text in characters as Excel counts column widths: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
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
 * Lines that a text of that size takes in a column of that width; Chinese breaks anywhere. At least 1. Rather one too many:
 * a line that is cut off cannot be read.
 */
export function linesIn(text: string, width: number, points: number): number {
  const room = Math.max(2, Math.floor((width * PIXELS) / ((points * 4) / 3)) * 2);
  const needed = (part: string): number => textWidth(part) + NARROW_SLACK * narrowCount(part);
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(needed(part) / room)), 0);
}

function narrowCount(text: string): number {
  return text.match(/[0-9A-Za-z]/g)?.length ?? 0;
}
