/**
 * Measures what each use case costs on the way to Excel and back: `npm run bench:excel [-- --rows 1000,10000] [-- --write]`.
 * Results go to stdout; `--write` puts them into docs/benchmarks.md too.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { excelSection, withExcelSection, type Measured } from "./section";
import type { UseCaseCost } from "./use-case-costs";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));
const PAGE = new URL("../../docs/benchmarks.md", import.meta.url);

const { values } = parseArgs({ options: { rows: { type: "string" }, write: { type: "boolean" } } });
const sizes = (values.rows ?? "1000,10000,100000").split(",").map(Number);
const measured: Measured[] = [];
for (const profile of ["desktop", "web"] as const) {
  for (const rows of sizes) {
    process.stderr.write(`${profile} ${rows}\n`);
    const words = ["--import", "tsx", CHILD, profile, String(rows)];
    const child = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 64_000_000 });
    if (child.status !== 0) throw new Error(`${profile} ${rows}: ${child.stderr}`);
    measured.push({ profile, rows, costs: JSON.parse(child.stdout) as readonly UseCaseCost[] });
  }
}
const load = `平均负载 ${(loadavg()[1] ?? 0).toFixed(1)}`;
const machine = `Node ${process.versions.node}，${cpus()[0]?.model ?? "?"} × ${cpus().length}，${load}`;
const section = excelSection(measured, machine);
process.stdout.write(section);
if (values.write === true) writeFileSync(PAGE, withExcelSection(readFileSync(PAGE, "utf8"), section));
