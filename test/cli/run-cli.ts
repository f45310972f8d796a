import { runCommandLine } from "../../src/cli/command-line";

export interface CliRun {
  readonly exit: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs a command in this process, as `dianping WORDS` would, on an invented day. */
export async function runCli(...words: readonly string[]): Promise<CliRun> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = { out: (text: string) => out.push(text), note: (text: string) => notes.push(text) };
  const exit = await runCommandLine(words, terminal, new Date(2011, 1, 10));
  return { exit, out: out.join("\n"), notes: notes.join("\n") };
}
