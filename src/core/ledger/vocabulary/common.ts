import type { FieldWords } from "./field-words";

/** Serial, remark and the columns that the add-in itself writes. */
export const COMMON_WORDS: readonly FieldWords[] = [
  { field: "checkResult", words: "校验结果", score: 1 },
  { field: "reviewStatus", words: "点评情况", score: 1, kinds: ["organizationRoster", "memberRoster"] },
  { field: "serial", words: "序号|序|顺序号?|序次|序列号?|项次|No\\.?|NO\\.?", score: 0.98 },
  { field: "serial", words: "排序|行号|号", score: 0.85 },
  { field: "serial", words: "编号", score: 0.85, onlyFirst: true },
  { field: "remark", words: "备注(?:说明|栏|信息)?|备考|附注|其他说明|备注1", score: 0.97 },
  { field: "remark", words: "说明|备注[2-9]", score: 0.78 },
];
