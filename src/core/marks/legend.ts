import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { FINDING_COLORS, STATE_COLORS } from "./colors";
import { OWN_SHEETS } from "./own-sheets";

interface LegendRow {
  readonly mark: string;
  readonly where: string;
  readonly meaning: string;
  /** Ground colour "RRGGBB", as the conditional format shows it. */
  readonly fill: string | null;
}

/** What every mark on the sheets means and what to do about it, in the words that stand on the sheets. */
const ROWS: readonly LegendRow[] = [
  {
    mark: "错误【栏目】…",
    where: "台账“校验结果”列",
    meaning: "必须改正，改好后再运行一次，这条会自动消失。",
    fill: FINDING_COLORS.error,
  },
  {
    mark: "核实【栏目】…",
    where: "台账“校验结果”列",
    meaning: "请核对：有误就改正，无误写明情况说明。",
    fill: FINDING_COLORS.query,
  },
  {
    mark: "提示【栏目】…",
    where: "台账“校验结果”列",
    meaning: "写得更好的建议，可改可不改。",
    fill: FINDING_COLORS.hint,
  },
  { mark: "已覆盖", where: "名册“点评情况”列", meaning: "各时间段都点评到了。", fill: STATE_COLORS.good },
  { mark: "部分", where: "名册“点评情况”列", meaning: "有的时间段还没有点评。", fill: STATE_COLORS.attention },
  {
    mark: "未点评",
    where: "名册“点评情况”列",
    meaning: "应点评而没有点评，名单见“未点评名单”。",
    fill: STATE_COLORS.bad,
  },
  {
    mark: "待点评",
    where: "名册“点评情况”列",
    meaning: "本时间段还没结束，结束前要点评。",
    fill: STATE_COLORS.attention,
  },
  {
    mark: "未整改、逾期",
    where: "“整改状态”“逾期天数”列",
    meaning: "问题还没有整改；逾期的按时限优先处理。",
    fill: STATE_COLORS.bad,
  },
  {
    mark: "整改中、已整改、已回复、已复评",
    where: "“整改状态”列",
    meaning: "正在办理，最后一步是销号。",
    fill: STATE_COLORS.attention,
  },
  { mark: "已销号", where: "“整改状态”列", meaning: "整改完成并已销号。", fill: STATE_COLORS.good },
];

const NOTES = [
  "颜色由文字决定：按任何一列排序或筛选，标记都跟着所在的行走；黑白打印也能看文字。",
  "您原来的内容、底色和公式都没有改动；灰底标题的列和下列工作表是本工具加的，删掉不影响台账：",
  "校验结果、点评情况、整改跟踪各列，校验清单、未点评名单、统计依据、标记说明。",
];

/** The sheet 标记说明; written once, equal every time. */
export function planLegend(workbook: WorkbookSnapshot): EditPlan {
  const existing = sheetByName(workbook, OWN_SHEETS.legend);
  const sheet = existing?.id ?? "legend";
  const edits: Edit[] = [];
  if (existing === undefined) {
    edits.push({ type: "addSheet", key: sheet, name: OWN_SHEETS.legend, visibility: "visible", showGridlines: false });
  }
  const text = (value: string): CellWrite => ({ value });
  const cells = [
    [text("标记说明"), null, null],
    [text("标记"), text("在哪里"), text("是什么意思，怎么办")],
    ...ROWS.map((row) => [text(row.mark), text(row.where), text(row.meaning)]),
    ...NOTES.map((note) => [text(note), null, null]),
  ];
  const lastRow = 1 + ROWS.length;
  edits.push(
    { type: "writeBlock", sheet, top: 0, left: 0, cells },
    { type: "merge", sheet, range: { top: 0, left: 0, bottom: 0, right: 2 } },
    {
      type: "styleBlock",
      sheet,
      range: { top: 0, left: 0, bottom: 0, right: 2 },
      style: { font: { size: 16, bold: true }, horizontal: "center", vertical: "center" },
    },
    {
      type: "styleBlock",
      sheet,
      range: { top: 1, left: 0, bottom: lastRow, right: 2 },
      style: { border: "thin", vertical: "center", wrap: true },
    },
    {
      type: "styleBlock",
      sheet,
      range: { top: 1, left: 0, bottom: 1, right: 2 },
      style: { font: { bold: true }, fill: "E7E6E6", horizontal: "center" },
    },
  );
  ROWS.forEach((row, index) => {
    if (row.fill === null) return;
    const range = { top: 2 + index, left: 0, bottom: 2 + index, right: 0 };
    edits.push({ type: "styleBlock", sheet, range, style: { fill: row.fill } });
  });
  edits.push(
    {
      type: "columnWidths",
      sheet,
      widths: [
        { column: 0, width: 32 },
        { column: 1, width: 26 },
        { column: 2, width: 56 },
      ],
    },
    { type: "pageSetup", sheet, setup: { orientation: "landscape", fitToWidth: 1 } },
  );
  return { edits };
}
