/**
 * Changes one cell in every workbook of a folder and compares all other parts byte for byte; then applies the same plan to the
 * result, which may not change anything more. `npm run roundtrip -- FOLDER`. Exit code 1 when a file comes out otherwise.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../src/core/workbook/cell";
import type { EditPlan } from "../src/core/workbook/edit-plan";
import { cellAt, lastColumnOf, lastRowOf } from "../src/core/workbook/snapshot";
import type { OoxmlPackage } from "../src/xlsx/package/ooxml-package";
import type { WorkbookFile } from "../src/xlsx/workbook-file";
import { openWorkbookFile } from "../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../src/xlsx/write/write-workbook-file";

const folder = process.argv[2] ?? "";
if (!existsSync(folder)) process.stdout.write(`没有文件夹 ${folder}，跳过。\n`);
else process.exitCode = await run(folder);

async function run(path: string): Promise<number> {
  let good = 0;
  let unopened = 0;
  const faults: string[] = [];
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(xlsx|xlsm)$/i.test(name)) continue;
    const file = await openWorkbookFile(readFileSync(join(path, name)), name).catch(() => null);
    if (!file?.package || file.snapshot.sheets.length === 0) {
      unopened++;
      continue;
    }
    try {
      const fault = await faultOf(file, file.package);
      if (fault === null) good++;
      else faults.push(`${name}: ${fault}`);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${good} 个文件只改了该改的；${faults.length} 个有出入；${unopened} 个没有打开。\n`);
  return faults.length === 0 ? 0 : 1;
}

async function faultOf(file: WorkbookFile, before: OoxmlPackage): Promise<string | null> {
  const [sheet] = file.snapshot.sheets;
  if (!sheet) return "no sheet";
  if (writeWorkbookFile(file, { edits: [] }).bytes !== before.source) return "an empty plan changes bytes";
  const row = Math.min(Math.max(lastRowOf(sheet), 0) + 1, 1_048_575);
  const column = Math.min(Math.max(lastColumnOf(sheet), 0) + 1, 16_383);
  const plan: EditPlan = {
    edits: [
      { type: "writeBlock", sheet: sheet.id, top: row, left: column, cells: [[{ value: "校验_x0041_结果\n< & >" }]] },
    ],
  };
  const again = await openWorkbookFile(writeWorkbookFile(file, plan).bytes, file.fileName);
  if (!again.package) return "no package any more";
  const sheetPart = before.workbook.sheets.find(({ id }) => id === sheet.id)?.partName;
  const differing = before.entries.filter((entry, index) => {
    const other = again.package?.entries[index];
    return entry.name !== other?.name || Buffer.compare(entry.raw, other.raw) !== 0;
  });
  const names = differing.map(({ name }) => name).join(", ");
  if (names !== sheetPart || again.package.entries.length !== before.entries.length) return `changed: ${names}`;
  if (writeWorkbookFile(again, plan).bytes !== again.package.source) return "a second time changes something";
  for (const [index, old] of file.snapshot.sheets.entries()) {
    const read = again.snapshot.sheets[index];
    if (!read || read.name !== old.name || read.formulas.size !== old.formulas.size) return `sheet ${index} differs`;
    for (const [r, values] of old.values.entries()) {
      for (const [c, value] of values.entries()) {
        if (!isSame(cellAt(read, old.origin.row + r, old.origin.column + c), value)) return `${old.name} ${r},${c}`;
      }
    }
  }
  const [changed] = again.snapshot.sheets;
  return changed && cellAt(changed, row, column) === "校验_x0041_结果\n< & >" ? null : "the cell was not written";
}

function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
