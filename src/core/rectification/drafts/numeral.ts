const DIGITS = "一二三四五六七八九";

/** What an ordinal says: 12, 十二, ⑫, ⑿, ⒓ are 12; `null` for anything else. Up to 99. */
export function readNumeral(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2474 + 1;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2488 + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === "") return null;
  const [, tens = "", ten = "", ones = ""] = match;
  if (ten === "") return tens !== "" && ones === "" ? digit(tens) : null;
  return (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
}

function digit(text: string): number {
  return DIGITS.indexOf(text) + 1;
}
