import { analyze, type Analysis } from "../../app/analyze";
import { printJson, type Command } from "../command";
import { notePeriod } from "../progress";

/** A command that shows one part of the analysis and judges nothing. */
export function reportCommand(
  name: string,
  summary: string,
  toJson: (analysis: Analysis) => unknown,
  toText: (analysis: Analysis) => string,
): Command {
  return {
    name,
    summary,
    needsOutput: false,
    run({ file, request, options, terminal }) {
      const analysis = analyze(file.snapshot, request);
      notePeriod(terminal, analysis);
      if (options.isJson) printJson(terminal, toJson(analysis));
      else terminal.out(toText(analysis));
      return Promise.resolve(0);
    },
  };
}
