/** Headings of docs/使用说明.md: what the manual calls the part that a page or dialog is about. */
const SECTIONS = {
  overview: "打开自己的台账",
  check: "看看哪里填错了",
  coverage: "看谁还没点评",
  rectification: "跟踪整改",
  statistics: "生成统计表",
  template: "填上级的样表",
  submission: "报送",
  verify: "核对收到的报送包",
  history: "反悔",
  settings: "改设置",
  change: "写入之前看清楚",
} as const;

export type HelpTopic = keyof typeof SECTIONS;

/** Words of the links to the manual. */
export const HELP_TEXTS = {
  link: "帮助",
  about: (section: string) => `帮助：${section}（打开使用说明）`,
  sections: SECTIONS as Readonly<Record<HelpTopic, string>>,
  notOpened: "请允许这个页面弹出窗口，再点一次“帮助”。",
} as const;
