/** Words by which a reader finds the aspects that many documents share (a keyword reading, nothing more). */
export const ASPECT_WORDS = {
  coreWork: ["中心工作", "科学发展", "发展", "业务", "生产", "教学", "项目", "重点任务"],
  pledges: ["承诺", "践诺"],
  practicalHelp: ["实事", "好事", "服务群众", "群众", "民生", "帮扶", "为民"],
  partyBuilding: ["党建", "队伍建设", "班子", "组织建设", "党员教育"],
  jointBuilding: ["党群共建", "共建", "工会", "共青团", "妇联", "带动"],
  activity: ["创先争优", "活动方案", "组织开展", "组织领导", "活动"],
  ownPost: ["岗位", "本职", "本岗", "业绩", "业务", "工作"],
  servingPeople: ["群众", "服务", "帮扶", "联系"],
  modelRole: ["先锋", "模范", "带头", "义务", "表率"],
  shortcomings: ["问题", "不足", "差距", "努力方向", "改进", "薄弱"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
