import { runCommandLine } from "./command-line";
import { withoutBrokenPipe } from "./broken-pipe";

withoutBrokenPipe(process.stdout);
withoutBrokenPipe(process.stderr);

const terminal = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  note: (text: string) => void process.stderr.write(`${text}\n`),
};

process.exitCode = await runCommandLine(process.argv.slice(2), terminal, new Date());
