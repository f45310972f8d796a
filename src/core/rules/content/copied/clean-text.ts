import { createNameMatcher, type NameMatcher } from "./name-matcher";

/** What a run of masked characters is replaced by: private-use characters, which no text holds. */
export const NAME_MASK = "\uE000";
export const NUMBER_MASK = "\uE001";

const IGNORED = /[\p{White_Space}\p{P}\p{S}\p{C}]+/gu;

/**
 * Dates and numbers, white space and punctuation being gone already: a run of digits, or of Chinese numerals in front of
 * a unit of time or a counting word, with the units of a date between. "二〇一一年一月十三日", "2011年1月" and "20110113"
 * are all one run.
 */
const NUMBERS =
  /(?:(?:[0-9０-９]+|[〇零○一二三四五六七八九十百千万两]+(?=[年月日号次个名人项件条场户届期届%]))(?:年|月|日|号)?)+/gu;
const NUMERAL = /[0-9０-９〇零○一二三四五六七八九十百千万两]/u;

/** What a UTF-16 unit is to the cleaner; half a pair says nothing by itself. */
const UNKNOWN = 0;
const KEPT = 1;
const KEPT_NUMERAL = 2;
const LEFT_OUT = 3;
const HALF = 4;

/** Turns a text into what is compared: no white space, no punctuation, names and numbers masked by one character a run. */
export type TextCleaner = (text: string) => string;

export function createTextCleaner(names: Iterable<string>): TextCleaner {
  const matcher = createNameMatcher(names);
  // Filled in as units are met: most of 65,536 never are, and asking an expression each time takes far longer.
  const kinds = new Uint8Array(65_536);
  return (text) => {
    let bare = "";
    let copied = 0;
    let hasNumerals = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let kind = kinds[unit];
      if (kind === UNKNOWN) kinds[unit] = kind = kindOf(unit);
      if (kind === KEPT) continue;
      if (kind === KEPT_NUMERAL) {
        hasNumerals = true;
        continue;
      }
      if (kind === HALF) return maskNames(text.replace(IGNORED, ""), matcher).replace(NUMBERS, NUMBER_MASK);
      if (at > copied) bare += text.slice(copied, at);
      copied = at + 1;
    }
    bare = copied === 0 ? text : bare + text.slice(copied);
    const masked = maskNames(bare, matcher);
    return hasNumerals ? masked.replace(NUMBERS, NUMBER_MASK) : masked;
  };
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const character = String.fromCharCode(unit);
  if (character.replace(IGNORED, "") === "") return LEFT_OUT;
  return NUMERAL.test(character) ? KEPT_NUMERAL : KEPT;
}

function maskNames(text: string, matcher: NameMatcher): string {
  let masked = "";
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const length = matcher.lengthAt(text, at);
    if (length === 0) {
      at += 1;
      continue;
    }
    masked += text.slice(copied, at) + NAME_MASK;
    at += length;
    copied = at;
  }
  return copied === 0 ? text : masked + text.slice(copied);
}
