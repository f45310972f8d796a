import { toSimplified } from "../../script/to-simplified";
import { withDigits } from "../numerals";

const WEEKDAY = /[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?/g;
/** Bracketed remarks without a number (（支部大会）) say nothing about the day. */
const REMARK = /[（(][^（）()\d]*[）)]/g;
const CLOCK =
  /(?<=[\s日号T])(?:上午|下午|早上|晚上|中午|凌晨)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|-\d{1,2}:\d{2})?$/;
const CLOCK_WORDS = /(?<=[日号\s])(?:上午|下午|早上|晚上|中午|凌晨|早|晚)?(?:\d{1,2}[时点](?:\d{1,2}分?|半|整)?)?$/;
const LEAD = /^(?:于|在|定于|截止到|截止至|截至|截止)(?=\d)/;
const DONE = /(?:已?(?:整改)?(?:完成|完毕|到位|落实|办结|销号)|为止|止)$/;

/**
 * A date text in one spelling: simplified, digits for numerals (元月 → 1月), "." "-" "/" "," for their full-width kin,
 * 至 for ~, no time of day, weekday, bracketed remark or white space ("2011 1 10" becomes "2011-1-10").
 */
export function normalizeDateText(text: string): string {
  const spelled = toSimplified(text)
    .replace(/^['’‘]/, "")
    .replace(/[．。·]/g, ".")
    .replace(/[，、]/g, ",")
    .replace(/：/g, ":")
    .replace(/／/g, "/")
    .replace(/[－—–―‐‒−]+/g, "-")
    .replace(/[~～〜]/g, "至")
    .replace(WEEKDAY, " ")
    .replace(REMARK, " ")
    .trim();
  return withDigits(spelled.replace(/元月/g, "1月"))
    .replace(CLOCK, "")
    .replace(/T$/, "")
    .replace(CLOCK_WORDS, "")
    .trim()
    .replace(/^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/, "$1-$2-$3")
    .replace(/\s+/g, "")
    .replace(LEAD, "")
    .replace(/[.,;；:]+$/, "")
    .replace(DONE, "");
}
