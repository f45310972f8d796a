import type { LedgerKind } from "../kinds";
import { FIELDS_OF_KIND } from "../fields";
import type { Field } from "../fields";
import { APPRAISAL_WORDS, GRADE_HEAD, GRADE_TAIL, GRADE_WORDS, RESULT_WORDS } from "./appraisal";
import { COMMON_WORDS } from "./common";
import type { FieldWords } from "./field-words";
import { GENERAL_WORDS, GROUP_WORDS } from "./general-words";
import { LOOSE_WORDS } from "./loose";
import { ORGANIZATION_WORDS } from "./organizations";
import { OTHER_WORDS } from "./others";
import { PEOPLE_WORDS } from "./people";
import { END_DATE_WORDS, RECTIFICATION_WORDS } from "./rectification";
import { POST_OF_A_LEADER, POST_OF_SOMEBODY, REVIEW_WORDS } from "./review";

const ALL_WORDS: readonly FieldWords[] = [
  ...COMMON_WORDS,
  ...PEOPLE_WORDS,
  ...ORGANIZATION_WORDS,
  ...REVIEW_WORDS,
  ...RECTIFICATION_WORDS,
  ...APPRAISAL_WORDS,
  ...OTHER_WORDS,
  ...LOOSE_WORDS,
];

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

const COMPILED: readonly { readonly entry: FieldWords; readonly pattern: RegExp }[] = ALL_WORDS.map((entry) => ({
  entry,
  pattern: whole(entry.words),
}));
const GENERAL = whole(GENERAL_WORDS.join("|"));
const GROUP = whole(GROUP_WORDS.join("|"));
const GRADE = whole(`${GRADE_HEAD}(?:${GRADE_WORDS})${GRADE_TAIL}`);
const RESULT = whole(RESULT_WORDS);
const END_DATE = whole(END_DATE_WORDS);
const SOMEBODY = whole(POST_OF_SOMEBODY);
const A_LEADER = whole(POST_OF_A_LEADER);

/** Looks normalised headers up; remembers what it has looked up, so make one per run. */
export interface HeaderMatcher {
  /** Every way in which the text is a header of ours. */
  words(text: string): readonly FieldWords[];
  /** Is it a header that clerks use, ours or not? Upper levels included. */
  isKnown(text: string): boolean;
}

export function createHeaderMatcher(): HeaderMatcher {
  const found = new Map<string, readonly FieldWords[]>();
  const words = (text: string): readonly FieldWords[] => {
    const known = found.get(text);
    if (known) return known;
    const matches = text === "" ? [] : COMPILED.filter(({ pattern }) => pattern.test(text)).map(({ entry }) => entry);
    found.set(text, matches);
    return matches;
  };
  return {
    words,
    isKnown: (text) =>
      text !== "" &&
      (words(text).length > 0 || GENERAL.test(text) || GROUP.test(text) || isGradeHeader(text) || END_DATE.test(text)),
  };
}

/** Does the entry speak about ledgers of this kind? */
export function appliesTo(entry: FieldWords, kind: LedgerKind): boolean {
  const fields: readonly Field[] = FIELDS_OF_KIND[kind];
  return (entry.kinds?.includes(kind) ?? true) && fields.includes(entry.field);
}

/** 优秀, 合格票数 … : a column that holds one grade. */
export function isGradeHeader(text: string): boolean {
  return GRADE.test(text);
}

/** 评议结果, 测评等次 … : a column that holds the grade of each row. */
export function isResultHeader(text: string): boolean {
  return RESULT.test(text);
}

/** 完成时间: planned or actual? */
export function isEndDateHeader(text: string): boolean {
  return END_DATE.test(text);
}

/** 职务, 单位及职务: whose? */
export function isPostHeader(text: string): boolean {
  return SOMEBODY.test(text);
}

/** 领导职务: the reviewer's, or that of a member who leads? */
export function isLeaderPostHeader(text: string): boolean {
  return A_LEADER.test(text);
}
