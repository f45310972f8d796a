/** What a word inside a heading says. */
export type WordSense =
  | "secretary"
  | "organization"
  | "branch"
  | "member"
  | "due"
  | "done"
  | "left"
  | "review"
  | "method"
  | "problem"
  | "rectify"
  | "raised"
  | "closed"
  | "completed"
  | "inProgress"
  | "open"
  | "unclosed"
  | "unfinished"
  | "overdue"
  | "appraisal"
  | "valid"
  | "satisfied"
  | "satisfaction"
  | "rate"
  | "closedRate"
  | "count"
  | "people"
  | "times"
  | "whole"
  | "period"
  | "month"
  | "quarter"
  | "halfYear"
  | "cumulative"
  /** A span that is neither: the last period, the same of last year, a plan, a difference. */
  | "otherSpan"
  /** Something of its own that none of our numbers is. */
  | "foreign"
  /** Says nothing. */
  | "filler";

/** Simplified, without white space; the longest that fits counts. */
const WORDS: { readonly [S in WordSense]: string } = {
  secretary: "书记 党组织书记 党支部书记 支部书记 基层党组织书记 各级书记",
  organization: "党组织 基层党组织 各级党组织 基层组织 下级党组织 下属党组织",
  branch: "党支部 支部 党总支 总支 党委 基层党支部",
  member: "党员",
  due: "应点评 应接受点评 应被点评 应作点评 应开展点评 应进行点评 应接受领导点评 应参加点评 需点评 应评 应",
  done: "已点评 已接受点评 已被点评 已作点评 已开展点评 已进行点评 已接受领导点评 实际点评 实点评 完成点评 已完成点评 实评 已评 实际接受点评 已",
  left: "未点评 尚未点评 未接受点评 未被点评 未作点评 未开展点评 待点评",
  review: "点评 领导点评 接受点评 接受领导点评 被点评 领导点评工作",
  method: "方式 点评方式 形式 点评形式 方法 按方式分 按点评方式分",
  problem: "问题 重点问题 存在问题 存在的问题 突出问题 主要问题",
  rectify: "整改 整改落实 整改情况",
  raised: "提出 指出 查摆 发现 梳理 反馈 查找 点评提出 点评指出",
  closed: "已销号 销号 已办结 办结",
  completed: "已整改 整改完成 已完成整改 完成整改 整改到位 已整改到位 已解决 解决 已落实",
  inProgress: "整改中 正在整改",
  open: "未启动整改 未启动 尚未启动整改 未着手整改",
  unclosed: "未销号 未办结",
  unfinished: "未整改 尚未整改 未解决 未完成整改 未整改到位 未完成 待整改",
  overdue: "逾期 超期 逾期未整改 超期未整改 逾期未完成 超时限",
  appraisal: "评议 测评 民主评议 群众评议 群众民主评议 民主测评 群众测评 满意度测评 群众满意度测评",
  valid: "有效票 收回有效票 有效测评票 有效评议票",
  satisfied: "满意票",
  satisfaction: "满意率 满意度 群众满意率 群众满意度 综合满意率",
  rate: "率 比例 覆盖率 覆盖面 点评率 完成率 百分比 占比 比率",
  closedRate: "销号率 办结率",
  count: "数 个数 数量 总数 票数 项数 件数",
  people: "人数 人",
  times: "次数 总次数",
  whole: "合计 总计 小计 共计",
  period: "本期 当期 本次 本轮 本期数 本阶段",
  month: "本月 当月 本月数",
  quarter: "本季 本季度 当季 本季数",
  halfYear: "本半年",
  cumulative:
    "累计 累计数 本年累计 今年累计 年度累计 本年度累计 年初至今 年初以来 今年以来 自年初累计 累计至本期 活动开展以来 自活动开展以来 活动以来 累计点评",
  otherSpan:
    "上期 上月 上季 上季度 上年 上年度 去年 同期 去年同期 上年同期 同比 环比 增减 增长 较上期 较上月 计划 目标 下月 下季 下期 下半年计划 年度任务 历年",
  foreign:
    "预备 流动 离退休 退休 离休 学生 教职工 教工 女 男 少数民族 领导干部 干部 班子 代表 发展 积极分子 申请 群众代表 人次 参评 参加 参与 列席 被点评书记 接受点评书记 应被点评书记 已被点评书记 应接受点评书记 已接受点评书记 书记接受点评 书记被点评 未参加 委员 小组 党小组 述职 覆盖人数 发放 收回 票决 基本满意 不满意 比较满意 很满意 非常满意 较满意 弃权 承诺 公示 建议 意见 会议 户 表彰 奖励 处分 时限 名单 姓名 日期 时间 县级领导 乡科级 处级",
  filler: "情况 基本情况 工作 其中 的 统计 数据 开展 进行 跟踪 单位 对象 各 全体 所有 接受 作 被 完成 履行 履职 职责 :",
};

const SENSES: ReadonlyMap<string, WordSense> = new Map(
  (Object.entries(WORDS) as [WordSense, string][]).flatMap(([sense, words]) =>
    words.split(" ").map((word): [string, WordSense] => [word, sense]),
  ),
);
const LONGEST = Math.max(...[...SENSES.keys()].map((word) => word.length));

/** A heading taken apart. */
export interface HeadingWords {
  readonly senses: ReadonlySet<WordSense>;
  /** What is left when all known words are taken out; "" when every word is understood. */
  readonly rest: string;
}

/** Takes a normalised heading apart from left to right, longest known word first. "" has no senses and no rest. */
export function wordsOf(heading: string): HeadingWords {
  const senses = new Set<WordSense>();
  let rest = "";
  for (let at = 0; at < heading.length;) {
    const word = longestAt(heading, at);
    const sense = word === "" ? undefined : SENSES.get(word);
    if (sense === undefined) {
      rest += heading.charAt(at);
      at += 1;
    } else {
      if (sense !== "filler") senses.add(sense);
      at += word.length;
    }
  }
  return { senses, rest };
}

function longestAt(text: string, at: number): string {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (SENSES.has(word)) return word;
  }
  return "";
}
