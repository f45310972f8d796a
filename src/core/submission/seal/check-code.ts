/** Crockford's base 32: no I, L, O, U, which are misread. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** What stands before a code on a sheet. */
export const CODE_LABEL = "校验码：";

/** The first `length` symbols (5 bits each) of a hash in hexadecimal. */
export function symbolsOf(hash: string, length: number): string {
  let symbols = "";
  for (let at = 0; at < length; at += 1) {
    const bit = at * 5;
    const digits = Number.parseInt(hash.slice(bit >> 2, (bit >> 2) + 3).padEnd(3, "0"), 16);
    symbols += SYMBOLS.charAt((digits >> (12 - (bit & 3) - 5)) & 31);
  }
  return symbols;
}

/** "7K3M-0QXZ-C": 40 bits of the hash and a check symbol that any one wrong symbol, or two swapped, do not pass. */
export function checkCode(hash: string): string {
  const body = symbolsOf(hash, LENGTH);
  return `${body.slice(0, 4)}-${body.slice(4)}-${SYMBOLS.charAt(times2(remainder(body)))}`;
}

/** As people copy it from paper: any case, any spaces and dashes, O for 0, I and L for 1. `null`: no code, or mistyped. */
export function readCheckCode(text: string): string | null {
  const symbols = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐-―−]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]{9}$/.test(symbols)) return null;
  return remainder(symbols) === 0 ? `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}` : null;
}

/** Is the whole text a code with its label, as we print it? */
export function isPrintedCode(text: string): boolean {
  return /^校验码：[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/.test(text.trim());
}

/** Horner's rule in GF(32) with x⁵ + x² + 1, at its generator 2: powers 2⁰ … 2³⁰ all differ, so every place has its own weight. */
function remainder(symbols: string): number {
  let rest = 0;
  for (const symbol of symbols) rest = times2(rest) ^ SYMBOLS.indexOf(symbol);
  return rest;
}

function times2(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}
