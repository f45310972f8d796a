import type { LedgerCase } from "./ledger-case";

export const TRACKING_CASES: readonly LedgerCase[] = [
  {
    name: "planned and actual end told apart by each other",
    rows: [
      "领导点评重点问题跟踪整改落实记录表",
      "序号|被点评党组织|点评领导|点评时间|重点问题|整改措施|责任人|整改时限|整改进展|完成时间|书面回复时间|复评结果|销号情况",
      "1|内科党支部|李建国|2024.3.8|活动少|增加活动|周明远|2024.6.30|完成|2024.6.1|2024.6.2|好|已销号",
    ],
    kind: "rectification",
    fields:
      "被点评党组织=organization 点评领导=reviewer 点评时间=reviewDate 重点问题=problem 整改措施=measures 责任人=owner 整改时限=deadline 整改进展=progress 完成时间=completedDate 书面回复时间=repliedDate 复评结果=reReviewResult 销号情况=status",
  },
  {
    name: "an inspection's problem list",
    sheet: "问题清单",
    rows: [
      "序号|问题类别|具体问题|整改目标|整改措施|牵头领导|责任单位|责任人|计划完成时间|实际完成时间|是否完成",
      "1|组织建设|换届不及时|按期换届|制定计划|李建国|内科党支部|周明远|2024.6.30|2024.6.1|是",
    ],
    kind: "rectification",
    fields:
      "具体问题=problem 整改目标=goal 整改措施=measures 牵头领导=leader 责任单位=ownerUnit 责任人=owner 计划完成时间=deadline 实际完成时间=completedDate 是否完成=status",
  },
  {
    name: "问题编号 beside 序号, 整改情况 with states in it",
    rows: [
      "整改台账",
      "序号|问题编号|存在的问题|整改措施|责任领导|责任人|整改期限|整改情况",
      "1|WT-1|活动少|增加|李建国|周明远|2024.6|已整改",
      "2|WT-2|记录不全|补齐|李建国|周明远|2024.6|整改中",
      "3|WT-3|换届晚|换届|李建国|周明远|2024.6|未整改",
    ],
    kind: "rectification",
    fields:
      "问题编号=problemId 存在的问题=problem 整改措施=measures 责任领导=leader 责任人=owner 整改期限=deadline 整改情况=status",
  },
  {
    name: "a member's own list of problems",
    rows: [
      "党员个人问题整改清单",
      "序号|姓名|存在问题|整改措施|整改时限|整改结果",
      "1|周明远|学习不够|每周学习|2024.6.30|已完成",
    ],
    kind: "rectification",
    fields: "姓名=memberName 存在问题=problem 整改措施=measures 整改时限=deadline 整改结果=progress",
  },
];
