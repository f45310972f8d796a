// Reads every workbook of a folder with our reader and with independent ones, and prints what differs.
// usage: npm run oracle -- FOLDER
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, WorkbookFileError } from "../src/xlsx/workbook-file";
import { compareWithHucre, compareWithSheetJs } from "../test/xlsx/read/oracles";

const folder = process.argv[2] ?? "";
if (folder === "" || !existsSync(folder)) {
  process.stdout.write(`skipped: no folder ${folder}\n`);
  process.exit(0);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

const SHOWN = 5;
let files = 0;
let refused = 0;
let cells = 0;
let differences = 0;
for (const path of filesIn(folder).filter((name) => /\.(xlsx|xlsm|xls|et)$/i.test(name))) {
  const bytes = new Uint8Array(readFileSync(path));
  files += 1;
  try {
    const file = await openWorkbookFile(bytes, path);
    for (const compared of [compareWithSheetJs(file, bytes), await compareWithHucre(file, bytes)]) {
      cells += compared.cells;
      differences += compared.differences.length;
      if (compared.differences.length === 0) continue;
      process.stdout.write(`${path} (${compared.oracle}): ${compared.differences.length} differences\n`);
      for (const line of compared.differences.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
    }
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    refused += 1;
    process.stdout.write(`${path}: ${error.code}\n`);
  }
}
process.stdout.write(`${files} files, ${refused} refused, ${cells} cells compared, ${differences} differences\n`);
process.exitCode = differences === 0 ? 0 : 1;
