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

/** Turns a text into what is compared: no white space, no punctuation, names and numbers masked by one character a run. */
export type TextCleaner = (text: string) => string;

export function createTextCleaner(names: Iterable<string>): TextCleaner {
  const matcher = createNameMatcher(names);
  return (text) => {
    const bare = text.replace(IGNORED, "");
    return maskNames(bare, matcher).replace(NUMBERS, NUMBER_MASK);
  };
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
