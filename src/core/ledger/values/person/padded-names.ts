import { toSimplified } from "../../script/to-simplified";
import { surnameLength } from "./surnames";
import type { Token } from "./tokens";

const ONE = /^[\u3400-\u9fff]$/;
const ONE_OR_TWO = /^[\u3400-\u9fff]{1,2}$/;

/** Puts padded names together again: 张 三, 欧 阳 修, 欧阳 修, 张 三丰; 张 三 李 四 are two. */
export function joinPadded(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const size = paddedLength(tokens, index);
    const part = tokens.slice(index, index + size);
    const [first] = part;
    if (first) joined.push({ ...first, text: part.map((token) => token.text).join("") });
    index += size;
  }
  return joined;
}

/** How many tokens from `start` on make up one name; 1 when the token stands alone. */
function paddedLength(tokens: readonly Token[], start: number): number {
  const first = toSimplified(tokens[start]?.text ?? "");
  const follows = (at: number, pattern: RegExp): boolean => {
    const token = tokens[at];
    return token !== undefined && token.isSpaced && !token.isBracket && pattern.test(token.text);
  };
  if (first.length === 2 && surnameLength(first) === 2) return follows(start + 1, ONE) ? 2 : 1;
  if (!ONE.test(first)) return 1;
  let run = 1;
  while (follows(start + run, ONE)) run += 1;
  if (run === 1) return surnameLength(first) > 0 && follows(start + 1, ONE_OR_TWO) ? 2 : 1;
  const isCompound = surnameLength(first + toSimplified(tokens[start + 1]?.text ?? "")) === 2;
  const third = toSimplified(tokens[start + 2]?.text ?? "");
  return run >= 4 && !isCompound && surnameLength(third) > 0 ? 2 : Math.min(run, 4);
}
