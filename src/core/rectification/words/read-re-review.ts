import { cleanWord } from "./clean-word";

export type ReReviewOutcome = "passed" | "failed";

/** Failures first: 未通过 holds 通过. */
const FAILED =
  /(?:未|没有?|不|尚未|仍未)(?:能|予)?(?:通过|合格|达标|满意|到位|解决|同意|认可|销号|完成|符合|整改|落实)|不到位|不彻底|退回|重新整改|再次整改|(?:需|须|应|要|限期)(?:进一步|继续|再)?整改|继续整改|较?差$|^(?:否|×|✗|✘|x)$/u;
const PASSED =
  /通过|合格|达标|满意|到位|已(?:经)?解决|同意|认可|销号|办结|优秀|良好|较?好$|已(?:完成|整改|落实)|符合要求|完成|^(?:是|√|✓|✔|优|良)$/u;
/** Not held yet, or held without a result. */
const PENDING = /^(?:待|未|尚未|还未|暂未|拟)(?:进行)?(?:复评|再评|复查|复核|验收|定)|^(?:基本|部分)|^一般$/u;

/** What a 复评结果 cell says; `null` when blank, still to come, or not clear (一般, 基本合格 …). */
export function readReReview(text: string): ReReviewOutcome | null {
  const word = cleanWord(text);
  if (word === "" || PENDING.test(word)) return null;
  if (FAILED.test(word)) return "failed";
  return PASSED.test(word) ? "passed" : null;
}
