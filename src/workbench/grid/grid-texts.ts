/** The grid's own words, as far as a screen reader or a person meets them. */
export const gridTexts: Record<string, string> = {
  loadingOoo: "正在载入…",
  noRowsToShow: "没有内容",
  ariaInputEditor: "编辑单元格",
  ariaRowSelect: "按空格选中此行",
  ariaLabelTooltip: "提示",
  ariaLabelLoadingOverlay: "正在载入",
};
