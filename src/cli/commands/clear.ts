import { planClearing } from "../../app/clear-marks";
import { describeClearing, keptSentences } from "../../core/marks/plan-clear-report";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { writeWhole } from "../files";
import { noteFormat } from "../progress";

export const clearCommand: Command = {
  name: "clear",
  summary: "清除标记：去掉本工具写的栏目、颜色和清单，写成一个新文件；--all 连统计表和点评设置一起去掉",
  needsOutput: true,
  async run({ file, request, options, output, terminal }) {
    const clearing = planClearing(file.snapshot, request, options.isAll);
    await writeWhole(output, writeWorkbookFile(file, clearing.plan).bytes);
    noteFormat(terminal, file);
    const { columns, sheets, cells, kept } = clearing;
    if (options.isJson) printJson(terminal, { output, columns, sheets, cells, kept });
    else terminal.out([describeClearing(clearing), ...keptSentences(clearing), `已写入：${output}`].join("\n"));
    return 0;
  },
};
