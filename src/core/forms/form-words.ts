import type { Field } from "../ledger/fields";
import type { ReviewKind } from "../ledger/kinds";

export type Script = "simplified" | "traditional";

/** Everything printed on a form, in one script. */
export interface FormWords {
  /** Labels as the documents print them; fields without one are not on any form. */
  readonly labels: { readonly [F in Field]?: string };
  /** 评价 where no campaign is named. */
  readonly plainEvaluation: string;
  readonly group: string;
  readonly titles: { readonly [K in ReviewKind]: { readonly campaign: string; readonly plain: string } };
  readonly copyOf: (number: number, copies: number) => string;
}

/** Attachments 2 and 3 of 连救支委〔2011〕1号; the four evaluations of 一会四评; what later ledgers ask for besides. */
export const FORM_WORDS: { readonly [S in Script]: FormWords } = {
  simplified: {
    labels: {
      organization: "党组织名称",
      parentOrganization: "上级党组织",
      memberCount: "党员人数",
      memberName: "姓名",
      gender: "性别",
      position: "职务或职业",
      joinDate: "入党时间",
      reviewer: "点评领导姓名、\n单位及职务",
      reviewDate: "点评时间",
      place: "地    点",
      method: "点评方式",
      publishedDate: "公示时间",
      pledges: "承诺事项及完成情况",
      evaluation: "对开展创先\n争优活动的\n评价",
      achievements: "主要成绩",
      problems: "存在的问题\n和不足",
      advice: "下一阶段\n工作建议",
      rectification: "整改落实情况",
      selfEvaluation: "党员自评",
      branchEvaluation: "支部讲评",
      massEvaluation: "群众参评",
    },
    plainEvaluation: "总体评价",
    group: "领导\n点评\n情况",
    titles: {
      organizationReview: {
        campaign: "基层党组织开展创先争优活动领导点评登记表",
        plain: "基层党组织领导点评登记表",
      },
      memberReview: { campaign: "党员在创先争优活动中接受领导点评登记表", plain: "党员接受领导点评登记表" },
    },
    copyOf: (number, copies) => `（一式${copies}份，第${number}份）`,
  },
  traditional: {
    labels: {
      organization: "黨組織名稱",
      parentOrganization: "上級黨組織",
      memberCount: "黨員人數",
      memberName: "姓名",
      gender: "性別",
      position: "職務或職業",
      joinDate: "入黨時間",
      reviewer: "點評領導姓名、\n單位及職務",
      reviewDate: "點評時間",
      place: "地    點",
      method: "點評方式",
      publishedDate: "公示時間",
      pledges: "承諾事項及完成情況",
      evaluation: "對開展創先\n爭優活動的\n評價",
      achievements: "主要成績",
      problems: "存在的問題\n和不足",
      advice: "下一階段\n工作建議",
      rectification: "整改落實情況",
      selfEvaluation: "黨員自評",
      branchEvaluation: "支部講評",
      massEvaluation: "群眾參評",
    },
    plainEvaluation: "總體評價",
    group: "領導\n點評\n情況",
    titles: {
      organizationReview: {
        campaign: "基層黨組織開展創先爭優活動領導點評登記表",
        plain: "基層黨組織領導點評登記表",
      },
      memberReview: { campaign: "黨員在創先爭優活動中接受領導點評登記表", plain: "黨員接受領導點評登記表" },
    },
    copyOf: (number, copies) => `（一式${copies}份，第${number}份）`,
  },
};

/** The organisation on a member's form is the member's. */
export const MEMBER_ORGANIZATION: { readonly [S in Script]: string } = {
  simplified: "所在\n党组织",
  traditional: "所在\n黨組織",
};
