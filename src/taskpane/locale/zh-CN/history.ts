/** Words of the page 记录. */
export const HISTORY_TEXTS = {
  changes: "改动记录",
  none: "还没有改动过这个工作簿。写入标记、统计表或设置后，这里会列出每一次改动，可以逐次撤销。",
  hint: "最近的在最上面。撤销只恢复那一次改动过的单元格；后来又有人改过的保持原样，并逐个列出。",
  time: (at: string) => at.slice(0, 16).replace("T", " "),
  undo: "撤销",
  undoOf: (title: string, time: string) => `撤销 ${time} 的“${title}”`,
  states: { done: "", undone: "已撤销", pending: "没有写完" },
  pendingHint: "这次改动中断了，重新校验时会自动恢复原样。",
  conflicts: (title: string) => `撤销“${title}”时，这些单元格后来又改过，保持现状`,
  clear: "清除",
  clearMarks: "清除标记",
  clearMarksHint: "去掉本工具写的标记、颜色、清单和提示；您填的内容、统计表和设置都留着。",
  clearAll: "清除全部痕迹",
  clearAllHint: "把本工具写的一切都去掉，统计表、点评设置、记住的回答和说明，以前的改动记录也在内。",
} as const;
