import { analyze, type Analysis } from "../../app/analyze";
import { planTemplate, type TemplateJob } from "../../app/template";
import { fileFormats } from "../../app/template-formats";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { printJson, type Command, type CommandInput, type ExitCode } from "../command";
import { checkTarget, openFile, writeWhole } from "../files";
import { NODE_WRITING } from "../node-deflate";
import { notePeriod } from "../progress";
import { statisticsJson, statisticsText } from "../reports/statistics";
import { needsAttention, templateJson, templateText } from "../reports/template";
import { readAnswers, readEarlier } from "../template-files";
import { UsageError } from "../usage-error";

/** The numbers; with -o they are filled into the superior's own sheet, of the workbook or of a chosen file. */
export const statisticsCommand: Command = {
  name: "statistics",
  summary: "领导点评工作情况统计表的数字；加 -o 填上级下发的样表",
  needsOutput: false,
  async run(input) {
    const { file, request, options, terminal } = input;
    const { output, template } = options;
    if (output === null && template.file !== null) {
      throw new UsageError("用 --template 填样表时，请用 -o 指定输出文件，例如：-o 已填.xlsx");
    }
    const analysis = analyze(file.snapshot, request);
    notePeriod(terminal, analysis);
    if (output !== null) return fillTemplateFile(input, analysis, output);
    if (options.isJson) printJson(terminal, statisticsJson(analysis));
    else terminal.out(statisticsText(analysis));
    return 0;
  },
};

async function fillTemplateFile(
  { file, path, options, terminal }: CommandInput,
  analysis: Analysis,
  output: string,
): Promise<ExitCode> {
  const { template } = options;
  if (!/\.xlsx$|\.xlsm$/iu.test(output)) throw new UsageError(`输出文件“${output}”应以 .xlsx 结尾。`);
  await checkTarget(output, template.file === null ? [path] : [path, template.file], options.isForced);
  const form: WorkbookFile = template.file === null ? file : await openFile(template.file);
  const formatOf = fileFormats(form);
  const job = planTemplate(analysis, form.snapshot, {
    ...(options.sheet === null ? {} : { sheet: options.sheet }),
    ...(template.answers === null ? {} : { answers: await readAnswers(template.answers) }),
    ...(template.earlier === null ? {} : { earlier: await readEarlier(template.earlier) }),
    ...(template.cumulativeFrom === null ? {} : { cumulativeFrom: template.cumulativeFrom }),
    edition: options.submission,
    ...(formatOf === null ? {} : { formatOf }),
  });
  if (form.package === null) terminal.note("样表不是 .xlsx 文件，另存为 .xlsx 后格式可能有出入，请核对。");
  await writeWhole(output, writeWorkbookFile(form, job.plan, { ...NODE_WRITING, recalculates: true }).bytes);
  if (options.isJson) printJson(terminal, { ...statisticsJson(analysis), template: templateJson(job, output) });
  else terminal.out(filledText(job, analysis, output));
  return needsAttention(job) ? 1 : 0;
}

function filledText(job: TemplateJob, analysis: Analysis, output: string): string {
  return `${statisticsText(analysis)}\n\n${templateText(job)}\n\n已写入：${output}`;
}
