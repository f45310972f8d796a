import type { FieldWords } from "./field-words";
import { REVIEWS } from "./field-words";

const ROSTER = ["memberRoster"] as const;
const PEOPLE = ["memberRoster", "memberReview"] as const;
const ORGANIZATIONS = ["organizationRoster", "organizationReview"] as const;
const REVIEWED = "(?:受评|被评|受点评|接受点评|被点评|接受评议|受评议)";
const BRANCH = "(?:党组织|基层组织|党支部|支部)";
const DAY = "(?:时间|日期|年月日?)";
/** Looks ahead: a header that holds any of these means something else. */
const not = (words: string): string => `(?!.*(?:${words}))`;

/**
 * Looser forms, by the part of a header that carries the meaning. They score lower than any plain form, so that they count only where no plainer
 * header claims the field. What else the same part may mean is ruled out in each (联系方式 is no review method, 出生地 no date).
 */
export const LOOSE_WORDS: readonly FieldWords[] = [
  {
    field: "memberName",
    words: `${REVIEWED}.{0,3}(?:党员|同志|人员|人)(?:姓名|名单|名称)?|点评党员`,
    score: 0.86,
    kinds: REVIEWS,
  },
  {
    field: "memberName",
    words: `${not("领导|介绍|书记|负责|责任|候选|家庭|联系|填|审核|推荐|配偶|经办|培养|原")}(?:党员|同志|人员|干部|个人|成员).{0,2}姓名`,
    score: 0.86,
  },
  {
    field: "organization",
    words: `${REVIEWED}.{0,3}(?:党组织|支部|党支部|单位|组织|党委|总支)(?:的)?(?:名称|全称)?`,
    score: 0.86,
    kinds: REVIEWS,
  },
  {
    field: "organization",
    words: `${not("上级|上一级|主管|隶属|代码|转|原|团|入党|联系")}.{0,4}${BRANCH}(?:的)?(?:名称|全称|名字)`,
    score: 0.82,
    kinds: [...ORGANIZATIONS, ...PEOPLE, "assessment", "appraisal"],
  },
  {
    field: "organization",
    words: `${not("原|转|入党|团")}(?:组织关系)?(?:所在|所属).{0,4}(?:党组织|党支部|支部)(?:名称|全称)?`,
    score: 0.82,
    kinds: PEOPLE,
  },
  {
    field: "parentOrganization",
    words:
      "(?:上级|上一级|隶属|主管|所属上级).{0,4}(?:党组织|党委|总支|组织)(?:名称|全称)?|所属党委(?:党?总支)?|所属(?:党?总支)?党委",
    score: 0.84,
  },
  {
    field: "organizationType",
    words: "(?:党组织|组织|支部|党支部)(?:设置)?(?:性质|形式|分类)",
    score: 0.8,
    kinds: ["organizationRoster"],
  },
  {
    field: "memberCount",
    words: `${not("女|少数民族|正式|预备|已|应|流动|离退|大专|岁")}(?:在册|现有|所有|所辖|全部)党员(?:数|人数|数量|总数|名)?|党员(?:数量|总数|人数|数)?(?:人|名)`,
    score: 0.79,
    kinds: ORGANIZATIONS,
  },
  {
    field: "secretary",
    words: "(?:现任|党组织|支部|党支部)?(?:负责人)?书记(?:同志)?|党组织负责人书记|支部负责人书记",
    score: 0.82,
    kinds: ["organizationRoster"],
  },
  {
    field: "contactLeader",
    words: "(?:分管|包联|联系|包保|挂联).{0,4}领导(?:姓名|及职务)?",
    score: 0.82,
    kinds: ["organizationRoster"],
  },
  {
    field: "position",
    words: "岗位职务|职务(?:职业|岗位)|工作岗位职务|(?:担任|现任|任)(?:的)?职务",
    score: 0.8,
    kinds: PEOPLE,
  },
  { field: "position", words: "(?:工作)?岗位", score: 0.78, kinds: ["memberReview"] },
  { field: "birthDate", words: `出生.{0,2}${DAY}|何时出生`, score: 0.82 },
  {
    field: "joinDate",
    words: `${not("申请|积极|发展|介绍|党派|民主|宣誓|志愿|所在")}(?:加入|入).{0,7}党(?:的)?(?:具体)?${DAY}|何时入党|何时加入.{0,6}党`,
    score: 0.86,
    kinds: PEOPLE,
  },
  {
    field: "regularDate",
    words: `何时转正|转正(?:的)?(?:具体)?${DAY}|(?:转为|成为)正式(?:党员)?(?:的)?${DAY}`,
    score: 0.86,
    kinds: ROSTER,
  },
  {
    field: "memberKind",
    words:
      "党籍(?:类别|类型)|是否(?:为)?(?:正式|预备)党员|(?:正式|预备)(?:党员)?[/、或与](?:正式|预备)(?:党员)?|党员(?:分类|种类)",
    score: 0.86,
    kinds: ROSTER,
  },
  {
    field: "reviewer",
    words:
      "(?:由)?(?:谁|何人|哪位领导)(?:来)?(?:点评|评)|(?:领导)?(?:点评|讲评)(?:主体|者|领导)(?:姓名|单位|职务|及|和|、|的|或|签名|签字)*|(?:实施|主持|负责|开展)(?:点评|讲评)(?:的)?(?:人|领导|人员|者)(?:姓名|单位|职务|及|和|、)*",
    score: 0.84,
    kinds: REVIEWS,
  },
  {
    field: "reviewDate",
    words: `${not("下次|再|复|公示|整改|方式|形式|地点|次数")}(?:(?:在)?(?:何时|什么时候)(?:点评|讲评|评议)?|.{0,4}(?:点评|讲评|评议).{0,4}${DAY})`,
    score: 0.82,
    kinds: REVIEWS,
  },
  {
    field: "place",
    words:
      "(?:在)?(?:何处|何地|哪里)(?:点评|讲评|评议)?|(?:开展|实施|领导)?(?:点评|会议|活动)(?:的)?(?:具体)?(?:地点|场所|地址)",
    score: 0.82,
    kinds: REVIEWS,
  },
  {
    field: "method",
    words: `${not("联系|公示|公开|整改|回复|反馈|通知|联络")}.{0,6}(?:方式|形式|方法|途径)|(?:集中|个别|现场|随机|谈话|汇报|[/、,])+`,
    score: 0.8,
    kinds: REVIEWS,
  },
  {
    field: "pledges",
    words: `${not(`${DAY}|时限|期限|次数|人$|是否`)}.{0,4}(?:承诺|践诺).{0,8}`,
    score: 0.78,
    kinds: REVIEWS,
  },
  {
    field: "evaluation",
    words: `${not(`自|群众|支部|互|${DAY}|领导$|人$|次数|满意`)}.{0,10}(?:评价|评语|点评意见|总评|总体意见).{0,4}`,
    score: 0.78,
    kinds: REVIEWS,
  },
  {
    field: "achievements",
    words: `${not("得分|考试|整改|践诺|承诺")}.{0,6}(?:成绩|成效|亮点|优点|长处|可取之处|肯定).{0,4}`,
    score: 0.8,
    kinds: REVIEWS,
  },
  {
    field: "problems",
    words: `${not("整改(?!的)|落实|来源|类别|类型|编号|原因|性质|责任|解决")}.{0,8}(?:不足|问题|差距|短板|缺点|欠缺|薄弱环节|需?改进(?:之处|的地方|方面)|待改进.{0,3})(?:之处|方面|和不足)?`,
    score: 0.8,
    kinds: REVIEWS,
  },
  {
    field: "advice",
    words: `${not("落实|采纳|处理|群众|是否")}.{0,10}(?:建议|打算|努力方向|希望|要求|改进方向|方向)(?:(?:和|及|与|、).{1,4})?`,
    score: 0.79,
    kinds: REVIEWS,
  },
  {
    field: "rectification",
    words: `${not(`${DAY}|时限|责任|承诺`)}(?:点评|意见|问题|建议|整改|领导|提出|后续|指出|被点评|对|的|上次|落实)*(?:整改|落实)(?:整改|落实|的)*(?:情况|结果|成效|状况)`,
    score: 0.79,
    kinds: REVIEWS,
  },
  {
    field: "publishedDate",
    words: `何时(?:公示|公开|公布)|.{0,6}(?:公示|公开|公布)(?:的)?${DAY}`,
    score: 0.84,
    kinds: REVIEWS,
  },

  {
    field: "status",
    words: "(?:整改|完成|落实)(?:的)?(?:状况|状态|与否)|.{0,2}(?:整改|销号|完成)状[态况]",
    score: 0.84,
    kinds: ["rectification"],
  },
  {
    field: "respondentKind",
    words: "(?:征求|调查|走访|座谈|受访|反映|被征求).{0,4}(?:对象|人员|群体)(?:类别|类型|身份)?",
    score: 0.84,
    kinds: ["opinion"],
  },
  { field: "maxScore", words: "总(?:分值|满分|标准分)", score: 0.86, kinds: ["assessment"] },
  {
    field: "score",
    words: `${not("标准|满|扣|加|自评|申报")}(?:评定|考评|最后|最终|实际|核定|评审|测评|考核).{0,2}(?:得分|分数|评分)`,
    score: 0.84,
    kinds: ["assessment"],
  },
];
