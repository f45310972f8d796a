/** Of those not reviewed in full, how many stand how; in words as everywhere: 未点评 is too late, 待点评 still has time. */
type Left = Readonly<Partial<Record<"missing" | "partial" | "due", number>>>;

function leftText({ missing = 0, partial = 0, due = 0 }: Left): string {
  const parts = [["未点评", missing] as const, ["部分", partial] as const, ["待点评", due] as const];
  return parts.flatMap(([word, count]) => (count > 0 ? [`${word} ${count}`] : [])).join("、");
}

/** What the page 覆盖 says. */
export const COVERAGE = {
  period: "期间",
  ownPeriod: (label: string, days: string) => (label === "" ? `设置的期间（${days}）` : `${label}（设置的期间）`),
  namedPeriod: (label: string, isCurrent: boolean) => (isCurrent ? `${label}（当前）` : label),
  otherPeriod: "正在看另一个期间。标记和名单按设置的期间写，要按这个期间写，请先把它设为统计期间。",
  adopt: "设为统计期间",
  write: "标到表里并生成未点评名单",
  asOf: (day: string) => `截止 ${day}`,
  parts: "看什么",
  part: {
    tree: "按组织",
    uncovered: (count: number) => `谁没被点评 ${count}`,
    silent: (count: number) => `谁没点评 ${count}`,
    heat: "各时段",
  },
  noRates: "名册未核对，只列数目，不计算覆盖率；请先在设置里确认名册。",
  noTree: "没有认出党组织，看不出覆盖情况。请先在“概览”里核对认出的台账。",
  tree: "党组织及覆盖率",
  share: (subject: string, covered: number, total: number, rate: string) =>
    `${subject} ${covered}/${total}${rate === "" ? "" : ` ${rate}`}`,
  nobodyDue: "本期没有应点评的",
  left: (left: Left) => leftText(left),
  detail: "所选党组织",
  chooseOne: "选一个党组织看明细，按回车转到名册。",
  counts: (total: number, parts: string) => `应点评 ${total}${parts === "" ? "" : `：${parts}`}`,
  countOf: (status: string, count: number) => `${status} ${count}`,
  withinSelf: "含下级",
  secretary: "书记点评别人",
  hasReviewed: "本期已点评",
  hasNotReviewed: "本期还没有点评",
  noSecretary: "名册里没有书记姓名",
  showUncovered: (count: number) => `看没被点评的 ${count} 个`,
  showSilent: (count: number) => `看没点评的书记 ${count} 个`,
  scope: (organization: string) => `只看：${organization}（含下级）`,
  allScope: "看全部",
  search: "查找姓名、党组织或首字母",
  type: "对象",
  allTypes: "全部对象",
  status: "情况",
  allStatuses: "全部情况",
  uncoveredList: "没有被点评的名单",
  silentList: "没有点评别人的书记名单",
  noUncovered: "应点评的都点评了。",
  noSilent: "书记都点评过了。",
  noMatch: "没有符合条件的，换个词或换个筛选试试。",
  duty: "哪项任务",
  dutyName: (subject: string, windows: string) => `${subject}（${windows}）`,
  heatMap: (subject: string) => `${subject}各时段点评情况`,
  organization: "党组织",
  openWindow: "进行中",
  met: (met: number, of: number) => `${met}/${of}`,
  notOwed: "—",
  legend: { all: "全部点评", some: "部分点评", none: "没有点评", open: "进行中还没有点评" },
  legendOf: "格中是“已点评/应点评”，含下级。",
  noHeatMap: "本期没有按时段要求的点评任务。",
} as const;
