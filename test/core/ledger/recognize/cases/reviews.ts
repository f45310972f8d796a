import type { LedgerCase } from "./ledger-case";

export const REVIEW_CASES: readonly LedgerCase[] = [
  {
    name: "organisation reviews in the words of attachment 2",
    rows: [
      "基层党组织开展创先争优活动领导点评登记表",
      "序号|党组织名称|党员人数|点评领导姓名、单位及职务|点评时间|地  点|承诺事项及完成情况|对开展创先争优活动的评价|主要成绩|存在的问题和不足|下一阶段工作建议",
      "1|内科党支部|12|县卫生局党委书记 李建国|2011.1.10|三楼会议室|已完成|较好|按时开展活动|学习不够深入|加强学习",
    ],
    kind: "organizationReview",
    fields:
      "党组织名称=organization 党员人数=memberCount 点评领导姓名、单位及职务=reviewer 点评时间=reviewDate 地点=place 承诺事项及完成情况=pledges 对开展创先争优活动的评价=evaluation 主要成绩=achievements 存在的问题和不足=problems 下一阶段工作建议=advice",
  },
  {
    name: "member reviews in the words of attachment 3",
    rows: [
      "党员在创先争优活动中接受领导点评登记台账",
      "序号|姓名|性别|所在党组织|职务或职业|入党时间|点评领导姓名、单位及职务|点评时间|地点|承诺事项及完成情况|对开展创先争优活动的评价|主要成绩|存在的问题和不足|下一阶段工作建议|备注",
      "1|周明远|男|内科党支部|医师|2004.7|党支部书记 李建国|2011.1.10|会议室|完成|好|业务精|学习少|多学习|",
    ],
    kind: "memberReview",
    fields:
      "姓名=memberName 性别=gender 所在党组织=organization 职务或职业=position 入党时间=joinDate 点评领导姓名、单位及职务=reviewer 点评时间=reviewDate 地点=place 承诺事项及完成情况=pledges 对开展创先争优活动的评价=evaluation 主要成绩=achievements 存在的问题和不足=problems 下一阶段工作建议=advice",
  },
  {
    name: "no title, unhelpful sheet name, other words",
    rows: [
      "编号|被点评人|所属支部|评议人|点评日期|点评形式|肯定的成绩|指出的不足|努力方向|整改落实情况|公示日期",
      "1|周明远|机关支部|李建国|2024-03-08|个别点评|业务熟练|创新不够|大胆创新|已落实|2024-03-20",
    ],
    kind: "memberReview",
    fields:
      "被点评人=memberName 所属支部=organization 评议人=reviewer 点评日期=reviewDate 点评形式=method 肯定的成绩=achievements 指出的不足=problems 努力方向=advice 整改落实情况=rectification 公示日期=publishedDate",
  },
  {
    name: "被点评对象 with organisations in it",
    rows: [
      "领导点评台账",
      "序号|被点评对象|点评领导|点评时间|点评方式|点评内容|整改情况",
      "1|第一党支部|李建国|2024年3月8日|集中点评|工作扎实，创新不够|已整改",
      "2|第二党支部|李建国|2024年3月8日|集中点评|制度健全，活动偏少|整改中",
      "3|机关党总支|李建国|2024年3月9日|现场点评|台账完整，调研不够|整改中",
    ],
    kind: "organizationReview",
    fields:
      "被点评对象=organization 点评领导=reviewer 点评时间=reviewDate 点评方式=method 点评内容=evaluation 整改情况=rectification",
  },
  {
    name: "被点评对象 with people in it",
    rows: [
      "领导点评台账",
      "序号|被点评对象|所在支部|点评领导|点评时间|点评方式|点评内容|整改情况",
      "1|周明远|机关党支部|李建国|2024年3月8日|集中点评|工作扎实，创新不够|已整改",
      "2|吴  桐|机关党支部|李建国|2024年3月8日|集中点评|制度健全，活动偏少|整改中",
      "3|阿不都·艾力|机关党支部|李建国|2024年3月9日|现场点评|台账完整，调研不够|整改中",
    ],
    kind: "memberReview",
    fields:
      "被点评对象=memberName 所在支部=organization 点评领导=reviewer 点评时间=reviewDate 点评方式=method 点评内容=evaluation 整改情况=rectification",
  },
  {
    name: "一会四评",
    rows: [
      "“一会四评”登记表",
      "序号|姓名|党支部|自评|支部讲评|领导点评|点评领导|时间|群众参评",
      "1|周明远|工程党支部|合格|好|工作主动，学习不够|李建国|2011-07-10|满意",
    ],
    kind: "memberReview",
    fields:
      "姓名=memberName 党支部=organization 自评=selfEvaluation 支部讲评=branchEvaluation 领导点评=evaluation 点评领导=reviewer 时间=reviewDate 群众参评=massEvaluation",
  },
  {
    name: "a review ledger with our tracking columns and mark beside it",
    rows: [
      "序号|党组织名称|上级党组织|点评领导|点评时间|主要成绩|存在问题|工作建议|整改落实情况|问题编号|整改措施|责任人|整改时限|整改状态|完成时间|书面回复时间|复评时间|复评结果|逾期天数|校验结果",
      "1|内科党支部|院党委|李建国|2024.3.8|扎实|创新不够|大胆|已整改|Q1|学习|周明远|2024.6.30|已完成|2024.6.1|2024.6.3|2024.7.1|通过|0|无误",
    ],
    kind: "organizationReview",
    fields:
      "党组织名称=organization 上级党组织=parentOrganization 点评领导=reviewer 点评时间=reviewDate 主要成绩=achievements 存在问题=problems 工作建议=advice 整改落实情况=rectification 问题编号=problemId 整改措施=measures 责任人=owner 整改时限=deadline 整改状态=status 完成时间=completedDate 书面回复时间=repliedDate 复评时间=reReviewDate 复评结果=reReviewResult 逾期天数=overdueDays 校验结果=checkResult",
  },
  {
    name: "traditional script",
    rows: [
      "黨員領導點評登記臺賬",
      "序號|姓名|性別|所在黨支部|點評領導|點評時間|點評方式|評價|取得的成績|存在的問題|下一階段工作建議",
      "1|周明遠|男|機械系黨支部|李建國|2010.12.30|雙述雙評|好|教學認真|科研不足|加強科研",
    ],
    kind: "memberReview",
    fields:
      "姓名=memberName 性別=gender 所在黨支部=organization 點評領導=reviewer 點評時間=reviewDate 點評方式=method 評價=evaluation 取得的成績=achievements 存在的問題=problems 下一階段工作建議=advice",
  },
];
