import type { PageId } from "../state/pages";
import type { AsideName, TaskName, Work } from "../state/pane-state";
import { CHECK } from "./zh-CN/check";
import { COVERAGE } from "./zh-CN/coverage";
import { LISTS } from "./zh-CN/lists";
import { RECTIFICATION } from "./zh-CN/rectification";
import { HELP_TEXTS } from "./zh-CN/help";
import { HISTORY_TEXTS } from "./zh-CN/history";
import { SEVERITIES, STATUSES, SUBJECTS } from "./zh-CN/names";
import { OVERVIEW } from "./zh-CN/overview";
import { SETTINGS_TEXTS } from "./zh-CN/settings";
import { REMEMBERED } from "./zh-CN/remembered";
import { STATISTICS_TEXTS } from "./zh-CN/statistics";

type Stage = Extract<Work, { type: "running" }>["stage"];

const PAGES: Readonly<Record<PageId, string>> = {
  overview: "概览",
  check: "校验",
  coverage: "覆盖",
  rectification: "整改",
  statistics: "统计",
  history: "记录",
  settings: "设置",
};

const STAGES: Readonly<Record<Stage, string>> = {
  read: "正在读取工作簿",
  load: "正在准备数据",
  recognize: "正在识别台账",
  tracking: "正在整理整改跟踪",
  coverage: "正在核对点评覆盖",
  statistics: "正在计算统计表",
  check: "正在校验",
  deliver: "正在整理结果",
  write: "正在写入工作簿",
};

const FAILURES: Readonly<Record<TaskName | AsideName, string>> = {
  check: "没有校验成",
  look: "没有算出这个期间",
  plan: "没有准备好改动",
  apply: "没有写成",
  undo: "没有撤销成",
  remember: "没有记下",
  export: "没有导出",
  content: "要看的内容没有取到",
  goTo: "没有转到那一格",
  manual: "使用说明没有打开",
  command: "没有做成",
};

/** Everything that the pane itself says. Sentences about the workbook (findings, plans, errors) come from the core. */
export const ZH_CN = {
  product: "点评台账",
  pages: PAGES,
  pageList: "页面",
  severities: SEVERITIES,
  subjects: SUBJECTS,
  statuses: STATUSES,
  day: (iso: string) => iso,
  period: (from: string, to: string) => `${from} 至 ${to}`,
  beyond: (label: string, days: string, count: number) =>
    `${label}（${days}）${count > 1 ? `等 ${count} 段` : ""}按整段计算，超出这个期间的点评也算在内。`,
  place: (sheet: string, cell: string) => (cell === "" ? sheet : `${sheet} ${cell}`),
  goTo: (place: string) => `转到 ${place}`,

  lists: LISTS,
  coverage: COVERAGE,
  rectification: RECTIFICATION,
  shell: {
    notInExcel: "这个页面要在 Excel 里打开：请在 Excel 的“加载项”中打开“点评台账”，或改用“点评台账”工作台网页。",
    noOfficeJs:
      "没有载入 Office 的组件（Office.js）：请检查网络后重新打开面板，仍不行请管理员更换它的地址（见部署说明）。",
    tooOld: "这个 Excel 版本太低，面板用不了：请更新到 Excel 2021 或 Microsoft 365，或改用“点评台账”工作台网页。",
    connecting: "正在连接 Excel……",
    noAnswer: "Excel 还没有应答：请再等一会儿，或关闭面板后重新打开。",
    broken: (detail: string) => `面板出错了（${detail}）：请重新打开面板，仍不行请把这句话报给维护人员。`,
    stages: STAGES,
    percent: (fraction: number) => `${Math.round(fraction * 100)}%`,
    cancel: "取消",
    failures: FAILURES,
    retry: "重试",
    pageBroken: (detail: string) =>
      `这一页出错了（${detail}）：工作簿没有改动，别的页面照常能用；请点“重试”，仍不行请把这句话报给维护人员。`,
    pageMissing: "这一页没有载入，请检查网络后点“重试”；仍不行请重新打开面板。",
    stale: "工作簿已改动，下面的结果可能过时。",
    recheck: "点此重新校验",
    undo: "撤销",
    close: "关闭提示",
    resizeDetail: "调整详情的高度",
    closeDetail: "收起详情",
    detailText: "详情内容",
    sessionOnly: "这个工作簿不能保存本工具的记录，说明和撤销只在本次打开期间有效。",
  },

  change: {
    heading: (title: string) => title,
    willDo: (sentence: string) => `将${sentence}`,
    unmarked: (sheets: readonly string[]) => `受保护的工作表不会改动：${sheets.join("、")}。`,
    skipped: (count: number) => `有 ${count} 处不能自动改（单元格已变、是公式或受保护），会保持原样。`,
    backup: {
      originalKept: "原文件不会改动：结果请用“下载”另存为新文件。",
      saveACopyFirst: "第一次写入前，建议先留一份副本：在 Excel 中选“文件 → 另存为（另存副本）”，再回来点“确定”。",
    },
    undoable: "写入后可以撤销。",
    confirm: "确定",
    cancel: "取消",
  },

  outcome: {
    applied: (title: string, sentence: string) => `“${title}”已完成：${sentence}`,
    undone: (title: string) => `已撤销“${title}”。`,
    conflicts: (cells: readonly string[], more: number) =>
      `以下单元格后来又改过，保持现状：${cells.join("、")}${more > 0 ? ` 等，另有 ${more} 格` : ""}。`,
    nothingToDo: (title: string) => `“${title}”已经是最新的，没有需要改动的地方。`,
    nothingUnprotected: (title: string, sheets: readonly string[]) =>
      `“${title}”没有改动：${sheets.map((sheet) => `“${sheet}”`).join("、")}受保护，不会改动；要改，请先撤销工作表保护，再点一次。`,
    nothingFits: (title: string, count: number) =>
      `“${title}”没有改动：这 ${count} 处的单元格已经变了或是公式，请核对后自己改。`,
    shown: (sheet: string) => `已转到“${sheet}”。`,
    remembered: (topic: keyof typeof REMEMBERED, count: number) =>
      count > 1 ? `${REMEMBERED[topic]}（${count} 条）。` : `${REMEMBERED[topic]}。`,
    copied: {
      excel: (name: string) => `已在新窗口打开“${name}”，请在那里另存。`,
      file: (name: string) => `已下载“${name}”。`,
    },
    cancelled: "已取消，工作簿没有改动。",
  },

  overview: OVERVIEW,

  check: CHECK,

  statistics: STATISTICS_TEXTS,
  history: HISTORY_TEXTS,
  help: HELP_TEXTS,
  settings: SETTINGS_TEXTS,
} as const;

/** What another locale must bring: the same shape with its own words. */
export type Texts = Localized<typeof ZH_CN>;

/** The same shape with other words. */
export type Localized<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Localized<T[K]> };
