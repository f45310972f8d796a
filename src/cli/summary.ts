import { countBySeverity } from "../app/check";
import type { MainJob } from "../app/main-job";
import { isLedgerToCount } from "../core/ledger/kinds";
import { KIND_TITLES } from "../core/ledger/headings";
import { rectificationText } from "./reports/rectification";
import { frameText } from "./reports/period";
import { statisticsText } from "./reports/statistics";

/** What the main job found, in a few lines a clerk can read out. */
export function summaryText({ analysis, checked, drafts, reminders }: MainJob): string {
  const ledgers = analysis.recognition.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === null || !isLedgerToCount(block.kind)
        ? []
        : [`【${block.sheetName}】${KIND_TITLES[block.kind]}，${block.recordRows.length} 条`],
    ),
  );
  const questions = analysis.recognition.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.questions));
  const counts = countBySeverity(checked.findings);
  return [
    frameText(analysis.settings),
    "",
    "认出的台账：",
    ...ledgers.map((line) => `  ${line}`),
    ...questions.map((question) => `  ？ ${question.text}`),
    "",
    `校验：错误 ${counts.error} 处，待核实 ${counts.query} 处，提示 ${counts.hint} 处（明细见“校验清单”）`,
    rectificationText(analysis).split("\n", 1)[0] ?? "",
    trackingLine(drafts, reminders),
    "",
    statisticsText(analysis),
  ].join("\n");
}

function trackingLine(drafts: MainJob["drafts"], reminders: MainJob["reminders"]): string {
  const accepted = drafts.filter(({ id }) => id !== null).length;
  const waiting = drafts.length - accepted;
  const parts = [
    ...(accepted > 0 ? [`新立项 ${accepted} 个问题`] : []),
    ...(waiting > 0 ? [`点评中还有 ${waiting} 个问题没有立项（--accept-drafts 可全部立项）`] : []),
    `整改提醒 ${reminders.length} 项`,
  ];
  return parts.join("；");
}
