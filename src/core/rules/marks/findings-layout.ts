/** Where what stands on the sheet 校验清单; rows and columns are 0-based. */
export const COLUMNS = [
  { heading: "序号", width: 6 },
  { heading: "级别", width: 7 },
  { heading: "工作表", width: 20 },
  { heading: "单元格", width: 9 },
  { heading: "问题", width: 60 },
  { heading: "依据", width: 28 },
  { heading: "建议修改", width: 22 },
  { heading: "说明", width: 22 },
  // By which a 说明 is known to be of this finding when rows move and sentences change; not printed.
  { heading: "标识", width: 8 },
] as const;

export const TITLE_ROW = 0;
export const SUMMARY_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

const at = (heading: (typeof COLUMNS)[number]["heading"]): number =>
  COLUMNS.findIndex((column) => column.heading === heading);

export const SEVERITY_COLUMN = at("级别");
export const SHEET_COLUMN = at("工作表");
export const LINK_COLUMN = at("单元格");
export const MESSAGE_COLUMN = at("问题");
export const REMARK_COLUMN = at("说明");
export const IDENTITY_COLUMN = at("标识");
/** Up to here the sheet is printed. */
export const LAST_PRINTED = REMARK_COLUMN;
export const LAST_COLUMN = COLUMNS.length - 1;
