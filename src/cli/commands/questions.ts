import { planQuestions } from "../../app/submission";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { checkTarget, writeWhole } from "../files";
import { questionsJson, questionsText } from "../reports/questions";
import { noteFormat } from "../progress";
import { UsageError } from "../usage-error";
import { runGate } from "./gate";

export const questionsCommand: Command = {
  name: "questions",
  summary: "上级会问什么：变化大、为零、全满、一天一批、千篇一律……；-o 另存一份，写上说明",
  needsOutput: false,
  usage: " [-o 结果.xlsx]",
  async run(input) {
    const { file, options, output, path, terminal } = input;
    if (output !== "") {
      if (!/\.xls[xm]$/i.test(output)) throw new UsageError(`输出文件“${output}”应以 .xlsx 结尾。`);
      await checkTarget(output, [path], options.isForced);
    }
    const result = await runGate(input);
    if (output !== "") {
      await writeWhole(output, writeWorkbookFile(file, planQuestions(file.snapshot, result)).bytes);
      noteFormat(terminal, file);
      terminal.note(`已写入“上级会问什么”：${output}`);
    }
    if (options.isJson) printJson(terminal, questionsJson(result));
    else terminal.out(questionsText(result));
    return 0;
  },
};
