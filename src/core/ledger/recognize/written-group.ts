import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { isEndDateHeader, isGradeHeader } from "../vocabulary/match-header";
import type { HeaderColumn } from "./header-columns";

/** A group word at the head of a header. */
const GROUP =
  /^(?:(?:个人|党员|党内|党籍|党组织|支部|基本|领导|点评|整改|承诺|完成|评议|测评|被点评|接受点评|问题|落实|考核|得票|复评|验收|责任|工作|票数)*(?:情况|信息|意见|内容|落实|结果|票数|等次|安排|方案|计划|验收|措施|评议票|测评票)|被点评(?:党员|党组织|人|对象|单位))$/;
/** Looser forms would swallow the group: a header is read whole only when a plain form fits it. */
const WHOLE = 0.865;
const LABEL = 0.8;
/** A label that says little alone (点评对象, 领导) but can say enough behind its group. */
const VAGUE_LABEL = 0.5;
const SHORTEST_GROUP = 3;

/** An Excel Table has one header row, so its groups are written into the labels: 基本信息性别 reads as 性别 under 基本信息. */
export function withWrittenGroup(column: HeaderColumn, matcher: HeaderMatcher): HeaderColumn {
  const { text, groups } = column;
  if (groups.length > 0 || isReadable(text.full, matcher, WHOLE) || isReadable(text.base, matcher, WHOLE))
    return column;
  const length = groupLength(text.base, matcher);
  if (length === 0) return column;
  return {
    ...column,
    text: { full: text.full.slice(length), base: text.base.slice(length), hint: text.hint },
    groups: [normalizeHeader(text.base.slice(0, length))],
  };
}

/** Length of the shortest group whose rest is a plain header, or else any header at all; 0 when there is none. */
function groupLength(text: string, matcher: HeaderMatcher): number {
  for (const least of [LABEL, VAGUE_LABEL]) {
    for (let length = SHORTEST_GROUP; length < text.length; length += 1) {
      if (GROUP.test(text.slice(0, length)) && isReadable(text.slice(length), matcher, least)) return length;
    }
  }
  return 0;
}

function isReadable(text: string, matcher: HeaderMatcher, least: number): boolean {
  return matcher.words(text).some((entry) => entry.score >= least) || isEndDateHeader(text) || isGradeHeader(text);
}
