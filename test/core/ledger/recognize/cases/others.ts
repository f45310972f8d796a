import type { LedgerCase } from "./ledger-case";

export const OTHER_CASES: readonly LedgerCase[] = [
  {
    name: "an appraisal's sum of votes",
    rows: [
      "群众集中民主评议汇总表",
      "序号|评议对象|发出票数|收回票数|有效票|好|较好|一般|差",
      "1|内科党支部|30|30|29|20|6|3|0",
    ],
    kind: "appraisal",
    fields:
      "评议对象=subject 发出票数=ballotsIssued 收回票数=ballotsReturned 有效票=ballotsValid 好=grade 较好=grade 一般=grade 差=grade",
  },
  {
    name: "a ballot",
    rows: [
      "党组织创先争优活动集中评议表",
      "序号|评议内容|满意|基本满意|不满意",
      "1|领导班子好|√||",
      "2|党员队伍好||√|",
    ],
    kind: "appraisal",
    fields: "评议内容=item 满意=grade 基本满意=grade 不满意=grade",
  },
  {
    name: "members' grades in counts, rates left out",
    rows: [
      "民主评议党员结果汇总表",
      "姓名|所在支部|优秀票数|合格票数|基本合格票数|不合格票数|优秀率",
      "周明远|机关支部|10|5|0|0|66.7%",
    ],
    kind: "appraisal",
    fields: "姓名=memberName 所在支部=organization 优秀票数=grade 合格票数=grade 基本合格票数=grade 不合格票数=grade",
  },
  {
    name: "opinions of the masses",
    rows: [
      "党内外群众征求意见表",
      "序号|征求对象|征求时间|意见建议|采纳情况|备注",
      "1|服务对象|2024.1.3|多开展活动|已采纳|",
    ],
    kind: "opinion",
    fields: "征求对象=respondentKind 征求时间=date 意见建议=opinion 采纳情况=handling",
  },
  {
    name: "public pledges",
    rows: [
      "党员公开承诺台账",
      "序号|姓名|所在支部|承诺事项|完成时限|践诺情况",
      "1|周明远|机关支部|帮扶两户|2024.12|已完成",
    ],
    kind: "pledge",
    fields: "姓名=memberName 所在支部=organization 承诺事项=pledge 完成时限=dueDate 践诺情况=fulfilment",
  },
  {
    name: "an assessment",
    rows: [
      "2024年党建工作考核评分表",
      "序号|考核项目|考核内容|分值|评分标准|得分|扣分原因",
      "1|组织建设|按期换届|10|未换届扣5分|8|迟一月",
    ],
    kind: "assessment",
    fields: "考核内容=item 分值=maxScore 得分=score",
  },
  {
    name: "an award application",
    rows: [
      "特色、亮点工作季度绩效考核奖分申报审批表",
      "序号|申报单位|季度|申报项目|申报奖分|审批奖分",
      "1|内科党支部|一季度|义诊|3|2",
    ],
    kind: "awardApplication",
    fields: "申报单位=organization 季度=quarter 申报项目=item 申报奖分=requestedScore 审批奖分=approvedScore",
  },
  {
    name: "a statistics sheet from below",
    rows: [
      "领导点评工作情况统计表",
      "序号|单位|类别|应点评书记数|已点评书记数|比例|应点评党员数|已点评党员数|覆盖率|备注",
      "1|本级||1|1|100%|12|12|100%|",
    ],
    kind: "statistics",
    fields: "单位=organization 类别=category",
  },
];
