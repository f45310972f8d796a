import { applyNeeded } from "../workbook/apply-plan";
import { EMPTY_PLAN, type CellWrite, type Edit, type EditPlan } from "../workbook/edit-plan";
import { sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { listHeights } from "./list-heights";
import { HEADING_FILL, LOOKS, type Look } from "./looks";
import { OWN_SHEETS } from "./own-sheets";

interface LegendRow {
  readonly mark: string;
  readonly where: string;
  readonly meaning: string;
  readonly look: Look;
}

const CHECK = "台账“校验结果”列，和它点到的栏目";
const ROSTER = "名册“点评情况”列";
const TRACKING = "“整改状态”列";

/** What every mark on the sheets means and what to do about it, in the words that stand on the sheets. */
const ROWS: readonly LegendRow[] = [
  { mark: "错误【栏目】…", where: CHECK, meaning: "必须改正，改好后再运行一次，这条会自动消失。", look: LOOKS.bad },
  {
    mark: "核实【栏目】…",
    where: CHECK,
    meaning: "请核对：有误就改正，无误在“校验清单”的“说明”栏写明。",
    look: LOOKS.attention,
  },
  { mark: "提示【栏目】…", where: CHECK, meaning: "写得更好的建议，可改可不改；您的格子不上色。", look: LOOKS.info },
  { mark: "已点评 N次", where: ROSTER, meaning: "该点评的时间段都点评到了。", look: LOOKS.good },
  { mark: "部分：…未点评", where: ROSTER, meaning: "写出的时间段没有点评到。", look: LOOKS.attention },
  { mark: "未点评", where: ROSTER, meaning: "应点评而没有点评，名单见“未点评名单”。", look: LOOKS.bad },
  { mark: "待点评（截至…）", where: ROSTER, meaning: "时间段还没结束，在写出的日期前点评即可。", look: LOOKS.info },
  {
    mark: "未整改",
    where: TRACKING,
    meaning: "问题提出后单位还没有动手；“整改措施”前面注明“（点评建议）”、没有写进展的也算。",
    look: LOOKS.bad,
  },
  { mark: "整改中", where: TRACKING, meaning: "单位写明了自己的措施或进展，正在整改。", look: LOOKS.attention },
  { mark: "已整改、已回复、已复评", where: TRACKING, meaning: "整改做完了，还没有销号。", look: LOOKS.info },
  { mark: "已销号", where: TRACKING, meaning: "整改完成并已销号。", look: LOOKS.good },
  {
    mark: "逾期天数",
    where: "“逾期天数”列",
    meaning: "超过整改时限的天数，每天自动更新；请优先处理。",
    look: LOOKS.bad,
  },
];

const NOTES = [
  "颜色由文字决定：按任何一列排序或筛选，标记都跟着所在的行走；黑白打印也能看文字。",
  "您原来的内容、底色和公式都没有改动；灰底标题的列和下列工作表是本工具加的，删掉不影响台账：",
  "校验结果、点评情况、整改跟踪各列，校验清单、未点评名单、点评内容覆盖、统计依据、整改提醒、标记说明。",
];

const WIDTHS = [32, 34, 62];
const POINTS = 11;

/** The sheet 标记说明; nothing when it holds these texts already. */
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
  const writing: Edit = { type: "writeBlock", sheet, top: 0, left: 0, cells };
  if (existing !== undefined && applyNeeded(workbook, { edits: [writing] }).plan.edits.length === 0) return EMPTY_PLAN;
  const lastRow = 1 + ROWS.length;
  const bottom = lastRow + NOTES.length;
  const heights = [
    ...listHeights([[], ...ROWS.map((row) => [row.mark, row.where, row.meaning])], WIDTHS, POINTS, 1),
    ...listHeights(
      NOTES.map((note) => [note]),
      [WIDTHS.reduce((sum, width) => sum + width, 0)],
      POINTS,
      lastRow + 1,
    ),
  ];
  edits.push(
    writing,
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
      range: { top: lastRow + 1, left: 0, bottom, right: 2 },
      style: { horizontal: "left", vertical: "center", wrap: true },
    },
    ...NOTES.map((_, index): Edit => {
      const row = lastRow + 1 + index;
      return { type: "merge", sheet, range: { top: row, left: 0, bottom: row, right: 2 } };
    }),
    {
      type: "styleBlock",
      sheet,
      range: { top: 1, left: 0, bottom: 1, right: 2 },
      style: { font: { bold: true }, fill: HEADING_FILL, horizontal: "center" },
    },
  );
  ROWS.forEach((row, index) => {
    const range = { top: 2 + index, left: 0, bottom: 2 + index, right: 0 };
    edits.push({
      type: "styleBlock",
      sheet,
      range,
      style: { fill: row.look.fill, font: { color: row.look.fontColor } },
    });
  });
  edits.push(
    {
      type: "columnWidths",
      sheet,
      widths: WIDTHS.map((width, column) => ({ column, width })),
    },
    { type: "rowHeights", sheet, heights: [{ row: 0, height: 32 }, ...heights] },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        area: { top: 0, left: 0, bottom, right: 2 },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  );
  return { edits };
}
