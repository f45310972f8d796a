import type { SettingGroup } from "../../settings/setting-entries";

const GROUPS: Readonly<Record<SettingGroup, string>> = {
  frame: "方案和期间",
  cycles: "周期和期限",
  demands: "方案的其他要求",
  thresholds: "提示的界限",
};

/** Words of the page 设置. */
export const SETTINGS_TEXTS = {
  intro: "这里填的写在工作表“点评设置”里，看得见，也可以直接在表里改。空白的按方案。",
  noSheet: "工作簿里还没有“点评设置”，写入时新建。",
  groups: GROUPS,
  groupSet: (count: number) => `已设 ${count} 项`,
  byDefault: "空白（按方案）",
  byDefaultIs: (value: string) => `空白（按方案：${value}）`,
  defaultScheme: (title: string) => `空白（现按“${title}”）`,
  defaultUnit: (unit: string) =>
    unit === "" ? "空白（名册中最上级的党组织，或各表写的填报单位）" : `空白（现为“${unit}”）`,
  inForce: (value: string) => `现在按：${value}`,
  documents: "依据文件",
  noDocuments: "这个方案不依据具体文件。",
  misunderstood: (value: string, expected: string) => `表里填的“${value}”看不懂，现在没有起作用，应填${expected}。`,
  expected: (expected: string) => `应填${expected}`,
  quickPeriods: "常用期间",
  yes: "是",
  no: "否",
  changed: (count: number) => `有 ${count} 项改动还没有写入。`,
  unchanged: "没有未写入的改动。",
  problems: (count: number) => `有 ${count} 项要先改正，见上面标红的地方。`,
  write: "写入点评设置",
  drop: "放弃改动",
} as const;
