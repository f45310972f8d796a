import type { Field } from "../fields";
import { isReviewKind, type LedgerKind } from "../kinds";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Assignment, ColumnAnswers } from "./assignment";
import type { ProfiledColumn } from "./candidates";
import type { Doubt } from "./doubt";
import type { ValueProfile } from "./value-profile";

/** Filled cells from which on values show what a column holds. */
const ENOUGH_VALUES = 3;
const MOSTLY = 0.8;
const TEXTS: readonly Field[] = ["achievements", "problems", "advice"];

/** Does a table look like a record of reviews by its values alone: days, two columns of short names, and sentences? */
export function isShapedLikeReviews(columns: readonly ProfiledColumn[]): boolean {
  const count = (isSo: (profile: ValueProfile) => boolean): number =>
    columns.filter(({ header, profile }) => header.header !== "" && isSo(profile)).length;
  return count(holdsDates) >= 1 && count(holdsNames) >= 2 && count(holdsTexts) >= 1;
}

/**
 * Columns of a ledger of reviews that a person has to tell, since nobody knows their headers: all of them where that the
 * table is such a ledger had to be told as well, else only the second 姓名 that may be the reviewer's.
 */
export function openColumns(
  columns: readonly ProfiledColumn[],
  { kind, fields, doubts }: Assignment,
  matcher: HeaderMatcher,
  answers: ColumnAnswers,
  isTold: boolean,
): readonly Doubt[] {
  if (!isReviewKind(kind)) return [];
  const taken = new Set([...fields.values()].map(({ field }) => field));
  return columns.flatMap(({ header, profile }): Doubt[] => {
    const { column } = header;
    if (header.header === "" || fields.has(column) || answers.has(column)) return [];
    if (doubts.some((doubt) => doubt.rival === column || (doubt.column === column && doubt.type !== "unsure")))
      return [];
    const words = matcher.words(header.text.base).map(({ field }) => field);
    const isUnknown = !matcher.isKnown(header.text.base) && !matcher.isKnown(header.text.full);
    const possible = isTold && isUnknown ? fieldsLike(profile, kind, taken) : secondName(words, profile);
    const open = possible.filter((field) => !taken.has(field));
    const isAsked = open.length < 2 && doubts.some((doubt) => doubt.column === column);
    return open.length === 0 || isAsked ? [] : [{ column, type: "open", fields: open, rival: null }];
  });
}

function secondName(words: readonly Field[], profile: ValueProfile): readonly Field[] {
  return words.includes("memberName") && holdsNames(profile) ? ["reviewer"] : [];
}

function fieldsLike(profile: ValueProfile, kind: LedgerKind, taken: ReadonlySet<Field>): readonly Field[] {
  if (holdsDates(profile)) return ["reviewDate"];
  if (profile.filled >= ENOUGH_VALUES && profile.party >= MOSTLY) return ["organization"];
  if (holdsNames(profile)) {
    // methods and short advice (加强学习) are as short as names
    if (kind !== "memberReview") return ["reviewer", "method", ...TEXTS];
    // where only the members' names are missing it is those
    return taken.has("reviewer") && !taken.has("memberName")
      ? ["memberName"]
      : ["memberName", "reviewer", "method", ...TEXTS];
  }
  return holdsTexts(profile) ? TEXTS : [];
}

function holdsDates({ filled, date }: ValueProfile): boolean {
  return filled >= ENOUGH_VALUES && date >= MOSTLY;
}

function holdsNames({ filled, name }: ValueProfile): boolean {
  return filled >= ENOUGH_VALUES && name >= MOSTLY;
}

function holdsTexts({ filled, date, number, name, party, code, text }: ValueProfile): boolean {
  return filled >= ENOUGH_VALUES && text >= 0.5 && Math.max(date, number, name, party, code) < 0.5;
}
