import { readNumeral } from "./numeral";

/** How many: 15, １５, 十五, 两, 半 (0.5); `null` for anything else. */
export function readCount(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (plain === "半") return 0.5;
  if (plain === "两") return 2;
  if (/^\d{1,3}$/u.test(plain)) return Number(plain);
  return readNumeral(plain);
}
