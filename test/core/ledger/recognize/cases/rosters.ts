import type { LedgerCase } from "./ledger-case";

export const ROSTER_CASES: readonly LedgerCase[] = [
  {
    name: "organisations with leaders in charge",
    rows: [
      "党组织名册",
      "序号|党组织名称|上级党组织|党组织类型|类别|书记|党员人数|联系领导|联系电话",
      "1|县卫健局党委||党委|县直|李建国|120|王志强|0371-1234",
    ],
    kind: "organizationRoster",
    fields:
      "党组织名称=organization 上级党组织=parentOrganization 党组织类型=organizationType 类别=category 书记=secretary 党员人数=memberCount 联系领导=contactLeader 联系电话=phone",
  },
  {
    name: "branches of a committee",
    sheet: "支部一览",
    rows: ["党支部名称|所属党委|支部书记|党员总数|换届时间", "内科党支部|县医院党委|周明远|15|2023.5"],
    kind: "organizationRoster",
    fields: "党支部名称=organization 所属党委=parentOrganization 支部书记=secretary 党员总数=memberCount",
  },
  {
    name: "members, traps of joinDate beside it",
    rows: [
      "党员花名册",
      "序号|姓名|性别|民族|出生年月|公民身份证号码|学历|申请入党时间|入党时间|转正时间|入党时所在支部|入党介绍人|所在党支部|党内职务|政治面貌|手机号码",
      "1|周明远|男|汉族|1980.3|110101198003010011|本科|2001.3|2003.7|2004.7|大学支部|张某|机关党支部|委员|中共党员|13800000000",
    ],
    kind: "memberRoster",
    fields:
      "姓名=memberName 性别=gender 民族=ethnicity 出生年月=birthDate 公民身份证号码=idNumber 入党时间=joinDate 转正时间=regularDate 所在党支部=organization 党内职务=position 手机号码=phone",
  },
  {
    name: "members of kinds",
    sheet: "在册党员",
    rows: [
      "姓名|支部|类别|入党日期",
      "周明远|机关党支部|正式党员|2003-07-01",
      "吴桐|机关党支部|预备党员|2023-07-01",
      "郑和平|机关党支部|正式党员|1999-07-01",
    ],
    kind: "memberRoster",
    fields: "姓名=memberName 支部=organization 类别=memberKind 入党日期=joinDate",
  },
  {
    name: "leaders and their contact points",
    rows: [
      "局领导班子成员联系点分工表",
      "序号|领导姓名|职务|联系党支部|联系电话",
      "1|李建国|局党委书记|内科党支部、外科党支部|138",
    ],
    kind: "leaderRoster",
    fields: "领导姓名=leaderName 职务=post 联系党支部=assignedOrganizations 联系电话=phone",
  },
  {
    name: "leaders, 分管 in other words",
    sheet: "Sheet3",
    rows: ["包联领导|职务|包联单位", "李建国|局长|城关卫生院", "王志强|副局长|石桥卫生院"],
    kind: "leaderRoster",
    fields: "包联领导=leaderName 职务=post 包联单位=assignedOrganizations",
  },
];
