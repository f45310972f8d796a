import { packageFiles } from "../../app/package-file";
import { printJson, type Command } from "../command";
import { formerFiles } from "../former-package";
import { exportJson, exportText, formerNotes } from "../reports/export";
import { gateJson, gateText, openQuestionsText } from "../reports/gate";
import { sha256, sha256Bytes } from "../sha256";
import { UsageError } from "../usage-error";
import { checkFolder, writeFolder } from "../write-folder";
import { runGate } from "./gate";

export const exportCommand: Command = {
  name: "export",
  summary: "报送前检查通过后，写出报送包：只有数值的统计表、审核报告和报送清单",
  needsOutput: false,
  usage: " -o 文件夹",
  async run(input) {
    const { options, output, path, terminal } = input;
    if (output === "") throw new UsageError("export 需要用 -o 指定输出文件夹，例如：-o 报送包");
    const result = await runGate(input);
    if (!result.gate.isPassed) {
      if (options.isJson) printJson(terminal, gateJson(result));
      else terminal.out(gateText(result));
      terminal.note("报送前检查没有通过，没有写出报送包；请按所列改正或说明后再试。");
      return 1;
    }
    const { withTracking, csv } = options.submission;
    const { manifest, workbook, others } = await packageFiles(result, { withTracking, csv }, HASHES);
    const files = [workbook, ...others];
    const names = files.map(({ name }) => name);
    await checkFolder(output, names, [path], options.isForced);
    const former = options.isForced ? await formerFiles(output, { ...manifest, names }, [path]) : null;
    await writeFolder(output, files, former?.outdated);
    for (const note of formerNotes(former, output)) terminal.note(note);
    if (options.isJson) printJson(terminal, exportJson(manifest, output, files, former?.outdated ?? []));
    else {
      const lines = [exportText(manifest, output, files), openQuestionsText(result)];
      terminal.out(lines.filter((line) => line !== "").join("\n"));
    }
    return 0;
  },
};

const HASHES = { text: sha256, bytes: (bytes: Uint8Array) => Promise.resolve(sha256Bytes(bytes)) };
