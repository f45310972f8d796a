import { OTHER_METHOD } from "../../scheme/read-methods";
import { statisticsKey } from "../../statistics/statistics-headings";
import { coverageKey, isAboutCoverage } from "./coverage-heading";
import { readLevels, type Heading } from "./heading-levels";
import { NOT_OURS, none, sure, unsure, type HeadingReading, type KeyReading } from "./heading-reading";
import type { Spans } from "./heading-span";
import type { WordSense } from "./heading-words";
import { isAboutProblems, problemKey } from "./problem-heading";

/** What the headings of a sheet are read against. */
export interface HeadingContext {
  /** Methods of the scheme that have a number, 其他 among them. */
  readonly methods: readonly string[];
  readonly spans: Spans;
  /** The sheet's title, name or other headings speak of 点评: without that no heading is taken for one of ours. */
  readonly isAboutReviews: boolean;
}

const APPRAISAL: readonly WordSense[] = ["appraisal", "valid", "satisfied", "satisfaction"];
const SUBJECTS: readonly WordSense[] = ["secretary", "organization", "branch", "member"];

/**
 * What the levels of a heading, from top to bottom as written, ask for. Sure only where every word of every level is understood
 * and none restricts what is counted (预备党员, 农村党员): a wrong number on the superior's sheet is worse than a question.
 */
export function readHeading(levels: readonly string[], context: HeadingContext): HeadingReading {
  const heading = readLevels(levels, context.spans);
  if (heading.text === "" || !context.isAboutReviews) return { type: "none", reason: NOT_OURS };
  if (heading.senses.has("foreign")) return { type: "none", reason: "口径与本工具的指标不同，不填" };
  const found = methodKey(heading, context.methods) ?? withoutRest(heading, keyOf(heading));
  if (found.type === "none") return { type: "none", reason: found.reason };
  if (heading.span === "other") return { type: "none", reason: "不是本次统计期间的数，也不是累计数，不填" };
  return { ...found, span: heading.span };
}

function keyOf(heading: Heading): KeyReading {
  const { senses } = heading;
  const has = (words: readonly WordSense[]): boolean => words.some((word) => senses.has(word));
  if (has(APPRAISAL)) return has(SUBJECTS) ? restricted(appraisalKey(heading)) : appraisalKey(heading);
  if (isAboutProblems(heading)) return has(SUBJECTS) ? restricted(problemKey(heading)) : problemKey(heading);
  if (isAboutCoverage(heading)) return coverageKey(heading);
  if (has(SUBJECTS)) return none(NOT_OURS);
  if (senses.has("times") && heading.text.includes("点评")) return sure("reviewsTotal", "表头写明是点评次数");
  if (senses.has("review") && (senses.has("count") || senses.has("whole"))) {
    return unsure("看不出是不是点评次数", "reviewsTotal");
  }
  return none(NOT_OURS);
}

function appraisalKey({ senses }: Heading): KeyReading {
  if (senses.has("satisfaction")) return sure("votesRate", "表头写明是满意率");
  if (senses.has("valid")) return sure("votesValid", "表头写明是有效票");
  if (senses.has("satisfied")) return unsure("满意票算哪几个等次要看上级的规定", "votesSatisfied");
  return senses.has("rate") ? unsure("看不出是不是满意率", "votesRate") : none(NOT_OURS);
}

/** Problems or votes of one kind of subject: we count them all together. */
function restricted(reading: KeyReading): KeyReading {
  if (reading.type === "none") return reading;
  const candidates = reading.type === "sure" ? [reading.key] : reading.candidates;
  return unsure("表头限定了对象，而这个数是各类对象合在一起的", ...candidates);
}

/** A word that nobody understands may restrict what is counted. */
function withoutRest(heading: Heading, reading: KeyReading): KeyReading {
  if (heading.rest === "") return reading;
  const why = `看不懂“${heading.rest}”，不知道是不是另有限定`;
  if (reading.type === "sure") return unsure(why, reading.key);
  if (reading.type === "unsure") return unsure(why, ...reading.candidates);
  const loose = heading.text.includes("点评") || isAboutProblems(heading) ? looseKey(heading) : null;
  return loose === null ? reading : unsure(why, loose);
}

/** How a sheet received from below would be read: good enough to propose, not to fill. */
function looseKey(heading: Heading): ReturnType<typeof statisticsKey> {
  const key = statisticsKey(heading.levels.map(({ text }) => text));
  return key?.startsWith("method:") ? null : key;
}

/** 集中点评, 现场点评次数, 其他 …; `null` when the heading names no way of reviewing. */
function methodKey(heading: Heading, methods: readonly string[]): KeyReading | null {
  const { lowest, levels, senses } = heading;
  if (SUBJECTS.some((subject) => senses.has(subject))) return null;
  const above = levels.slice(0, -1);
  const isUnderMethods = above.some(
    (level) => level.senses.has("method") || (level.senses.has("review") && level.senses.has("times")),
  );
  const stem = methodStem(lowest.text);
  if (stem === "" || !(isUnderMethods || /.点评/u.test(lowest.text))) return null;
  if (above.some(({ rest }) => rest !== "")) return null;
  const known = methods.find((method) => methodStem(method) === stem);
  if (stem === "其他" || stem === "其它") return isUnderMethods ? sure("methodsRest", "其余方式的次数") : null;
  if (known !== undefined && known !== OTHER_METHOD) return sure(`method:${known}`, "与方案里的点评方式同名");
  return isUnderMethods && lowest.rest !== "" ? none(FOREIGN_METHOD) : null;
}

/** A way of reviewing that the scheme does not know. */
export const FOREIGN_METHOD = "方案里没有这种点评方式，不填";

/** 集中点评, 集中方式, 集中点评次数 → 集中. */
function methodStem(text: string): string {
  return text
    .replace(/^(?:其中|开展)/u, "")
    .replace(/(?:次数|人次|数)$/u, "")
    .replace(/(?:点评|方式|形式|式)+$/u, "");
}
