import type { AnalysisRequest } from "../app/analysis-request";
import type { WorkbookFile } from "../xlsx/workbook-file";
import type { Options } from "./options";

/** What a command may use of the outside world. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Problems and progress. */
  note(text: string): void;
}

export interface CommandInput {
  readonly file: WorkbookFile;
  readonly path: string;
  readonly request: AnalysisRequest;
  readonly options: Options;
  /** Where the result goes; "" where nothing is to be written. */
  readonly output: string;
  readonly terminal: Terminal;
}

/** Exit 0 clean, 1 there are errors in the data; what cannot run throws. */
export type ExitCode = 0 | 1;

export interface Command {
  readonly name: string;
  /** Chinese, one line for --help. */
  readonly summary: string;
  readonly needsOutput: boolean;
  /** What --help shows behind the file where it is not the usual "-o 结果.xlsx". */
  readonly usage?: string;
  /** Writes a workbook when asked with -o, and can do without. */
  readonly mayWrite?: boolean;
  run(input: CommandInput): Promise<ExitCode>;
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value, null, 2));
}
