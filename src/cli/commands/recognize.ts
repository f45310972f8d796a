import { recognize } from "../../core/ledger/recognize/recognize";
import { printJson, type Command } from "../command";
import { noteSuggestion } from "../progress";
import { recognitionJson, recognitionText } from "../reports/recognition";

/** What each sheet was taken for. A workbook without any ledger of ours is an answer here, not a failure. */
export const recognizeCommand: Command = {
  name: "recognize",
  summary: "看看认出了哪些台账、表头和栏目",
  needsOutput: false,
  run({ file, request, options, terminal }) {
    const recognition = recognize(file.snapshot, { answers: request.answers ?? [] });
    noteSuggestion(terminal, file.snapshot, recognition, request.schemeId);
    if (options.isJson) printJson(terminal, recognitionJson(file.snapshot, recognition));
    else terminal.out(recognitionText(recognition));
    return Promise.resolve(0);
  },
};
