import { PROBLEM_STATES, type ProblemState } from "../problem";
import { cleanWord } from "./clean-word";
import { ASKED, NOT_YET, NO_WORDS, ONLY_NOT_YET, STATUS_WORDS, YES_WORDS, type StateSpan } from "./status-words";

export function rankOf(state: ProblemState): number {
  return PROBLEM_STATES.indexOf(state);
}

export function lesserState(a: ProblemState, b: ProblemState): ProblemState {
  return rankOf(a) <= rankOf(b) ? a : b;
}

/** The state moved into the span. */
export function within(state: ProblemState, span: StateSpan): ProblemState {
  if (rankOf(state) < rankOf(span.atLeast)) return span.atLeast;
  return lesserState(state, span.atMost);
}

/**
 * What a status cell says under its heading (DOMAIN §7); `null` when it says nothing we can read. A bare tick or 是/否
 * speaks only under a heading that asks (是否完成).
 */
export function readStatus(text: string, heading: string): StateSpan | null {
  // "100%" keeps its sign, and a decimal point is needed to read 99.5%.
  const word = /%|％/u.test(text) ? text.normalize("NFKC").replace(/\s/gu, "") : cleanWord(text);
  if (word === "") return null;
  const asked = readAnswer(word, cleanWord(heading));
  if (asked) return asked;

  let rest = word;
  let limit: ProblemState = "closed";
  for (const { words, atMost } of NOT_YET) {
    const shorter = rest.replace(words, "");
    if (shorter !== rest) limit = lesserState(limit, atMost);
    rest = shorter;
  }
  const found = STATUS_WORDS.find(({ words }) => words.test(rest));
  if (found) return { atLeast: lesserState(found.says.atLeast, limit), atMost: lesserState(found.says.atMost, limit) };
  if (limit === "closed") return null;
  const isWaiting = /待|拟|申请|报请|准备/u.test(word);
  return { atLeast: lesserState(isWaiting ? ONLY_NOT_YET.waiting : ONLY_NOT_YET.denied, limit), atMost: limit };
}

function readAnswer(word: string, heading: string): StateSpan | null {
  const isYes = YES_WORDS.test(word);
  if (!isYes && !NO_WORDS.test(word)) return null;
  const asked = ASKED.find((question) => question.heading.test(heading));
  if (!asked) return null;
  return isYes ? { atLeast: asked.yes, atMost: asked.yes } : { atLeast: "open", atMost: asked.no };
}
