import * as posts from "./posts";
import { surnameLength } from "./surnames";

/** What one piece of a cell names: a post, a person, or both. `""` for what it leaves out. */
export interface Piece {
  readonly name: string;
  readonly post: string;
  /** A name in front of a post without separator: a unit may look the same (门诊党支部书记). Does not stand beside a sure one. */
  readonly isWeak?: true;
}

const HAN = /^[\u3400-\u9fff]{2,4}$/;
const DOTTED = /^[\u3400-\u9fffA-Za-z]+(?:[•·‧∙⋅・･●．.][\u3400-\u9fffA-Za-z]+)+$/;
const LATIN = /^[A-Za-z][A-Za-z .'-]{1,40}$/;

/** A name beyond reasonable doubt: a known surname with one or two characters behind it, or parts joined by dots. */
export function isSureName(text: string): boolean {
  if (DOTTED.test(text)) return !posts.endsWithPost(text);
  if (!HAN.test(text) || posts.isCrowd(text) || posts.endsWithPost(text)) return false;
  const surname = surnameLength(text);
  const given = text.length - surname;
  if (surname === 0 || given < 1 || given > 2 || posts.isCommonWord(text)) return false;
  return text.length === 2 || !(posts.endsWithUnit(text) || isUnitOf(text));
}

/** 安全科, 文化馆: a common word with a unit's last character. */
function isUnitOf(text: string): boolean {
  return posts.endsLikeUnit(text) && posts.isCommonWord(text.slice(0, 2));
}

/** May it be a name: two to four characters that end like no unit, post or crowd? Rare surnames pass. */
export function isPossibleName(text: string): boolean {
  if (isSureName(text) || LATIN.test(text)) return true;
  if (!HAN.test(text) || posts.isCrowd(text) || posts.isCommonWord(text)) return false;
  return !posts.endsWithPost(text) && !posts.endsLikeUnit(text);
}

/**
 * Cuts a run without separators into post and name: 市急救中心党支部书记张三, 张三书记, 市急救中心张三. The last post that
 * leaves a name wins. A run that is neither is a post when it ends like one or like a unit, else a name (unknown names are
 * asked about later; a swallowed one would be lost). `text` is in simplified script without white space.
 */
export function splitPost(text: string): Piece {
  if (isSureName(text)) return { name: text, post: "" };
  const postEnds = posts.postEnds(text);
  const cut =
    cutBehind(text, postEnds, isSureName) ??
    cutBehind(text, postEnds, isPossibleName) ??
    cutInFront(text) ??
    (posts.endsWithUnit(text) ? null : cutBehind(text, posts.unitEnds(text), isSureName));
  if (cut) return cut;
  const isPost =
    posts.endsWithPost(text) || posts.endsLikeUnit(text) || posts.isCrowd(text) || posts.isCommonWord(text);
  return isPost ? { name: "", post: text } : { name: text, post: "" };
}

function cutBehind(text: string, ends: readonly number[], isName: (text: string) => boolean): Piece | null {
  for (const end of [...ends].reverse()) {
    const name = text.slice(end);
    if (name !== "" && isName(name)) return { name, post: text.slice(0, end) };
  }
  return null;
}

/** Surnames so common that two characters beginning with one are a name rather than a word. */
const COMMON_SURNAME =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱何郭罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛余潘杜戴汪姜]/;
/** Second characters by which villages and places are called: 李庄, 黄河. */
const PLACE_END = /[庄村家河山州江阳店集镇湾沟坡岭桥口塘坪寨屯营堡里岗楼场]$/;

/** 张三书记, 欧阳修主任, 张三党支部书记: a name in front whose rest is a post alone or begins as a party post does. */
function cutInFront(text: string): Piece | null {
  if (!posts.endsWithPost(text)) return null;
  for (const length of [2, 3, 4]) {
    const name = text.slice(0, length);
    const post = text.slice(length);
    if (!isSureName(name) || !(posts.isBarePost(post) || posts.isPartyPost(post))) continue;
    if (posts.endsLikeUnit(name) || PLACE_END.test(name) || (length === 2 && !COMMON_SURNAME.test(name))) continue;
    return { name, post, isWeak: true };
  }
  return null;
}
