import type { CoverageStatus } from "../../core/coverage/coverage";
import type { Severity } from "../../core/rules/finding";
import type { SubjectType } from "../../core/scheme/scheme";
import type { PageId } from "../state/pages";
import type { TaskName, Work } from "../state/pane-state";
import { COVERAGE } from "./zh-CN/coverage";
import { LISTS } from "./zh-CN/lists";
import { RECTIFICATION } from "./zh-CN/rectification";
import { HELP_TEXTS } from "./zh-CN/help";
import { HISTORY_TEXTS } from "./zh-CN/history";
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

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", query: "核实", hint: "提示" };

const SUBJECTS: Readonly<Record<SubjectType, string>> = { organization: "党组织", secretary: "书记", member: "党员" };

const STATUSES: Readonly<Record<CoverageStatus, string>> = {
  covered: "已点评",
  partial: "部分",
  missing: "未点评",
  due: "待点评",
  notDue: "未到期",
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

const FAILURES: Readonly<Record<TaskName, string>> = {
  check: "没有校验成",
  look: "没有算出这个期间",
  plan: "没有准备好改动",
  apply: "没有写成",
  undo: "没有撤销成",
  remember: "没有记下",
  export: "没有导出",
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
  place: (sheet: string, cell: string) => (cell === "" ? sheet : `${sheet} ${cell}`),
  goTo: (place: string) => `转到 ${place}`,

  lists: LISTS,
  coverage: COVERAGE,
  rectification: RECTIFICATION,
  shell: {
    notInExcel: "这个页面要在 Excel 里打开：请在 Excel 的“加载项”中打开“点评台账”，或改用“点评台账”工作台网页。",
    noOfficeJs: "没有载入 Office.js：请检查网络后重新打开面板，仍不行请管理员更换它的地址（见部署说明）。",
    tooOld: "这个 Excel 版本太低，面板用不了：请更新到 Excel 2021 或 Microsoft 365，或改用“点评台账”工作台网页。",
    connecting: "正在连接 Excel……",
    noAnswer: "Excel 还没有应答：请再等一会儿，或关闭面板后重新打开。",
    broken: (detail: string) => `面板出错了（${detail}）：请重新打开面板，仍不行请把这句话报给维护人员。`,
    stages: STAGES,
    percent: (fraction: number) => `${Math.round(fraction * 100)}%`,
    cancel: "取消",
    failures: FAILURES,
    retry: "重试",
    pageMissing: "这一页没有载入，请检查网络后点“重试”；仍不行请重新打开面板。",
    stale: "工作簿已改动，下面的结果可能过时。",
    recheck: "点此重新校验",
    undo: "撤销",
    close: "关闭提示",
    resizeDetail: "调整详情的高度",
    closeDetail: "收起详情",
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
    remembered: (topic: keyof typeof REMEMBERED, count: number) =>
      count > 1 ? `${REMEMBERED[topic]}（${count} 条）。` : `${REMEMBERED[topic]}。`,
    copied: {
      excel: (name: string) => `已在新窗口打开“${name}”，请在那里另存。`,
      file: (name: string) => `已下载“${name}”。`,
    },
    cancelled: "已取消，工作簿没有改动。",
  },

  overview: {
    loading: "正在看这个工作簿……",
    notRead: "还没有读取这个工作簿。",
    untouched: "您的表没有改动。",
    readAgain: "重新读取",
    recognized: "这个工作簿",
    recognizedText: (ledgers: number, rows: number) => `认出 ${ledgers} 张台账和名册，共 ${rows} 条记录。`,
    showLedgers: "认出了哪些表",
    safe: {
      originalKept: "到现在只是查看，原文件不会改动：要写入什么都先问您，结果用“下载”另存。",
      saveACopyFirst: "到现在只是查看，没有改动。要写入什么都先问您，写入后可以撤销。",
    },
    scheme: "方案",
    period: "统计期间",
    asOf: "截止日期",
    unit: "填报单位",
    noUnit: "未指定",
    change: "修改设置",
    nextStep: "下一步",
    steps: {
      answerQuestions: (count: number) => `有 ${count} 个栏目拿不准，请先在下面回答。`,
      checkPeriod: "统计期间里没有任何点评，请先核对期间。",
      chooseScheme: (title: string) => `工作簿像是按“${title}”做的，采用它吗？`,
      confirmRoster: "没有找到名册，名单是从台账里整理的；核对后才计算覆盖率。",
      applyFixes: (count: number) => `有 ${count} 处可以自动改正，逐条看过再改。`,
      correctErrors: (count: number) => `有 ${count} 处错误要改正。`,
      answerQueries: (count: number) => `有 ${count} 处要核实：改正，或写明说明。`,
      chaseOverdue: (count: number) => `有 ${count} 个问题整改逾期，请先催办。`,
      writeStatistics: "台账没有问题了，可以生成统计表。",
      done: "都做完了：没有错误，没有逾期，统计表也在。",
    },
    stepButtons: {
      answerQuestions: "去回答",
      checkPeriod: "核对期间",
      chooseScheme: "采用这个方案",
      confirmRoster: "去设置里确认",
      applyFixes: "查看可改正的",
      correctErrors: "查看错误",
      answerQueries: "查看待核实的",
      chaseOverdue: "查看逾期问题",
      writeStatistics: "生成统计表",
      done: "查看统计",
    },
    evidence: (evidence: string, sheet: string) => `依据：工作表“${sheet}”里有“${evidence}”。`,
    gap: (from: string, to: string) => `台账里的点评时间在 ${from} 至 ${to}。`,
    questions: "请确认",
    questionsHint: "回答一次就会记住。",
    header: "表头",
    wholeTable: "整张表",
    examples: "内容举例",
    noExamples: "这一栏没有内容",
    answer: "确认",
    state: "校验结果",
    findings: (severity: Severity, count: number) => `${SEVERITIES[severity]} ${count} 处，点击查看`,
    clean: "没有发现问题。",
    failedRules: (titles: readonly string[]) => `这些规则运行失败，这次没有检查：${titles.join("、")}。`,
    coverage: "覆盖率",
    coverageBar: (subject: string, parts: string) => `${subject}：${parts}`,
    noRates: "名册未核对，不计算覆盖率。",
    noOrganizationReviews: "没有认出党组织点评台账：党组织的点评次数都按 0 计。",
    nothingDue: "这个方案在本期没有点评任务。",
    rate: (covered: number, total: number) => `${covered}/${total}`,
    problems: "重点问题",
    problemsText: (total: number, closed: number, overdue: number) =>
      total === 0 ? "没有登记重点问题。" : `共 ${total} 个，已销号 ${closed} 个，逾期 ${overdue} 个。`,
    due: "接下来到期",
    noDue: "没有临近的期限。",
    dueReviews: (subject: SubjectType, count: number, missed: number) =>
      `${SUBJECTS[subject]} ${count} 个待点评${missed > 0 ? `（其中 ${missed} 个前面的时段未点评）` : ""}`,
    dueProblems: (count: number) => `${count} 个问题到整改时限`,
    rows: (count: number) => `${count} 条`,
    hidden: "隐藏的表",
    locked: (sheets: readonly string[]) => `受保护，只读取不写入：${sheets.join("、")}。`,
    structureProtected: "工作簿结构受保护，不能新增工作表；要生成清单和统计表，请先在“审阅”里撤销工作簿保护。",
    writeAll: "一次写好全部标记和表",
    writeAllHint: "整改跟踪栏目、覆盖标记和未点评名单、统计表、校验标记和清单。",
    empty: "没有认出台账",
  },

  check: {
    search: "查找内容、姓名或姓名首字母",
    groupBy: "分组",
    groupings: { severity: "按级别", rule: "按规则", sheet: "按工作表" },
    show: "显示",
    filters: { open: "未处理的", all: "全部", fixable: "可自动改正的" },
    workbook: "整个工作簿",
    list: "校验结果清单",
    count: (shown: number, all: number) => (shown === all ? `共 ${all} 处` : `显示 ${shown} 处，共 ${all} 处`),
    noMatch: "没有符合条件的，换个词或换个筛选试试。",
    none: "没有发现问题。",
    allHandled: "未处理的都处理完了。",
    fixAll: (count: number) => `改正可改的 ${count} 处`,
    writeMarks: "把结果标到表里",
    detail: "详情",
    chooseOne: "选一条看依据和处理办法，按回车转到单元格。",
    groupHint: "选其中一条看依据和处理办法。",
    group: (title: string, count: number) => `${title}，${count} 处`,
    clause: "依据",
    ownCare: "本工具的常规检查，没有文件条款。",
    fix: "改正",
    before: "原来",
    after: "改为",
    cell: "单元格",
    blank: "（空）",
    applyFix: "改正这一处",
    applyGroup: (count: number) => `改正本组 ${count} 处`,
    moreFixes: (count: number) => `另有 ${count} 处，确定前不再一一列出。`,
    explanation: "说明",
    explain: "写说明",
    explainGroup: (count: number) => `本组 ${count} 处写同一说明`,
    explanationHint: "写明为什么这样是对的；会记住，并列入“校验清单”。",
    saveExplanation: "保存说明",
    removeExplanation: "删除说明",
    onList: (text: string) => `“校验清单”里已写：${text}`,
    mustBeCorrected: "错误要在表里改正后才能报送，不能忽略。",
    ignore: "忽略",
    ignoreReason: "忽略的理由",
    ignoreHint: "必须写理由；忽略后不再标记，可随时恢复。",
    saveIgnore: "确认忽略",
    restore: "恢复",
    needReason: "请先写理由。",
    needText: "请先写说明。",
    explained: "已说明",
    ignored: "已忽略",
    fixable: "可改正",
  },

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
