import type { LongTextCell } from "../typed-cell";
import { toSimplified } from "../script/to-simplified";

const NEGATIONS = [
  "无",
  "没有",
  "没",
  "暂无",
  "暂时没有",
  "暂没有",
  "尚无",
  "尚未",
  "未",
  "不存在",
  "未见",
  "并无",
  "均无",
];
const VERBS = ["发现", "存在", "提出", "反映", "收到"];
const DEGREES = ["明显", "突出", "重大", "较大", "大", "什么", "任何", "其他", "其它", "不良", "具体", "需要", "需"];
const THINGS = [
  "意见",
  "问题",
  "建议",
  "意见建议",
  "意见和建议",
  "意见及建议",
  "不足",
  "不足之处",
  "缺点",
  "异议",
  "情况",
  "内容",
  "存在问题",
  "存在的问题",
  "突出问题",
  "问题和不足",
  "问题与不足",
  "整改",
  "整改事项",
  "整改内容",
  "整改问题",
  "整改的问题",
  "改进意见",
  "改进建议",
];

/** Whole texts that say nothing although they name nothing missing. */
const OTHERS = ["不详", "略", "待定", "待补", "待补充", "待填", "不清楚", "不知道", "不适用"];

const NEGATED = new RegExp(
  `^(?:${NEGATIONS.join("|")})(?:${VERBS.join("|")})?(?:${DEGREES.join("|")})*(?:的)?(?:${THINGS.join("|")})?$`,
);
const WHOLE: ReadonlySet<string> = new Set(OTHERS);
const NOISE = /[\s，。、；：！,.;:!（）()“”"'\-—]/g;
const MAX_LENGTH = 20;

/** 无, 没有, 无意见, 暂无, 不存在, 无明显问题 …: words without substance (DOMAIN §3 "Empty phrases"). `""` is none. */
export function isEmptyPhrase(text: string): boolean {
  if (text === "" || text.length > MAX_LENGTH) return false;
  const words = toSimplified(text.replace(NOISE, ""));
  return words !== "未" && (NEGATED.test(words) || WHOLE.has(words));
}

/** Does the cell say anything of substance: neither blank nor an empty phrase? False when there is no such column. */
export function hasSubstance(cell: LongTextCell | undefined): cell is LongTextCell {
  return cell?.blank === null && !cell.isEmptyPhrase;
}
