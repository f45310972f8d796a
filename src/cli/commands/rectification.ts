import { planTracking, viewTracking } from "../../app/rectification";
import { describePlan } from "../../core/workbook/describe-plan";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { writeWhole } from "../files";
import { NODE_WRITING } from "../node-deflate";
import { noteFormat, notePeriod } from "../progress";
import { rectificationJson, rectificationText } from "../reports/rectification";
import { trackingJson, trackingText } from "../reports/tracking";

/** Without -o it only tells; with -o it writes tracking alone, and drafts become problems only when asked. */
export const rectificationCommand: Command = {
  name: "rectification",
  summary: "看重点问题整改到哪一步、该提醒什么、点评里还有哪些问题没有立项",
  needsOutput: false,
  mayWrite: true,
  usage: " [-o 结果.xlsx]",
  async run({ file, request, options, output, terminal }) {
    if (output === "") {
      const view = viewTracking(file.snapshot, request);
      notePeriod(terminal, view.analysis);
      if (options.isJson) printJson(terminal, { ...rectificationJson(view.analysis), ...trackingJson(view) });
      else terminal.out([rectificationText(view.analysis), trackingText(view)].join("\n\n"));
      return 0;
    }
    const job = planTracking(file.snapshot, request, options.acceptsDrafts ? "all" : new Set());
    await writeWhole(output, writeWorkbookFile(file, job.plan, NODE_WRITING).bytes);
    noteFormat(terminal, file);
    notePeriod(terminal, job.analysis);
    if (options.isJson) printJson(terminal, { output, ...rectificationJson(job.analysis), ...trackingJson(job) });
    else {
      const written = `${describePlan(file.snapshot, job.plan)}已写入：${output}`;
      terminal.out([rectificationText(job.analysis), trackingText(job), written].join("\n\n"));
    }
    return 0;
  },
};
