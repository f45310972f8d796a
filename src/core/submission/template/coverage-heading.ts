import type { Heading } from "./heading-levels";
import type { WordSense } from "./heading-words";
import { NOT_OURS, none, sure, unsure, type KeyReading } from "./heading-reading";
import type { IndicatorKey } from "./indicator";

type Subject = "secretaries" | "organizations" | "members";
type Act = "Due" | "Done" | "Left" | "Rate";

const SUBJECTS: readonly (readonly [WordSense, Subject])[] = [
  ["secretary", "secretaries"],
  ["organization", "organizations"],
  ["branch", "organizations"],
  ["member", "members"],
];
const ALL: readonly Subject[] = ["organizations", "members", "secretaries"];
const REVIEWS_OF_SECRETARIES = /(?:作|开展|进行|履行)(?:了)?点评的?书记|书记(?:应|已|未)?(?:作|开展|进行|履行)点评/u;
const NAMES: { readonly [S in Subject]: string } = {
  secretaries: "书记点评",
  organizations: "党组织",
  members: "党员",
};

/** Does the heading speak of who is due or done? */
export function isAboutCoverage({ senses }: Heading): boolean {
  return ["due", "done", "left", "rate"].some((sense) => senses.has(sense as WordSense));
}

/** 书记点评, 党组织, 党员: 应点评, 已点评, 未点评, 比例. */
export function coverageKey(heading: Heading): KeyReading {
  const act = actOf(heading);
  if (act === null || heading.senses.has("times")) return none(NOT_OURS);
  const named = [...heading.levels].reverse().find(({ senses }) => SUBJECTS.some(([sense]) => senses.has(sense)));
  if (named === undefined) {
    if (!heading.text.includes("点评") && act !== "Rate") return none(NOT_OURS);
    return unsure("没有写明是党组织、党员还是书记", ...ALL.map((subject) => key(subject, act)));
  }
  const subjects = subjectsIn(named.senses);
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) {
    return unsure("写了不止一种对象", ...subjects.map((each) => key(each, act)));
  }
  const above = heading.levels.slice(0, heading.levels.indexOf(named)).map(({ senses }) => subjectsIn(senses));
  if (above.some((others) => others.length > 0 && !others.includes(subject))) {
    const others = above.flat().filter((each) => each !== subject);
    return unsure("上下级表头写的对象不同", key(subject, act), ...others.map((each) => key(each, act)));
  }
  if (heading.senses.has("branch")) return unsure("只写了支部、总支或党委，不一定是全部党组织", key(subject, act));
  if (subject === "secretaries") return secretaryKey(heading, act);
  return sure(key(subject, act), `表头写明是${NAMES[subject]}`);
}

/** Secretaries who review, not those who are reviewed (DOMAIN §6). */
function secretaryKey(heading: Heading, act: Act): KeyReading {
  const isOwnWording = heading.text.includes("书记点评") && heading.lowest.senses.has("secretary");
  if (isOwnWording || REVIEWS_OF_SECRETARIES.test(heading.text))
    return sure(key("secretaries", act), "表头写明是书记作点评");
  return unsure("看不出是书记点评别人，还是书记被点评", key("secretaries", act));
}

/** The lowest level that says decides; `null` when it says two things at once. */
function actOf(heading: Heading): Act | null {
  for (const { senses } of [...heading.levels].reverse()) {
    if (senses.has("rate")) return senses.has("left") ? null : "Rate";
    const acts = (["due", "done", "left"] as const).filter((act) => senses.has(act));
    if (acts.length > 1) return null;
    if (acts[0] !== undefined) return acts[0] === "due" ? "Due" : acts[0] === "done" ? "Done" : "Left";
  }
  return null;
}

function subjectsIn(senses: ReadonlySet<WordSense>): readonly Subject[] {
  return [...new Set(SUBJECTS.filter(([sense]) => senses.has(sense)).map(([, subject]) => subject))];
}

function key(subject: Subject, act: Act): IndicatorKey {
  return `${subject}${act}`;
}
