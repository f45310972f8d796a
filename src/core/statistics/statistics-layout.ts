import type { CountKey } from "./counts";
import type { StatisticsTable } from "./statistics";

/** What one column of 领导点评工作情况统计表 holds (DOMAIN §6). */
export type ColumnContent =
  | { readonly type: "serial" | "unit" | "category" | "remark" }
  | { readonly type: "count"; readonly key: CountKey }
  | { readonly type: "method"; readonly method: string }
  | { readonly type: "rate"; readonly done: CountKey; readonly due: CountKey }
  /** Votes in the satisfied grades have no column: the formula holds their number. */
  | { readonly type: "satisfaction" };

export interface StatisticsColumn {
  /** Upper header; "" when the lower one stands alone over both levels. */
  readonly group: string;
  readonly label: string;
  readonly content: ColumnContent;
}

const plain = (label: string, type: "serial" | "unit" | "category" | "remark"): StatisticsColumn => ({
  group: "",
  label,
  content: { type },
});
const count = (group: string, label: string, key: CountKey): StatisticsColumn => ({
  group,
  label,
  content: { type: "count", key },
});
const rate = (group: string, label: string, done: CountKey, due: CountKey): StatisticsColumn => ({
  group,
  label,
  content: { type: "rate", done, due },
});

/** The columns from left to right; the methods end with 其他. */
export function statisticsColumns({ columnMethods }: StatisticsTable): readonly StatisticsColumn[] {
  return [
    plain("序号", "serial"),
    plain("单位", "unit"),
    plain("类别", "category"),
    count("书记点评", "应点评书记数", "secretariesDue"),
    count("书记点评", "已点评书记数", "secretariesDone"),
    rate("书记点评", "比例", "secretariesDone", "secretariesDue"),
    count("党组织", "应点评数", "organizationsDue"),
    count("党组织", "已点评数", "organizationsDone"),
    rate("党组织", "覆盖率", "organizationsDone", "organizationsDue"),
    count("党员", "应点评数", "membersDue"),
    count("党员", "已点评数", "membersDone"),
    rate("党员", "覆盖率", "membersDone", "membersDue"),
    count("点评次数", "合计", "reviewsTotal"),
    ...columnMethods.map((method): StatisticsColumn => ({
      group: "点评次数",
      label: method,
      content: { type: "method", method },
    })),
    count("重点问题", "提出", "problemsRaised"),
    count("重点问题", "已销号", "problemsClosed"),
    count("重点问题", "整改中", "problemsInProgress"),
    count("重点问题", "未整改", "problemsOpen"),
    count("重点问题", "其中逾期", "problemsOverdue"),
    rate("重点问题", "整改率", "problemsClosed", "problemsRaised"),
    count("群众评议", "有效票", "votesValid"),
    { group: "群众评议", label: "满意率", content: { type: "satisfaction" } },
    plain("备注", "remark"),
  ];
}

export const TITLE = "领导点评工作情况统计表";
export const TITLE_ROW = 0;
export const LINE_ROW = 1;
export const HEADER_TOP = 2;
export const HEADER_BOTTOM = 3;
export const FIRST_ROW = 4;

export const LINE_LABELS = { unit: "填报单位：", period: "统计期间：", day: "填报日期：" } as const;
export const FOOTER_LABELS = ["单位负责人：", "审核人：", "填报人：", "联系电话：", "（盖章）"] as const;
export const TOTAL_LABEL = "合计";
export const UNCONFIRMED_NOTE = "注：名册系根据台账推定，尚未核对，应点评数和比例暂不填列。";

/** Preferred font first, then what most computers have. */
export const FONTS = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体", "SimSun"],
  header: ["黑体", "SimHei", "宋体"],
  body: ["仿宋_GB2312", "仿宋", "FangSong", "华文仿宋", "宋体"],
} as const;
