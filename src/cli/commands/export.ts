import { planSubmission, sealedTable } from "../../app/submission";
import type { ManifestFile } from "../../core/submission/package/manifest";
import { packageName } from "../../app/package-file";
import type { PackagePlan } from "../../core/submission/package/plan-package";
import { writeCsv, type CsvEncoding } from "../../xlsx/write/csv/write-csv";
import { openWorkbookFile } from "../../xlsx/workbook-file";
import { newWorkbookFile } from "../../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { formerFiles, MANIFEST_FILE } from "../former-package";
import { exportJson, exportText, formerNotes, manifestText } from "../reports/export";
import { gateJson, gateText, openQuestionsText } from "../reports/gate";
import { sha256, sha256Bytes } from "../sha256";
import { UsageError } from "../usage-error";
import { checkFolder, writeFolder, type NamedFile } from "../write-folder";
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
    const planned = await planSubmission(result, withTracking, sha256);
    const files = await filesOf(planned, csv);
    const names = files.map(({ name }) => name);
    await checkFolder(output, names, [path], options.isForced);
    const former = options.isForced ? await formerFiles(output, names, [path]) : null;
    await writeFolder(output, files, former?.outdated);
    for (const note of formerNotes(former, output)) terminal.note(note);
    if (options.isJson) printJson(terminal, exportJson(planned.manifest, output, files, former?.outdated ?? []));
    else {
      const lines = [exportText(planned.manifest, output, files), openQuestionsText(result)];
      terminal.out(lines.filter((line) => line !== "").join("\n"));
    }
    return 0;
  },
};

async function filesOf(
  { plan, manifest, tables }: PackagePlan,
  csv: CsvEncoding | null,
): Promise<readonly NamedFile[]> {
  const name = packageName(manifest);
  const workbook = { name: `${name}.xlsx`, bytes: writeWorkbookFile(newWorkbookFile(), plan).bytes };
  const lists = csv === null ? [] : tables.map((table) => csvFile(`${name}-${table.name}.csv`, table, csv));
  const listed: ManifestFile[] = [{ name: workbook.name, sha256: sha256Bytes(workbook.bytes) }];
  for (const list of lists) {
    const { snapshot } = await openWorkbookFile(list.bytes, list.name);
    listed.push({ name: list.name, sha256: sha256Bytes(list.bytes), cells: sealedTable(snapshot) });
  }
  const encoder = new TextEncoder();
  return [
    workbook,
    ...lists,
    { name: MANIFEST_FILE, bytes: encoder.encode(`${JSON.stringify({ ...manifest, files: listed }, null, 1)}\n`) },
    { name: "清单.txt", bytes: encoder.encode(`\uFEFF${manifestText(manifest, listed)}`) },
  ];
}

function csvFile(name: string, table: PackagePlan["tables"][number], encoding: CsvEncoding): NamedFile {
  const { bytes, unmappable } = writeCsv(table.rows, encoding);
  if (unmappable.length > 0) {
    const places = unmappable.map(({ cell, characters }) => `${cell} 的“${characters}”`).join("、");
    throw new UsageError(`“${table.name}”${places}不能用 GB18030 表示，没有写出任何文件；请改用 --encoding utf8。`);
  }
  return { name, bytes };
}
