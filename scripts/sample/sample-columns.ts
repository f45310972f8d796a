import type { Field } from "../../src/core/ledger/fields";
import type { ColumnDraft } from "../../test/fixtures/generator/draft";

/** A column as a clerk heads it: the field it holds, the heading (a "/" parts the levels), the width in characters. */
export type SampleColumn = readonly [field: Field | `grade:${string}`, heading: string, width: number];

export const ORGANIZATION_ROSTER: readonly SampleColumn[] = [
  ["serial", "序号", 6],
  ["organization", "党组织名称", 26],
  ["parentOrganization", "上级党组织", 22],
  ["organizationType", "党组织类型", 11],
  ["category", "类别", 8],
  ["secretary", "书记姓名", 10],
  ["memberCount", "党员\n人数", 7],
  ["contactLeader", "分管（联系）\n领导", 14],
  ["phone", "联系电话", 15],
  ["remark", "备  注", 10],
];

export const MEMBER_ROSTER: readonly SampleColumn[] = [
  ["serial", "序号", 6],
  ["memberName", "姓名", 12],
  ["gender", "性别", 6],
  ["ethnicity", "民族", 7],
  ["birthDate", "出生年月", 12],
  ["organization", "所在党支部", 24],
  ["position", "职务", 13],
  ["joinDate", "入党时间", 13],
  ["regularDate", "转正时间", 13],
  ["memberKind", "党员类别", 10],
  ["remark", "备注", 10],
];

export const ORGANIZATION_REVIEW: readonly SampleColumn[] = [
  ["serial", "序号", 6],
  ["organization", "被点评党组织", 22],
  ["memberCount", "党员\n人数", 7],
  ["reviewer", "点评基本情况/点评领导姓名、单位及职务", 24],
  ["reviewDate", "点评基本情况/时  间", 13],
  ["place", "点评基本情况/地  点", 12],
  ["method", "点评基本情况/方式", 10],
  ["pledges", "承诺事项及完成情况", 24],
  ["evaluation", "领导点评情况/对开展创先争优活动的评价", 34],
  ["achievements", "领导点评情况/主要成绩", 24],
  ["problems", "领导点评情况/存在的问题和不足", 32],
  ["advice", "领导点评情况/下一阶段工作建议", 26],
  ["rectification", "整改落实情况", 22],
  ["remark", "备注", 10],
];

export const MEMBER_REVIEW: readonly SampleColumn[] = [
  ["serial", "序\n号", 6],
  ["memberName", "姓  名", 10],
  ["gender", "性\n别", 5],
  ["organization", "所在党组织", 20],
  ["position", "职务或职业", 12],
  ["joinDate", "入党\n时间", 13],
  ["reviewer", "点评领导", 18],
  ["reviewDate", "点评时间", 16],
  ["place", "点评地点", 12],
  ["method", "点评方式（集中/个别/现场/随机）", 12],
  ["evaluation", "对开展创先争优活动的评价", 34],
  ["problems", "存在的问题和不足", 32],
  ["advice", "努力方向", 26],
  ["rectification", "整改落实情况", 22],
  ["remark", "备 注", 10],
];

export const RECTIFICATION: readonly SampleColumn[] = [
  ["problemId", "问题编号", 10],
  ["organization", "所在党组织", 20],
  ["memberName", "党员姓名", 10],
  ["reviewer", "点评领导", 10],
  ["reviewDate", "点评时间", 14],
  ["problem", "重点问题", 32],
  ["measures", "整改安排/整改措施", 28],
  ["owner", "整改安排/责任人", 10],
  ["deadline", "整改安排/整改时限", 14],
  ["progress", "整改结果/整改进展", 24],
  ["status", "整改结果/整改状态", 10],
  ["completedDate", "整改结果/实际完成时间", 14],
  ["repliedDate", "整改结果/书面回复时间", 14],
  ["reReviewDate", "复评/复评时间", 14],
  ["reReviewResult", "复评/复评结果", 9],
  ["checker", "验收人", 10],
];

export const APPRAISAL: readonly SampleColumn[] = [
  ["serial", "序号", 6],
  ["subject", "评议对象", 24],
  ["date", "评议时间", 14],
  ["ballotsIssued", "评议票数/发出", 8],
  ["ballotsReturned", "评议票数/收回", 8],
  ["ballotsValid", "评议票数/有效", 8],
  ["grade:好", "评议等次/好", 8],
  ["grade:较好", "评议等次/较好", 8],
  ["grade:一般", "评议等次/一般", 8],
  ["grade:差", "评议等次/差", 8],
  ["remark", "备注", 12],
];

export const OPINION: readonly SampleColumn[] = [
  ["serial", "序号", 6],
  ["organization", "党组织名称", 22],
  ["respondentKind", "征求对象", 12],
  ["date", "征求时间", 14],
  ["opinion", "意见和建议", 42],
  ["handling", "采纳及处理情况", 38],
];

export function columnDrafts(columns: readonly SampleColumn[]): ColumnDraft[] {
  return columns.map(([field, heading]) => {
    // Hints such as 集中/个别 are no levels.
    const parts = heading.includes("（") ? [heading] : heading.split("/");
    const accepts: ColumnDraft["accepts"] = [field.startsWith("grade:") ? "grade" : (field as Field)];
    return { key: field, heading: parts.at(-1) ?? "", groups: parts.slice(0, -1), accepts };
  });
}
