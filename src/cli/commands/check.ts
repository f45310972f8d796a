import { analyze } from "../../app/analyze";
import { check, countBySeverity } from "../../app/check";
import { printJson, type Command } from "../command";
import { noteFailures, notePeriod, noteSuggestion } from "../progress";
import { checkJson, checkText } from "../reports/check";

export const checkCommand: Command = {
  name: "check",
  summary: "校验台账，列出错误、待核实和提示",
  needsOutput: false,
  run({ file, request, options, terminal }) {
    const analysis = analyze(file.snapshot, request);
    const result = check(analysis);
    noteSuggestion(terminal, file.snapshot, analysis.recognition, request.schemeId);
    noteFailures(terminal, result.failures);
    notePeriod(terminal, analysis);
    if (options.isJson) printJson(terminal, checkJson(result, analysis));
    else terminal.out(checkText(result, analysis));
    return Promise.resolve(countBySeverity(result.findings).error > 0 ? 1 : 0);
  },
};
