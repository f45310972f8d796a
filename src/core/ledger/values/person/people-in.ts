import { toSimplified } from "../../script/to-simplified";
import { joinPadded } from "./padded-names";
import type { Piece } from "./split-post";
import { isSureName, splitPost } from "./split-post";
import { tokensOf } from "./tokens";

interface Person {
  readonly name: string;
  readonly posts: string[];
}

const REMARK = /^(?:男|女|预备|预备党员|正式|正式党员|党员|中共党员|.{1,4}族|签字|签名|代|兼|代签|盖章|大|小)$/;

/**
 * The people of a cell with their posts, in order. Posts belong to the name that follows them when the cell begins with
 * a post, else to the name before; a bracket belongs to what stands before it. Names are as written, without padding.
 */
export function peopleIn(text: string): readonly Piece[] {
  const people: Person[] = [];
  let waiting: string[] = [];
  let beginsWithName: boolean | null = null;
  const tokens = joinPadded(tokensOf(text)).map((token) => ({
    ...token,
    pieces: token.isBracket ? [] : splitToken(token.text),
  }));
  const isNamed = tokens.some(({ pieces }) => pieces.some(({ name, isWeak }) => name !== "" && isWeak !== true));
  for (const token of tokens) {
    const last = people.at(-1);
    if (token.isBracket) {
      readBracket(token.text, last, waiting, people);
      continue;
    }
    for (const piece of token.pieces) {
      const { name, post } = isNamed && piece.isWeak ? { name: "", post: token.text } : piece;
      beginsWithName ??= name !== "" && post === "";
      if (name === "") {
        const owner = people.at(-1);
        addPost(beginsWithName && owner ? owner.posts : waiting, post, token.isSpaced);
        continue;
      }
      if (post !== "") addPost(waiting, post, token.isSpaced);
      people.push({ name, posts: waiting });
      waiting = [];
    }
  }
  return people.map(({ name, posts }) => ({ name, post: posts.join("、") }));
}

/** Unit and post parted by white space only are one statement (市急救中心 书记). */
function addPost(posts: string[], post: string, isSpaced: boolean): void {
  const last = isSpaced ? posts.pop() : undefined;
  posts.push(last === undefined ? post : last + post);
}

/** 张三（党支部书记）: a post of 张三; 党支部书记（张三、李四）: people with the post that waits. */
function readBracket(content: string, last: Person | undefined, waiting: string[], people: Person[]): void {
  if (REMARK.test(toSimplified(content))) return;
  if (waiting.length === 0) {
    last?.posts.push(content.replace(/\s+/g, ""));
    return;
  }
  const posts = waiting.splice(0);
  for (const { name, post } of peopleIn(content))
    people.push({ name, posts: post === "" ? [...posts] : [...posts, post] });
}

/** One token, cut at 和 and its kin where a sure name stands on either side. Cuts are found in simplified script. */
function splitToken(written: string): readonly Piece[] {
  const text = toSimplified(written);
  for (const { index, 0: word } of text.matchAll(/和|及|与|以及|暨/g)) {
    const left = splitPost(text.slice(0, index));
    const right = splitPost(text.slice(index + word.length));
    if (isSureName(left.name) && isSureName(right.name)) {
      return [...splitToken(written.slice(0, index)), ...splitToken(written.slice(index + word.length))];
    }
  }
  const { name, post, ...weak } = splitPost(text);
  const asWritten = (part: string): string => written.substring(text.indexOf(part), text.indexOf(part) + part.length);
  return [{ name: asWritten(name), post: asWritten(post), ...weak }];
}
