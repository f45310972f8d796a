/** Name for the result of a file: 台账.xls → 台账-已校验.xlsx; .xlsm stays what it is. */
export function resultName(fileName: string, format: "xlsx" | "xlsm" | "xls" | "csv"): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/-已校验$/, "") || "台账";
  return `${stem}-已校验.${format === "xlsm" ? "xlsm" : "xlsx"}`;
}

/** What is to be said of a file that cannot be written in its own format; `null` where it can. */
export function formatNotice(fileName: string, format: "xlsx" | "xlsm" | "xls" | "csv"): string | null {
  if (format === "xls") {
    return (
      `“${fileName}”是旧的 .xls 格式，结果会另存为 .xlsx，原文件不动；字体、边框、对齐、冻结窗格、条件格式、下拉列表和图片带不过去，` +
      "要保留格式，请先用 Excel 或 WPS 把它另存为 .xlsx。"
    );
  }
  if (format === "csv") return `“${fileName}”是文本文件，结果会另存为 .xlsx，原文件不动。`;
  return null;
}

/** What is to be said when texts did not fit into their cells. */
export function droppedNotice(count: number): string {
  return `有 ${count} 处文字太长或含有不能保存的字符，写入时去掉了放不下的部分。`;
}
