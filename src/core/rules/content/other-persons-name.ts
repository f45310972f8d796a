import { cellOf, type LedgerRecord } from "../../ledger/record";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { AssessedReview } from "../../coverage/coverage";
import { isSureName } from "../../ledger/values/person/split-post";
import type { Roster } from "../../roster/roster";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { createNameMatcher, type NameMatcher } from "./copied/name-matcher";
import { CONTENT_FIELDS, substanceOf } from "./review-content";

export const otherPersonsName: Rule = {
  id: "other-persons-name",
  title: "文中出现他人姓名",
  severity: "query",
  source: null,
  messages: { other: "“{label}”写的是“{other}”，而被点评人是“{name}”，疑为套用他人材料，请核实。" },
  *check({ reviews, roster }) {
    const matcher = createNameMatcher(roster.members.map(({ key }) => key));
    for (const review of reviews) {
      const { record } = review;
      const own = cellOf(record, "memberName");
      if (record.kind !== "memberReview" || own === undefined || own.key === "") continue;
      for (const field of CONTENT_FIELDS) {
        const text = toSimplified(substanceOf(record, field));
        const other = text === "" ? null : (personSpokenOf(text, matcher) ?? strangerSpokenOf(text));
        if (other === null || other === own.key || text.includes(own.key)) continue;
        if (isExpected(other, record, review, roster)) continue;
        const data = { label: labelOf(record.block, field), other, name: own.key };
        yield { messageId: "other", data, place: placeOf(record, field), key: [...recordKey(record), field] };
      }
    }
  },
};

/**
 * The first known name that the text speaks of: at the beginning of a clause, or followed by 同志. A name of two characters
 * may be part of a word (高峰, 方向), so it needs 同志 behind it. `null` when there is none.
 */
function personSpokenOf(text: string, matcher: NameMatcher): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const length = matcher.lengthAt(text, at);
    if (length === 0) continue;
    const isCalledComrade = text.startsWith("同志", at + length);
    const isClauseStart = at === 0 || /[\p{P}\p{White_Space}]/u.test(text.charAt(at - 1));
    if (isCalledComrade || (isClauseStart && length >= 3)) return text.slice(at, at + length);
    at += length - 1;
  }
  return null;
}

/** Comrades of a kind, not of a name. */
const KINDS_OF_COMRADES: ReadonlySet<string> = new Set([
  "年轻",
  "青年",
  "成年",
  "全体",
  "党内",
  "时任",
  "同班",
  "单身",
]);

/** A name that no roster knows, where the text begins with it: "黄阳阳同志能够…". `null` when it begins otherwise. */
function strangerSpokenOf(text: string): string | null {
  const name = /^(\p{Script=Han}{2,4}?)同志/u.exec(text)?.[1] ?? "";
  return name !== "" && isSureName(name) && !KINDS_OF_COMRADES.has(name) ? name : null;
}

/** Leaders and helpers of the reviewed person may well be named: the reviewers, the owner, the secretaries and leaders above. */
function isExpected(
  name: string,
  record: LedgerRecord,
  { reviewers, subject }: AssessedReview,
  roster: Roster,
): boolean {
  if (reviewers.some(({ mention }) => mention.key === name)) return true;
  for (const field of ["owner", "leader", "checker"] as const) {
    if (cellOf(record, field)?.persons.some(({ key }) => key === name) === true) return true;
  }
  const home = subject?.type === "member" ? (roster.members[subject.index]?.organization ?? null) : null;
  const above = home === null ? [] : [home, ...roster.ancestorsOf(home)];
  return above.some((index) => {
    const { secretaries = [], contactLeaders = [] } = roster.organizations[index] ?? {};
    return [...secretaries, ...contactLeaders].some(({ key }) => key === name);
  });
}
