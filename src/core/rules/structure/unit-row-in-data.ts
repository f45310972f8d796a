import type { Rule } from "../rule";

export const unitRowInData: Rule = {
  id: "unit-row-in-data",
  title: "数据中夹有单位行",
  severity: "hint",
  source: null,
  messages: { unit: "“{unit}”一行只写单位、不是记录，排序和筛选时会错位，建议改为在每行填写党组织名称。" },
  *check({ recognition }) {
    for (const { sheetName, blocks } of recognition.sheets) {
      for (const { kind, sheetId, unitRows } of blocks) {
        if (kind === null) continue;
        for (const { row, unit } of unitRows) {
          yield { messageId: "unit", data: { unit }, place: { sheetId, row, column: null }, key: [sheetName, unit] };
        }
      }
    }
  },
};
