/** A stretch of a cell between separators. */
export interface Token {
  readonly text: string;
  /** In brackets: belongs to what stands before. */
  readonly isBracket: boolean;
  /** Only white space parts it from the token before. */
  readonly isSpaced: boolean;
}

const DOT_SPACES = /\s*([•·‧∙⋅・･●])\s*/g;
const NUMBERING = /(^|[\s、，,；;])[（(]?\d{1,2}[.、）)]\s*/g;
const AND_OTHERS = /等\s*\d*\s*(?:人|位|同志|领导|名)*\s*$/;
const SEPARATOR = /[、，,；;/／|｜\\。&＆]/;

/** Splits a cell of people at signs, white space, brackets and colons. Phone numbers, numbering and 等3人 fall away. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let current = "";
  let isSpaced = false;
  const close = (isBracket: boolean, nextIsSpaced: boolean): void => {
    if (current !== "" && !/^[\d\-+]+$/.test(current)) tokens.push({ text: current, isBracket, isSpaced });
    isSpaced = current === "" ? isSpaced && nextIsSpaced : nextIsSpaced;
    current = "";
  };
  let isBracket = false;
  for (const character of text.replace(DOT_SPACES, "$1").replace(NUMBERING, "$1").replace(AND_OTHERS, "")) {
    if (isBracket) {
      if (/[）)]/.test(character)) {
        close(true, false);
        isBracket = false;
      } else current += character;
    } else if (/[（(]/.test(character)) {
      close(false, false);
      isBracket = true;
    } else if (SEPARATOR.test(character) || character === "\n") close(false, false);
    else if (/\s/.test(character)) close(false, true);
    else if (/[:：]/.test(character)) {
      current = current.replace(/^(?:.*(?:人|姓名|领导|签字))$/, "");
      close(false, true);
    } else if (/[—－]/.test(character)) close(false, true);
    else current += character;
  }
  close(isBracket, false);
  return tokens;
}
