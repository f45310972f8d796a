import type { ProblemState } from "../problem";

/** The states a status cell allows: dates and marks choose within them. One state when both ends are equal. */
export interface StateSpan {
  readonly atLeast: ProblemState;
  readonly atMost: ProblemState;
}

const exactly = (state: ProblemState): StateSpan => ({ atLeast: state, atMost: state });
const between = (atLeast: ProblemState, atMost: ProblemState): StateSpan => ({ atLeast, atMost });

/** Parts that say what has not happened yet; they are taken out before the rest is read. The last allowed state is given. */
export const NOT_YET: readonly { readonly words: RegExp; readonly atMost: ProblemState }[] = [
  {
    words: /(?:未|没有?|尚未|还未|暂未|不予|不能)(?:能|予)?(?:销号|销账|销项|办结|关闭|结案|闭环)/gu,
    atMost: "reReviewed",
  },
  { words: /(?:待|拟|申请|报请|等待|准备)(?:销号|销账|销项|办结|关闭|结案|闭环)/gu, atMost: "reReviewed" },
  {
    words: /(?:未|没有?|尚未|还未|暂未|待|等待|申请|报请|拟)(?:进行)?(?:复评|再评|复查|复核|验收|核查)/gu,
    atMost: "replied",
  },
  { words: /(?:未|没有?|尚未|还未|暂未|待|等待|拟)(?:书面)?(?:回复|答复|反馈|回告)/gu, atMost: "completed" },
];

/**
 * Words in a status cell, the first that fits decides. Negations and parts stand before what they negate. Closure stands
 * before completion: 已整改已销号 is closed.
 */
export const STATUS_WORDS: readonly { readonly words: RegExp; readonly says: StateSpan }[] = [
  { words: /^(?:open|notstarted)$/u, says: exactly("open") },
  { words: /^(?:inprogress|ongoing|doing)$/u, says: exactly("inProgress") },
  { words: /^(?:done|completed?|finished)$/u, says: exactly("completed") },
  { words: /^closed$/u, says: exactly("closed") },
  { words: /^(?:100(?:\.0+)?|百分之百)[%]$/u, says: exactly("completed") },
  { words: /^0(?:\.0+)?[%]$/u, says: exactly("open") },
  { words: /^\d{1,2}(?:\.\d+)?[%]$/u, says: exactly("inProgress") },

  {
    words: /(?:未|没有?|尚未|还未|暂未|仍未)(?:全部|完全|彻底)?(?:整改|落实|解决|完成)?(?:到位|彻底)/u,
    says: exactly("inProgress"),
  },
  { words: /(?:未|没有?|尚未|还未|暂未|仍未)(?:全部|完全|彻底)(?:整改|落实|解决|完成)/u, says: exactly("inProgress") },
  { words: /(?:整改|落实|解决|完成)(?:不到位|不彻底|不完全)/u, says: exactly("inProgress") },
  {
    words: /(?:未|没有?|尚未|还未|暂未|仍未|待)(?:按期|按时|如期|能)?(?:完成|完毕|办理完)/u,
    says: between("open", "inProgress"),
  },
  { words: /(?:整改|落实)(?:尚|还|仍|暂)?未完(?:成|毕)?/u, says: between("open", "inProgress") },
  {
    words:
      /(?:未|没有?|尚未|还未|暂未|仍未|待|拟|准备)(?:开始|开展|启动|进行|着手|得到|予以|能)?(?:整改|落实|解决|处理|办理|推进)/u,
    says: exactly("open"),
  },
  {
    words: /(?:未|没有?|尚未|还未|暂未)(?:开始|开展|启动|动工|着手)|待办|^未$|^新增$|重新整改$|退回整改/u,
    says: exactly("open"),
  },
  {
    words: /(?:部分|基本|初步|阶段性|大部分|多数)(?:已|得到)?(?:完成|整改|解决|落实|办结|到位)/u,
    says: exactly("inProgress"),
  },
  { words: /(?:正在?|仍在|还在|抓紧|加快)(?:进行|推进|整改|落实|解决|办理|实施|开展)/u, says: exactly("inProgress") },
  {
    words: /^(?!.*(?:已|完成|完毕)).*(?:持续|继续|长期|逐步)(?:进行|推进|整改|落实|解决|办理|实施|开展|坚持)/u,
    says: exactly("inProgress"),
  },
  { words: /^(?:限期|责令|要求|立即)整改$/u, says: between("open", "inProgress") },
  {
    words:
      /(?:整改|进行|推进|落实|实施|办理|解决|处理|完善)(?:之)?中|进行时|在整改|在办|已(?:开始|启动|着手|制定|部署)/u,
    says: exactly("inProgress"),
  },

  { words: /销号|销账|销项|办结|结案|关闭|闭环/u, says: exactly("closed") },
  {
    words: /(?:复评|再评|复查|复核|验收)(?:通过|合格|达标|满意)|通过(?:复评|再评|复查|复核|验收)/u,
    says: exactly("closed"),
  },
  {
    words: /(?:已|完成)(?:进行)?(?:复评|再评|复查|复核|验收)|复评(?:完成|结束|完毕)/u,
    says: between("reReviewed", "closed"),
  },
  {
    words: /(?:已|完成)(?:书面)?(?:回复|答复|反馈|回告)|(?:书面)?(?:回复|答复)(?:完成|完毕)/u,
    says: exactly("replied"),
  },
  { words: /(?:整改|落实|解决|处理|办理)(?:已|全部|全面)?(?:完成|完毕|到位|结束|好)/u, says: exactly("completed") },
  {
    words:
      /已(?:经|全部|全面|按期|按时|如期|提前|立行立改|得到)*(?:整改|完成|完毕|解决|落实|改正|纠正|到位|改进|处理)/u,
    says: exactly("completed"),
  },
  {
    words: /^(?:全部|全面|按期|按时|如期|提前)?(?:完成|完毕|完结|了结|落实|解决|改正|到位)$|完成整改|整改成效明显$/u,
    says: exactly("completed"),
  },
];

/** What is left when everything said was "not yet": 待销号 and 待复评 say that the rectifying itself is done. */
export const ONLY_NOT_YET: Readonly<Record<"waiting" | "denied", ProblemState>> = {
  waiting: "completed",
  denied: "open",
};

/** Marks in a column that asks a question (是否整改完成, 是否销号). */
export const YES_WORDS = /^(?:是|√|✓|✔|☑|■|有|y|yes|true|1|已|对)$/u;
export const NO_WORDS = /^(?:否|×|✗|✘|x|☐|□|没|没有|n|no|false|未|不是)$/u;

/** What a tick under a heading says, and the most that its absence allows. */
export const ASKED: readonly { readonly heading: RegExp; readonly yes: ProblemState; readonly no: ProblemState }[] = [
  { heading: /销号|销账|销项|办结|结案|关闭|闭环/u, yes: "closed", no: "reReviewed" },
  { heading: /回复|答复/u, yes: "replied", no: "completed" },
  { heading: /完成|到位|落实|解决|是否.*整改|整改否/u, yes: "completed", no: "inProgress" },
];
