import { countBySeverity } from "../../app/check";
import { planMainJob, type MainJob } from "../../app/main-job";
import { rememberedIn } from "../../app/remembered";
import { describePlan } from "../../core/workbook/describe-plan";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { writeWhole } from "../files";
import { NODE_WRITING } from "../node-deflate";
import { noteFailures, noteFormat, notePeriod, noteSuggestion, STAGE_NOTES } from "../progress";
import { checkJson } from "../reports/check";
import { coverageJson } from "../reports/coverage";
import { rectificationJson } from "../reports/rectification";
import { statisticsJson } from "../reports/statistics";
import { trackingJson } from "../reports/tracking";
import { summaryText } from "../summary";

export const runCommand: Command = {
  name: "run",
  summary: "主要工作：校验、覆盖、整改跟踪、统计表一次完成，写成一个新文件",
  needsOutput: true,
  async run({ file, request, options, output, terminal }) {
    const { explanations, ignored } = rememberedIn(file.snapshot);
    const job = planMainJob(file.snapshot, request, (stage) => terminal.note(STAGE_NOTES[stage]), {
      explanations,
      ignored,
      ...(options.acceptsDrafts ? { acceptDrafts: "all" } : {}),
    });
    const result = writeWorkbookFile(file, job.plan, NODE_WRITING);
    await writeWhole(output, result.bytes);
    noteFormat(terminal, file);
    noteSuggestion(terminal, file.snapshot, job.analysis.recognition, request.schemeId);
    noteFailures(terminal, job.checked.failures);
    notePeriod(terminal, job.analysis);
    for (const sheet of job.unmarkedSheets) {
      terminal.note(`工作表“${sheet}”受保护，没有在表内做标记，发现的问题写在“校验清单”里。`);
    }
    const changes = describePlan(file.snapshot, job.plan);
    if (options.isJson) printJson(terminal, jobJson(job, changes, output));
    else terminal.out(`${summaryText(job)}\n\n${changes}已写入：${output}`);
    return countBySeverity(job.checked.findings).error > 0 ? 1 : 0;
  },
};

function jobJson(job: MainJob, changes: string, output: string) {
  const { analysis, checked } = job;
  return {
    output,
    changes,
    check: checkJson(checked, analysis),
    coverage: coverageJson(analysis),
    rectification: { ...rectificationJson(analysis), ...trackingJson(job) },
    statistics: statisticsJson(analysis),
  };
}
