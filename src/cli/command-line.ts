import { AnalysisError } from "../app/analysis-error";
import type { AnalysisRequest } from "../app/analysis-request";
import { rememberedIn } from "../app/remembered";
import { WorkbookFileError } from "../xlsx/read/errors";
import { WorkbookWriteError } from "../xlsx/write/write-error";
import type { Command, Terminal } from "./command";
import { COMMANDS } from "./commands/index";
import { checkTarget, openFile } from "./files";
import { helpText } from "./help";
import { readOptions, today, type Options } from "./options";
import { UsageError } from "./usage-error";

/** Runs one command. 0 clean · 1 there are errors in the data · 2 it could not run (one sentence on `note`). */
export async function runCommandLine(words: readonly string[], terminal: Terminal, now: Date): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(words);
    if (options.wantsHelp || options.command === null) {
      terminal.out(helpText());
      return options.wantsHelp ? 0 : 2;
    }
    return await runCommand(commandNamed(options.command), options, terminal, now);
  } catch (cause) {
    const isExpected =
      cause instanceof UsageError ||
      cause instanceof AnalysisError ||
      cause instanceof WorkbookFileError ||
      cause instanceof WorkbookWriteError;
    if (!isExpected) throw cause;
    terminal.note(cause.message);
    return 2;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`没有“${name}”这个命令，请用 --help 查看可用的命令。`);
  return command;
}

async function runCommand(command: Command, options: Options, terminal: Terminal, now: Date): Promise<0 | 1> {
  const [path, ...others] = options.files;
  if (path === undefined)
    throw new UsageError(`${command.name} 需要一个工作簿文件，例如：dianping ${command.name} 台账.xlsx`);
  if (others.length > 0) throw new UsageError(`${command.name} 一次只处理一个文件，请去掉“${others.join("”“")}”。`);
  if (options.acceptsDrafts && command.name !== "run" && command.name !== "rectification") {
    throw new UsageError("--accept-drafts 只用于 run 和 rectification，请去掉它。");
  }
  if (options.acceptsDrafts && options.output === null) {
    throw new UsageError("--accept-drafts 把草稿立为问题、写进新文件，请用 -o 指定输出文件，例如：-o 结果.xlsx");
  }
  const writes = command.needsOutput || command.mayWrite === true || command.usage?.includes("-o") === true;
  const isFilling = command.name === "statistics";
  if (options.output !== null && !writes && !isFilling) {
    throw new UsageError(`${command.name} 不写文件，请去掉 -o；要写出做好标记的副本，请用 run。`);
  }
  if (options.isAll && command.name !== "clear") throw new UsageError("--all 只用于 clear，请去掉它。");
  if (command.needsOutput || (command.mayWrite === true && options.output !== null)) {
    if (options.output === null) throw new UsageError(`${command.name} 需要用 -o 指定输出文件，例如：-o 结果.xlsx`);
    if (!/\.xlsx$|\.xlsm$/i.test(options.output)) throw new UsageError(`输出文件“${options.output}”应以 .xlsx 结尾。`);
    await checkTarget(options.output, [path], options.isForced);
  }
  const file = await openFile(path);
  return command.run({
    file,
    path,
    request: { ...requestFrom(options, now), answers: rememberedIn(file.snapshot).answers },
    options,
    output: options.output ?? "",
    terminal,
  });
}

function requestFrom(options: Options, now: Date): AnalysisRequest {
  return {
    today: today(now),
    ...(options.asOf === null ? {} : { asOf: options.asOf }),
    ...(options.schemeId === null ? {} : { schemeId: options.schemeId }),
    ...(options.from === null ? {} : { from: options.from }),
    ...(options.to === null ? {} : { to: options.to }),
    ...(options.unit === null ? {} : { unit: options.unit }),
  };
}
