import { toSimplified } from "../script/to-simplified";

/** A header cell made comparable. */
export interface HeaderText {
  /** Everything kept, brackets only unwrapped: 分管（联系）领导 → 分管联系领导. */
  readonly full: string;
  /** Without what stands in brackets: 入党时间(yyyy-MM-dd) → 入党时间. */
  readonly base: string;
  /** What stood in brackets, joined; "" when nothing did. */
  readonly hint: string;
}

const BRACKETED = /[([【〔{<《“"]([^()[\]【】〔〕{}<>《》“”"]*)[)\]】〕}>》”"]/g;
const LEADING_NUMBER = /^(?:\d{1,2}[.、)](?=\D)|[一二三四五六七八九十]{1,3}、)/;
const DECORATION = /[*＊※★☆▲△●◆■□√:;。.…~`'’|]+/g;

/** The cell without white space and line breaks, as marks on the sheet name the column by: "出生⏎年月" → 出生年月. */
export function headerLabel(text: string): string {
  return text.replace(/[\s\u200b-\u200d\ufeff]+/g, "");
}

/** Simplified script, half-width letters and digits, no white space, numbering or decoration. */
export function normalizeHeader(text: string): HeaderText {
  const plain = toSimplified(headerLabel(text.replace(/^\s*[①-⑳]/, "").normalize("NFKC"))).replace(
    /([回答])覆/g,
    "$1复",
  );
  const hints: string[] = [];
  const base = plain.replace(BRACKETED, (_, inner: string) => {
    hints.push(inner);
    return "";
  });
  const full = plain.replace(BRACKETED, "$1");
  return { full: strip(full), base: strip(base), hint: strip(hints.join(" ")) };
}

function strip(text: string): string {
  return text
    .replace(/^[*※★]+/, "")
    .replace(LEADING_NUMBER, "")
    .replace(DECORATION, "")
    .replace(/[()[\]]|^[·・]|[·・]$|_[a-z_]+$/g, "");
}
