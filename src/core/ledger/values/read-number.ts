import type { CellValue } from "../../workbook/cell";
import type { NumberCell, TickCell } from "../typed-cell";
import { blankOfCount } from "./blank";
import { cleanText, withoutSpaces } from "./clean-text";
import { chineseNumber } from "./numerals";

const WITH_UNIT = /^([+-]?\d+(?:\.\d+)?)(?:人|名|个|票|张|份|分|次|条|项|天|日|户|岁|件|轮)?(%|％)?$/;
const CHINESE_WITH_UNIT = /^([〇零一二三四五六七八九十百千两]+)(?:人|名|个|票|张|份|分|次|条|项|天|户|件|轮)?$/;
const TICKS = /^[√✓✔☑✅]+$/u;
const TICK_WORDS: ReadonlySet<string> = new Set(["V", "v", "Y", "y", "是", "对", "对勾", "○", "●", "■", "◯", "◎"]);

/**
 * A count or score. "12人", "１２", "1,234" and 十二 are read (`isText`), 80% is 0.8; anything else has `number` null.
 * 0 is a value, not blank.
 */
export function readNumber(raw: CellValue): NumberCell {
  if (typeof raw === "number")
    return { type: "number", raw, text: String(raw), blank: null, number: raw, isText: false };
  const text = cleanText(raw);
  const blank = blankOfCount(text);
  if (blank !== null) return { type: "number", raw, text: "", blank, number: null, isText: false };
  const number = typeof raw === "string" ? numberIn(text) : null;
  return { type: "number", raw, text, blank: null, number, isText: number !== null };
}

/** A cell under a grade: √ on a ballot or a count in a summary. ○ and V are ticks too; × is none. 0 is a count. */
export function readTick(raw: CellValue): TickCell {
  const { text, blank, number } = readNumber(raw);
  const isTicked = raw === true || (blank === null && number === null && isTick(withoutSpaces(text)));
  return { type: "tick", raw, text, blank, isTicked, number };
}

function isTick(text: string): boolean {
  return TICKS.test(text) || TICK_WORDS.has(text);
}

function numberIn(text: string): number | null {
  const plain = withoutSpaces(text).replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "");
  const match = WITH_UNIT.exec(plain);
  if (match) return match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100;
  const chinese = CHINESE_WITH_UNIT.exec(plain);
  return chinese ? chineseNumber(chinese[1] ?? "") : null;
}
