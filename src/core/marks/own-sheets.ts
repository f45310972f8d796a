/** Sheets the add-in itself writes; recognition never takes them for the user's ledgers (the statistics sheet excepted, which is compared). */
export const OWN_SHEETS = {
  settings: "点评设置",
  findings: "校验清单",
  uncovered: "未点评名单",
  basis: "统计依据",
  legend: "标记说明",
  memory: "点评台账记录",
} as const;

/** Name of the statistics sheet that we write. */
export const STATISTICS_SHEET = "领导点评工作情况统计表";

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS));

export function isOwnSheet(name: string): boolean {
  return OWN_NAMES.has(name);
}
