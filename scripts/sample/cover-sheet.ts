import type { Edit } from "../../src/core/workbook/edit-plan";

const NAME = "填报说明";

const LINES: readonly string[] = [
  "云岭县卫生局创先争优领导点评工作台账",
  "",
  "填报单位：云岭县卫生局党委        填报时间：2011年3月10日",
  "",
  "一、依据：豫创组办发〔2010〕26号《关于在创先争优活动中普遍开展领导干部点评工作的通知》。",
  "二、点评时间：2010年12月15日至2011年2月2日（春节前普遍开展一次）。",
  "三、本台账由各党支部填写，党总支汇总，局党委办公室审核；时间写到日，点评方式写集中、个别、现场或随机。",
  "四、各表依次为：党组织名册、党员名册、党组织点评台账、党员点评台账、重点问题整改台账、群众民主评议汇总、征求意见表。",
  "",
  "（本工作簿的单位、人员、电话均为虚构，仅供演示。）",
];

/** The page before the ledgers, as offices put one there. */
export function coverEdits(): Edit[] {
  const all = { top: 0, left: 0, bottom: LINES.length - 1, right: 0 };
  return [
    { type: "addSheet", key: NAME, name: NAME, visibility: "visible" },
    {
      type: "writeBlock",
      sheet: NAME,
      top: 0,
      left: 0,
      cells: LINES.map((line) => [line === "" ? null : { value: line }]),
    },
    {
      type: "styleBlock",
      sheet: NAME,
      range: all,
      style: { font: { names: ["仿宋_GB2312"], size: 14 }, wrap: true, vertical: "center" },
    },
    {
      type: "styleBlock",
      sheet: NAME,
      range: { ...all, bottom: 0 },
      style: { font: { names: ["方正小标宋简体"], size: 22 }, horizontal: "center" },
    },
    { type: "columnWidths", sheet: NAME, widths: [{ column: 0, width: 90 }] },
    {
      type: "rowHeights",
      sheet: NAME,
      heights: LINES.map((line, row) => ({ row, height: row === 0 ? 44 : line.length > 45 ? 44 : 24 })),
    },
    { type: "pageSetup", sheet: NAME, setup: { orientation: "landscape", fitToWidth: 1, centerHorizontally: true } },
  ];
}
