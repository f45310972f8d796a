import { basename } from "node:path";
import { verifyCsv, verifySubmission } from "../../app/submission";
import { ManifestError } from "../../core/submission/package/read-manifest";
import type { Verification } from "../../core/submission/verify/difference";
import { printJson, type Command, type CommandInput } from "../command";
import { readBytes } from "../files";
import { verificationJson, verificationText } from "../reports/verification";
import { sha256 } from "../sha256";
import { UsageError } from "../usage-error";

export const verifyCommand: Command = {
  name: "verify",
  summary: "收到的报送包是不是原样，改动了哪一格",
  needsOutput: false,
  usage: " [--manifest 清单.json]",
  async run(input) {
    const { path, options, terminal } = input;
    const verification = await verified(input);
    if (verification === null && input.file.format === "csv") {
      throw new UsageError(
        `核对 CSV 要用 --manifest 给出报送包里的 清单.json，并保持原来的文件名；没有找到“${basename(path)}”的记录。`,
      );
    }
    if (verification === null) {
      throw new UsageError(`“${basename(path)}”里没有“报送清单”，不能核对；请用 --manifest 给出报送包里的 清单.json。`);
    }
    if (options.isJson) printJson(terminal, verificationJson(verification));
    else terminal.out(verificationText(verification));
    return verification.differences.length === 0 ? 0 : 1;
  },
};

async function verified({ file, path, options }: CommandInput): Promise<Verification | null> {
  const { manifest } = options.submission;
  const json = manifest === null ? null : new TextDecoder().decode(await readBytes(manifest));
  try {
    if (file.format !== "csv") return await verifySubmission(file.snapshot, json, sha256);
    return json === null ? null : await verifyCsv(file.snapshot, basename(path), json, sha256);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    throw new UsageError(`“${basename(manifest ?? "")}”${cause.message}`, { cause });
  }
}
