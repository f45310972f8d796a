import { basename } from "node:path";
import { gate, planGateReport, type GateResult } from "../../app/submission";
import { newWorkbookFile } from "../../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command, type CommandInput } from "../command";
import { readExplanations } from "../explanations";
import { checkTarget, openFile, writeWhole } from "../files";
import { noteFailures, notePeriod } from "../progress";
import { gateJson, gateNotes, gateText } from "../reports/gate";
import { UsageError } from "../usage-error";

export const gateCommand: Command = {
  name: "gate",
  summary: "报送前检查：能不能报送，还差什么；-o 另写一份可打印的审核报告",
  needsOutput: false,
  usage: " [-o 审核报告.xlsx]",
  async run(input) {
    const { options, output, path, terminal } = input;
    if (output !== "") {
      if (!/\.xlsx$/i.test(output)) throw new UsageError(`输出文件“${output}”应以 .xlsx 结尾。`);
      await checkTarget(output, [path], options.isForced);
    }
    const result = await runGate(input);
    if (output !== "") {
      const target = newWorkbookFile(basename(output));
      await writeWhole(output, writeWorkbookFile(target, planGateReport(target.snapshot, result)).bytes);
      terminal.note(`审核报告已写入：${output}`);
    }
    if (options.isJson) printJson(terminal, gateJson(result));
    else terminal.out(gateText(result));
    return result.gate.isPassed ? 0 : 1;
  },
};

/** The gate with the explanations that --explanations names; says what a person should know. */
export async function runGate({ file, request, options, terminal }: CommandInput): Promise<GateResult> {
  const { kind, edition, zeroReason, explanations, last } = options.submission;
  const list = await readExplanations(explanations);
  const result = gate(file.snapshot, request, {
    submission: { kind, edition, zeroReason, preparedOn: request.today },
    explanations: list.single,
    common: list.common,
    ...(last === null ? {} : { last: (await openFile(last)).snapshot }),
  });
  noteFailures(terminal, result.checked.failures);
  notePeriod(terminal, result.analysis);
  for (const note of gateNotes(result)) terminal.note(note);
  if (last !== null && result.last !== "file") {
    terminal.note(`“${basename(last)}”里没有同一单位、期间更早的统计表，没有与上期比较；请给出上期的统计表或报送包。`);
  }
  return result;
}
