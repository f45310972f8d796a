import type { LedgerKind } from "../kinds";

/** Words that speak against our ledgers: a staff roster, an election count, an archive log … look like one and are none. */
export interface LookAlike {
  /** Regular expression source, found anywhere in normalised text. */
  readonly words: string;
  /** Where the word must stand: `title` = title or sheet name, `header` = any column header. */
  readonly where: "title" | "header";
  /** How much it takes from the kinds' evidence (see `KIND_EVIDENCE`). */
  readonly weight: number;
  /** Every kind when left out. */
  readonly kinds?: readonly LedgerKind[];
}

const ROSTERS: readonly LedgerKind[] = ["memberRoster", "organizationRoster", "leaderRoster"];
const ROLLS_AND_APPRAISAL: readonly LedgerKind[] = [...ROSTERS, "appraisal"];

export const LOOK_ALIKES: readonly LookAlike[] = [
  { where: "title", words: "候选人|选举|推荐提名|推荐人选|计票|选票|得票", weight: 4 },
  { where: "title", words: "档案", weight: 4 },
  { where: "title", words: "点评.{0,10}统计", weight: 4, kinds: ["organizationReview", "memberReview"] },
  { where: "title", words: "党费|缴费|经费|工资|补贴|补助|慰问金", weight: 4, kinds: ROLLS_AND_APPRAISAL },
  { where: "title", words: "报名|培训|学员|签到|考勤|值班|点名", weight: 3.5 },
  {
    where: "title",
    words: "积极分子|发展对象|入党申请人|发展党员|党员发展|发展纪实|培养对象",
    weight: 3.5,
    kinds: ROLLS_AND_APPRAISAL,
  },
  { where: "title", words: "团员|共青团|团支部|工会|妇联|少先队|志愿", weight: 3.5 },
  {
    where: "title",
    words:
      "员工|职工花名册|教职工(?!党)|教师花名册|学生花名册|实习生|劳务|离职|人事|编制|职数|干部(?:花?名册|任免|统计|队伍|情况)|中层干部|后备干部",
    weight: 3.5,
    kinds: ROLLS_AND_APPRAISAL,
  },
  {
    where: "title",
    words: "党代表|代表名册|代表名单|党务工作者|表彰|先进|优秀共产党员|困难党员帮扶|获奖",
    weight: 2.5,
    kinds: ROSTERS,
  },
  { where: "title", words: "组织关系|转接|转出|转入|接转", weight: 3, kinds: ROSTERS },
  {
    where: "title",
    words: "三会一课|主题党日|组织生活(?!会?点评)|党课|会议记录|学习记录|谈心|谈话|走访|活动记录|积分",
    weight: 3,
  },
  { where: "title", words: "换届|任期|届满", weight: 2.5, kinds: ROSTERS },
  {
    where: "title",
    words: "统计(?:表|简表|报表|年报)|信息总表|情况统计|基本情况统计|数量",
    weight: 2,
    kinds: ["organizationRoster", "memberRoster"],
  },
  { where: "title", words: "隐患|设备|物资|资产|库存|采购|合同|客户|供应商|工程|消防", weight: 2 },
  {
    where: "title",
    words: "员工|绩效工资|岗位绩效|课程|教学|学生|供应商|招标|投标",
    weight: 3,
    kinds: ["assessment", "appraisal", "awardApplication"],
  },

  { where: "header", words: "赞成|反对票|得票|选票|候选人|另选人|推荐提名|推荐票", weight: 3 },
  { where: "header", words: "劳动(?:关系|合同)|劳务|用工|司龄|入职|合同到期|竞业|社保|离职", weight: 3 },
  { where: "header", words: "档案|转递|查阅|借阅|归还", weight: 3 },
  {
    where: "header",
    words: "转(?:入|出)(?:的)?(?:党组织|党支部|支部|单位|办理|时间|日期)|介绍信",
    weight: 2.5,
    kinds: ROSTERS,
  },
  { where: "header", words: "党费|缴纳|补缴|应缴|实缴", weight: 2, kinds: ROSTERS },
  { where: "header", words: "团支部|团组织|入团|团员", weight: 3 },
  { where: "header", words: "职级|任现职|参加工作|职数|编制|军转|考察", weight: 0.7, kinds: ROSTERS },
  { where: "header", words: "应换届|实际换届|任命时间|任职时间|任期", weight: 1, kinds: ["organizationRoster"] },
  { where: "header", words: "培训|报名|课程|学分|成绩(?:分|单)|考试", weight: 1.5, kinds: ROSTERS },
  { where: "header", words: "奖励|处分|获奖|荣誉|困难|帮扶|慰问|流出|流入|积分", weight: 1.2, kinds: ROSTERS },
  { where: "title", words: "奖惩|处分|帮扶|困难|慰问|轮训|出国|外出", weight: 2.5, kinds: ROSTERS },
  { where: "header", words: "积极分子", weight: 0.6, kinds: ["memberRoster"] },
  { where: "header", words: "发展对象", weight: 0.6, kinds: ["memberRoster"] },
  { where: "title", words: "红旗|示范|星级|创建|评选|评优", weight: 1.5, kinds: ROSTERS },
  { where: "header", words: "谈话|谈心|家访", weight: 3 },
  {
    where: "header",
    words: "会议(?:主题|议题|内容|名称|时间)|主持人|记录人|签到",
    weight: 1.5,
    kinds: [...ROSTERS, "organizationReview", "memberReview"],
  },
];
