import type { LedgerCase } from "./ledger-case";

/** Ledgers of ours with headers beside them that only look like a field. */
export const TRAP_CASES: readonly LedgerCase[] = [
  {
    name: "a member review among contact data, promises and later steps",
    rows: [
      "党员点评台账",
      "序号|姓名|所在党支部|联系方式|出生地|点评领导|点评领导意见|点评时间|整改情况|整改成效|承诺时间|承诺人|公示方式|评价时间|整改责任人",
    ],
    kind: "memberReview",
    fields:
      "姓名=memberName 所在党支部=organization 点评领导=reviewer 点评时间=reviewDate 整改情况=rectification 整改责任人=owner",
  },
  {
    name: "an organisation review among other units and dates",
    rows: [
      "党组织点评台账",
      "党组织名称|上级党组织意见|上级党组织书记|点评单位|点评领导|领导职务|点评时间|点评次数|存在问题|问题类型|下次点评时间|整改方式",
    ],
    kind: "organizationReview",
    fields: "党组织名称=organization 点评领导=reviewer 领导职务=post 点评时间=reviewDate 存在问题=problems",
  },
  {
    name: "a roster among dates that are not the joining",
    rows: [
      "党员名册",
      "姓名|姓名拼音|出生地|加入民主党派时间|入党宣誓时间|转正申请时间|入党志愿书编号|原党支部名称|原职务|所在党支部|入党时间|入党介绍人姓名",
    ],
    kind: "memberRoster",
    fields: "姓名=memberName 所在党支部=organization 入党时间=joinDate",
  },
  {
    name: "the national information system's export: 党籍状态 says 正常, 人员类别 the kind",
    rows: [
      "党员信息",
      "姓名|公民身份号码|人员类别|所在党支部|加入党组织日期|转为正式党员日期|工作岗位|党籍状态",
      "周明远|110101198003010011|正式党员|机关支部|2003-07-01|2004-07-01|公务员|正常",
      "吴桐|110101198003010022|预备党员|机关支部|2023-07-01||公务员|正常",
      "郑和平|110101198003010033|正式党员|机关支部|2001-07-01|2002-07-01|公务员|正常",
    ],
    kind: "memberRoster",
    fields:
      "姓名=memberName 公民身份号码=idNumber 人员类别=memberKind 所在党支部=organization 加入党组织日期=joinDate 转为正式党员日期=regularDate",
  },
  {
    name: "a list of committees names its organisations so",
    rows: ["分党委一览", "分党委名称|简称|书记姓名|党员总数", "机械学院党委|机械|李建国|120"],
    kind: "organizationRoster",
    fields: "分党委名称=organization 简称=shortName 书记姓名=secretary 党员总数=memberCount",
  },
  {
    name: "rectification: the problem's attributes are not the problem, the inspector no reviewer",
    rows: [
      "党建督查整改台账",
      "序号|被检查单位|检查时间|检查人|问题来源|问题类别|存在问题|原因分析|整改措施|配合单位|整改期限|监督单位|是否销号",
      "1|甲支部|2024.1|李建国|督查|组织|缺记录|忙|补记|乙支部|2024.2|纪委|是",
    ],
    kind: "rectification",
    fields: "被检查单位=organization 存在问题=problem 整改措施=measures 整改期限=deadline 是否销号=status",
  },
];
